/** Scores as they are shown: in fives, because a finer figure would claim more than the answers hold. */
import { isAtLeast } from '../tolerance.ts';
import type { Interval } from '../types.ts';
import { ACCEPTABLE, STRONG } from './verdict.ts';

/** Grain of a shown score. */
const STEP = 5;

/** Highest score. */
const TOP = 100;

const LINES = [ACCEPTABLE, STRONG];

/**
 * Both ends of a range of scores (0 to 100) rounded to the nearest five, except that an end below a line of the verdict
 * stays below it: 48 is shown as 45, so that a range is shown from 50 exactly when it starts there. Where both ends
 * come out equal the range opens by one step on each side that holds the truth (upwards when it is a five itself,
 * downwards from 100): a score never stands alone. Only then may an end meet a line from below.
 */
export function shownRange(range: Interval): Interval {
	const [lo, hi] = [roundToStep(range.lo), roundToStep(range.hi)];
	if (lo < hi) return { lo, hi };
	const opened = { lo: isAtLeast(range.lo, lo) ? lo : lo - STEP, hi: isAtLeast(hi, range.hi) ? hi : hi + STEP };
	if (opened.lo < opened.hi) return opened;
	return hi === TOP ? { lo: TOP - STEP, hi } : { lo, hi: hi + STEP };
}

/** The smallest range that holds both. */
export function joinRanges(a: Interval, b: Interval): Interval {
	return { lo: Math.min(a.lo, b.lo), hi: Math.max(a.hi, b.hi) };
}

function roundToStep(score: number): number {
	const rounded = Math.floor(score / STEP + 0.5) * STEP;
	const crosses = LINES.some((line) => isAtLeast(rounded / TOP, line) && !isAtLeast(score / TOP, line));
	return crosses ? rounded - STEP : rounded;
}
