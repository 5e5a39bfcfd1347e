/**
 * Scores as they are shown: in fives, because a finer figure would claim more than the answers hold, and in whole numbers only where fives
 * would leave no width or a figure that denies its verdict.
 */
import { isAtLeast } from '../tolerance.ts';
import type { Interval } from '../types.ts';
import { ACCEPTABLE, STRONG } from './verdict.ts';

/** Grain of a shown score where there is room for it. */
const STEP = 5;

/** Highest score. */
const TOP = 100;

const LINES = [ACCEPTABLE, STRONG];

/**
 * Both ends of a range of scores (0 to 100) rounded to the nearest five, or both to the nearest whole number where they would come out as the
 * same five. An end below a line of the verdict stays below it: 48 is shown as 45 and 49.8 as 49, so that what is shown reaches 50 exactly
 * when the range does. Ends that still come out equal are told as "about 49".
 */
export function shownRange({ lo, hi }: Interval): Interval {
	const fives = { lo: roundTo(STEP, lo), hi: roundTo(STEP, hi) };
	return fives.lo < fives.hi ? fives : { lo: roundTo(1, lo), hi: roundTo(1, hi) };
}

/** The smallest range that holds both. */
export function joinRanges(a: Interval, b: Interval): Interval {
	return { lo: Math.min(a.lo, b.lo), hi: Math.max(a.hi, b.hi) };
}

function roundTo(step: number, score: number): number {
	const rounded = Math.floor(score / step + 0.5) * step;
	const crosses = LINES.some((line) => isAtLeast(rounded / TOP, line) && !isAtLeast(score / TOP, line));
	return crosses ? rounded - step : rounded;
}
