import type { DecisionRecord } from '~/model/keeping/decision-record.ts';
import { goalOf, questionOf } from '~/model/look-up.ts';
import type { Answer, DealBreakerState } from '~/model/types.ts';
import { answerTo, isKnown } from '~/model/values/resolve-answer.ts';
import { askedQuestions } from '~/model/verdict/asked.ts';
import type { FitContent, PersonalContent } from '~/model/wording.ts';
import { addConcerns } from '~/words/add-concerns.ts';
import { formatDay } from '~/words/format.ts';
import { INFORMANT_NAMES } from '~/words/informant-words.ts';
import { keptFactorName, keptInformant, keptQuestionName } from '~/words/kept-names.ts';
import { provenance } from '~/words/provenance-words.ts';
import { decisionWords, HINDSIGHT_NAMES, NO_NAME_HEADING, PROGRESS_NAMES } from '~/words/record-words.ts';
import { answerWords } from '~/words/words.ts';
import * as words from './decide-words.ts';

/** A label, and what stands under it. */
export type Entry = readonly [label: string, text: string];

/** One answer of the sheet. */
export interface RecordAnswer {
	readonly name: string;
	readonly said: string;
	readonly isKnown: boolean;
	/** Where it came from; '' where it does not say. */
	readonly from: string;
}

/** One factor of the sheet: its place in the order, what it did to the score, and the answers behind it. */
export interface RecordFactor {
	/** "3", or "3 =" where it is tied. */
	readonly place: string;
	readonly name: string;
	/** "for, +3 to +7" */
	readonly points: string;
	readonly answers: readonly RecordAnswer[];
}

/** A decision in words: what the sheet shows and what a file holds, so that they cannot differ. */
export interface RecordText {
	readonly candidate: string;
	readonly facts: readonly Entry[];
	readonly decision: string;
	/** What the person wrote, and the day to look back. */
	readonly notes: readonly Entry[];
	readonly verdict: string;
	readonly range: string;
	/** That it was required, deal-breakers by how they stood, and what held it back or would have. */
	readonly grounds: readonly Entry[];
	readonly factors: readonly RecordFactor[];
	/** What was not known, and whom to ask. */
	readonly open: readonly Entry[];
	readonly outcome: readonly Entry[];
}

/** @param content without the person's own concerns: the record brings them */
export function recordText(content: FitContent, record: DecisionRecord): RecordText {
	const { state, finding, outcome } = record;
	const whole = addConcerns(content, state.concerns, '');
	const short = (id: string) => keptQuestionName(whole, id);
	const given = (entries: readonly Entry[]) => entries.filter(([, text]) => text !== '');
	const byState = (wanted: DealBreakerState) =>
		finding.dealBreakers
			.filter((one) => one.state === wanted)
			.map(({ question }) => short(question))
			.join('; ');
	return {
		candidate: state.name || NO_NAME_HEADING,
		facts: given([
			[words.labelDay, formatDay(record.day)],
			[words.labelIssuer, state.issuer],
			[words.labelGoal, state.goal === null ? '' : goalOf(content, state.goal).label],
			[words.labelMethod, words.version(record.version)],
		]),
		decision: decisionWords(record),
		notes: given([
			[words.labelBecause, record.because.trim()],
			[words.labelThinkAgain, record.thinkAgain.trim()],
			[words.labelLookBack, record.lookBack === null ? '' : formatDay(record.lookBack)],
		]),
		verdict: words.verdict(finding),
		range: words.range(finding),
		grounds: given([
			[words.labelRequired, words.requirement(finding)],
			...(['met', 'unknown', 'clear'] as const).map((one): Entry => [words.dealBreakers[one], byState(one)]),
			[words.labelHolds, words.holds(whole, finding.cappedBy)],
			[words.labelSuspended, words.holds(whole, finding.suspended)],
		]),
		factors: tellFactors(whole, record),
		open: finding.open.map((id) => {
			const whom = keptInformant(whole, id);
			return [short(id), whom ? INFORMANT_NAMES[whom] : ''];
		}),
		outcome: outcome
			? given([
					[words.labelTold, formatDay(outcome.day)],
					[words.labelHappened, PROGRESS_NAMES[outcome.progress]],
					[words.labelAgain, HINDSIGHT_NAMES[outcome.hindsight]],
					[words.labelNote, outcome.note],
				])
			: [],
	};
}

function tellFactors(content: PersonalContent, { state, finding }: DecisionRecord): readonly RecordFactor[] {
	const placeOf = (factor: string) => {
		const group = finding.order.findIndex((one) => one.includes(factor));
		if (group < 0) return '';
		const before = finding.order.slice(0, group).flat().length;
		return `${before + 1}${(finding.order[group]?.length ?? 0) > 1 ? ' =' : ''}`;
	};
	const asked = askedQuestions(content.model, state.goal);
	// What the goal asks nothing about is no part of the decision.
	const told = finding.contributions.filter(({ factor, applies }) => applies || asked.some((question) => question.factor === factor));
	return told.map((contribution) => ({
		place: placeOf(contribution.factor),
		name: keptFactorName(content, contribution.factor),
		points: words.points(contribution),
		answers: asked
			.filter((question) => question.factor === contribution.factor)
			.map((question) => {
				const wording = questionOf(content, question.id);
				// An older version may have let a question be set aside that this one does not: the finding still knows that it was.
				const answer = state.answers[question.id] ?? (contribution.applies ? undefined : SET_ASIDE);
				const isSettled = answer === SET_ASIDE || isKnown(answerTo(question, state.answers));
				const from = state.provenance[question.id];
				return { name: wording.short, said: answerWords(wording, answer), isKnown: isSettled, from: from ? provenance(from) : '' };
			}),
	}));
}

const SET_ASIDE: Answer = { kind: 'set-aside' };
