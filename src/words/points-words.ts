import type { Interval } from '~/model/types.ts';

/** Points and shares as results and sheets tell them. */

/** Points with their sign, as whole numbers. A true minus, so that columns align and screen readers say it. */
export function signedPoints(points: number): string {
	// Rounded away from zero on both sides: good and bad are told alike.
	const whole = Math.round(Math.abs(points));
	return whole === 0 ? '0' : points > 0 ? `+${whole}` : `−${whole}`;
}

/** A factor's contribution in words. */
export function contributionWords({ lo, hi }: Interval): string {
	const [low, high] = [signedPoints(lo), signedPoints(hi)];
	return low === high ? low : `${low} to ${high}`;
}

/** Which side of acceptable a contribution is on, in a word or two. */
export function sideWords({ lo, hi }: Interval): string {
	if (Math.round(lo) > 0) return 'for';
	if (Math.round(hi) < 0) return 'against';
	return Math.round(lo) === Math.round(hi) ? 'acceptable' : 'still open';
}

/** Denominators that people count in, fewest first. */
const WAYS = [2, 3, 4, 5, 10, 20] as const;
/** How far the words may lie from the share. */
const WAYS_TOLERANCE = 0.025;
/** What floating point adds to a difference that is exactly the tolerance. */
const ROUNDING = 1e-9;

/**
 * A share of weightings in words: "about 3 in 4". Only a share of exactly 1 or 0 is told as all or none.
 *
 * @param share 0 to 1
 */
export function waysWords(share: number): string {
	if (share >= 1) return 'all';
	if (share <= 0) return 'none';
	for (const ways of WAYS) {
		const part = Math.round(share * ways);
		if (part > 0 && part < ways && Math.abs(share - part / ways) <= WAYS_TOLERANCE + ROUNDING) return `about ${part} in ${ways}`;
	}
	return share < 0.5 ? 'fewer than 1 in 20' : 'more than 19 in 20';
}

/** A number of points in words. */
export function pointsWords(points: number): string {
	const whole = Math.round(points);
	return whole === 1 ? '1 point' : `${whole} points`;
}
