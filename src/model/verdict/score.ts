import { type Answers, DEAL_BREAKER_STATES, type Interval, type Model, type Order, type Verdict } from '../types.ts';
import { isKnown } from '../values/resolve-answer.ts';
import { MODEL_VERSION } from '../version.ts';
import { scoreBounds, shareAtLeast } from '../weights/polytope.ts';
import { type Assessment, assess } from './assess.ts';
import type { DealBreaker } from './conclusion.ts';
import { contributionOf } from './contributions.ts';
import { countPoints, type FactorReading } from './factors.ts';
import { findFlips } from './flips.ts';
import { findLean } from './lean.ts';
import { findOpenAnswers } from './open-answers.ts';
import { findPriorities } from './priorities.ts';
import { FIRST_ANSWERS } from './reason.ts';
import type { Contribution, Flip, OpenAnswer, Result, Shares } from './result.ts';
import { joinRanges, shownRange } from './shown.ts';
import { ACCEPTABLE, STRONG } from './verdict.ts';
import { findWarnings } from './warnings.ts';
import { type WeightedGoal, weighGoal } from './weighted-goal.ts';

/** Values run to 1, scores to 100. */
const TOP = 100;

/**
 * Everything there is to say about one candidate for one goal. Answers that are missing, malformed or not offered mean
 * not known yet; nothing is thrown and nothing changed.
 *
 * @param goalId an unknown one weighs all factors equally
 * @param order the person's own order; what it lacks comes last
 */
export function scoreAnswers(model: Model, goalId: string, answers: Answers, order?: Order | null): Result {
	const weighted = weighGoal(model, goalId, order);
	const assessment = assess(weighted, answers);
	const { readings, standing, verdict, isSettled, cappedBy, couldRuleOut, isRequired, suspended } = assessment;
	const questions = readings.flatMap((reading) => reading.questions);
	const values = readings.map(({ interval }) => interval);
	const range = toScores(assessment.range);
	const bounds = toScores(scoreBounds(weighted.corners, values));
	const shown = shownRange(range);
	const flips = findFlips(weighted, answers, assessment);
	const open = findOpenAnswers(goalId, readings, flips);
	const missing = FIRST_ANSWERS - questions.filter(({ answer }) => isKnown(answer)).length;
	const isRangeDue = couldRuleOut.length === 0 || missing <= 0;
	return {
		version: MODEL_VERSION,
		goal: goalId,
		order: weighted.order,
		points: Object.fromEntries(weighted.factors.map(({ id, points }) => [id, points])),
		total: weighted.total,
		counted: countPoints(readings),
		range,
		shownRange: shown,
		standing,
		verdict,
		isSettled,
		cappedBy,
		dealBreakers: listDealBreakers(readings),
		couldRuleOut,
		isRequired,
		suspended,
		lean: findLean(readings),
		decidedBy: findDecidedBy(assessment, open, flips),
		warnings: findWarnings(questions),
		isRangeDue,
		answersToRange: isRangeDue ? 0 : missing,
		bounds,
		shownBounds: joinRanges(shown, shownRange(joinRanges(bounds, range))),
		shares: findShares(weighted, values, verdict),
		contributions: listContributions(readings, open),
		open,
		flips,
		priorities: findPriorities(weighted.order, readings),
	};
}

function toScores({ lo, hi }: Interval): Interval {
	return { lo: lo * TOP, hi: hi * TOP };
}

function listDealBreakers(readings: readonly FactorReading[]): readonly DealBreaker[] {
	return readings
		.flatMap(({ questions }) => questions.flatMap(({ question, dealBreaker: state }) => (state ? [{ question: question.id, state }] : [])))
		.sort((a, b) => DEAL_BREAKER_STATES.indexOf(a.state) - DEAL_BREAKER_STATES.indexOf(b.state));
}

function findDecidedBy({ standing, isSettled }: Assessment, open: readonly OpenAnswer[], flips: readonly Flip[]): string | null {
	if (standing !== 'open-to-judgement' || isSettled) return null;
	const settling = flips.filter(({ to }) => to.standing === standing && to.isSettled && to.verdict !== 'weak');
	const [only, ...others] = open.filter(({ question }) => settling.some((flip) => flip.question === question));
	return only && others.length === 0 ? only.question : null;
}

function findShares({ corners }: WeightedGoal, values: readonly (Interval | undefined)[], verdict: Verdict): Shares {
	const isAnyKnown = values.some((value) => value !== undefined);
	const worst = values.map((value) => (isAnyKnown ? value?.lo : 0));
	const best = values.map((value) => (isAnyKnown ? value?.hi : 1));
	const acceptableAtWorst = shareAtLeast(corners, worst, ACCEPTABLE);
	const acceptableAtBest = shareAtLeast(corners, best, ACCEPTABLE);
	const strongAtWorst = shareAtLeast(corners, worst, STRONG);
	const byVerdict = { weak: 1 - acceptableAtBest, open: null, worth: acceptableAtWorst, strong: strongAtWorst };
	return { acceptableAtWorst, acceptableAtBest, strongAtWorst, verdictAtWorst: byVerdict[verdict] };
}

function listContributions(readings: readonly FactorReading[], open: readonly OpenAnswer[]): readonly Contribution[] {
	const counted = countPoints(readings);
	return readings.map(({ factor, interval, questions }) => ({
		factor: factor.id,
		points: factor.points,
		value: interval ?? null,
		...toScores(interval ? contributionOf(factor.points / counted, interval) : { lo: 0, hi: 0 }),
		open: open.filter((one) => one.factor === factor.id).map(({ question }) => question),
		rulesOut: questions.some(({ dealBreaker }) => dealBreaker === 'met'),
	}));
}
