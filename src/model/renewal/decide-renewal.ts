import type { Interval, Verdict } from '../types.ts';
import { contributionOf } from '../verdict/contributions.ts';
import { findDeciding } from '../verdict/deciding.ts';
import { countPoints, readFactors } from '../verdict/factors.ts';
import { openQuestions } from '../verdict/open-questions.ts';
import type { OpenAnswer, Result } from '../verdict/result.ts';
import { scoreAnswers } from '../verdict/score.ts';
import { weighGoal } from '../verdict/weighted-goal.ts';
import { findChanges, type RenewalChange } from './changes.ts';
import { outcomeOf, type RenewalKind, type RenewalOutcome, requiringQuestions } from './outcome.ts';
import { modelOf, RENEWAL_GOAL, type RenewalModel } from './renewal-model.ts';
import type { Renewal, RenewalQuestions } from './types.ts';

/** What one question does to the score. */
export interface RenewalContribution {
	readonly question: string;
	/** Id of its only possible answer; undefined while it is not known. */
	readonly option: string | undefined;
	/** Points of score above (+) or below (−) acceptable; over all questions they add up to the range minus 50. */
	readonly lo: number;
	readonly hi: number;
}

/** Everything there is to say about renewing. */
export interface RenewalDecision {
	readonly outcome: RenewalOutcome;
	readonly kind: RenewalKind;
	/** What the range of scores alone says. */
	readonly verdict: Verdict;
	/** Ids of the questions that the outcome rests on: those that rule it out; or, while it is open, those that it waits for, first things first. */
	readonly because: readonly string[];
	/** It is required, as far as is told. */
	readonly isRequired: boolean;
	/** Lowest and highest score, 0 to 100 with 50 acceptable, and as they are shown. */
	readonly range: Interval;
	readonly shownRange: Interval;
	/** Enough is known for the range to be worth showing. */
	readonly isRangeDue: boolean;
	/** Share, 0 to 1, of the ways in which the open answers can fall that are at least acceptable; null where nothing is open. */
	readonly lean: number | null;
	/** What is not known yet: what could rule it out first, then by the points that it can move. */
	readonly open: readonly OpenAnswer[];
	/** One for each question that carries values, in the order of the questions given. */
	readonly contributions: readonly RenewalContribution[];
	/** What would change the outcome, the smallest step first. */
	readonly changes: readonly RenewalChange[];
}

/** Decides from what is entered. Entries that are missing or not offered mean not known yet; nothing is thrown and nothing changed. */
export function decideRenewal(questions: RenewalQuestions, renewal: Renewal): RenewalDecision {
	const part = modelOf(questions, renewal);
	const result = scoreAnswers(part.model, RENEWAL_GOAL, part.answers);
	const mayRequire = requiringQuestions(part);
	const { outcome, kind } = outcomeOf(result, mayRequire.length > 0);
	return {
		outcome,
		kind,
		verdict: result.verdict,
		because: findGrounds(kind, result, mayRequire),
		isRequired: result.isRequired,
		range: result.range,
		shownRange: result.shownRange,
		isRangeDue: result.isRangeDue,
		lean: result.lean,
		open: openQuestions(result),
		contributions: listContributions(questions, part),
		changes: findChanges(part, { outcome, kind }),
	};
}

function findGrounds(kind: RenewalKind, result: Result, mayRequire: readonly string[]): readonly string[] {
	switch (kind) {
		case 'ruled-out':
			return result.dealBreakers.flatMap(({ question, state }) => (state === 'met' ? [question] : []));
		case 'required-if':
		case 'worth-if':
			return result.couldRuleOut;
		case 'may-be-required':
			return [...new Set([...result.couldRuleOut, ...mayRequire])];
		case 'not-settled':
			// Nothing holds a renewal back by itself: a reason that is missing can be made up for by another.
			return findDeciding({ ...result, standing: 'open-to-judgement' })?.questions ?? [];
		case 'required':
		case 'score':
			return [];
	}
}

function listContributions(questions: RenewalQuestions, { model, answers }: RenewalModel): readonly RenewalContribution[] {
	const readings = readFactors(weighGoal(model, RENEWAL_GOAL), answers);
	const counted = countPoints(readings);
	const found = readings.flatMap(({ factor, counting, questions: read }) =>
		read.flatMap(({ question, answer, interval }): readonly RenewalContribution[] => {
			if (!interval) return [];
			const { lo, hi } = contributionOf(factor.points / (counted * counting), interval);
			return [{ question: question.id, option: answer?.kind === 'option' ? answer.option.id : undefined, lo: lo * 100, hi: hi * 100 }];
		}),
	);
	return questions.flatMap(({ id }) => found.filter(({ question }) => question === id));
}
