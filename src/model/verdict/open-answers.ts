import { TOLERANCE } from '../tolerance.ts';
import type { Interval } from '../types.ts';
import { isKnown } from '../values/resolve-answer.ts';
import { byAsking } from './by-asking.ts';
import { countPoints, type FactorReading, type QuestionReading } from './factors.ts';
import type { Flip, OpenAnswer } from './result.ts';
import { scopeIncludes } from './scope.ts';

/**
 * What to find out first: every question whose deal-breaker is not known yet, as `byAsking` sorts them; then every one without an answer
 * that could matter for this goal and every tally that leaves a width, by the points each can move, then by importance.
 *
 * @param flips those of the same answers: an open answer could settle it if one of them settles the verdict by it
 */
export function findOpenAnswers(goal: string, readings: readonly FactorReading[], flips: readonly Flip[]): readonly OpenAnswer[] {
	const counted = countPoints(readings);
	return readings
		.flatMap((reading) =>
			reading.questions
				.filter((one) => isOpen(goal, one))
				.map((one) => ({
					asked: one.question,
					question: one.question.id,
					factor: reading.factor.id,
					movable: movablePoints(reading, one, counted),
					isDealBreaker: one.dealBreaker === 'unknown',
					isAnswered: isKnown(one.answer),
					couldSettle: flips.some((flip) => flip.question === one.question.id && settles(flip)),
				})),
		)
		.sort(
			(a, b) =>
				Number(b.isDealBreaker) - Number(a.isDealBreaker) ||
				(a.isDealBreaker ? byAsking(a.asked, b.asked) : grain(b.movable) - grain(a.movable)),
		)
		.map(({ asked: _, ...one }) => one);
}

function isOpen(goal: string, { question, answer, hasDroppedOut, interval, dealBreaker }: QuestionReading): boolean {
	if (hasDroppedOut) return false;
	if (dealBreaker === 'unknown') return true;
	if (isKnown(answer)) return width(interval) > TOLERANCE;
	return interval !== undefined || (question.options ?? []).some(({ caps }) => scopeIncludes(caps, goal));
}

/** Points of score: the question's part of its factor's part of 100. */
function movablePoints({ factor, counting }: FactorReading, { interval }: QuestionReading, counted: number): number {
	return interval ? (100 * factor.points * width(interval)) / (counting * counted) : 0;
}

function width(interval: Interval | undefined): number {
	return interval ? interval.hi - interval.lo : 0;
}

/** Rounding errors do not decide an order: importance does then, which is the order they come in. */
function grain(movable: number): number {
	return Math.round(movable / TOLERANCE);
}

function settles({ from, to }: Flip): boolean {
	return !from.isSettled && to.isSettled;
}
