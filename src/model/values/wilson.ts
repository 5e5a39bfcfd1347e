// Wilson (1927), "Probable inference, the law of succession, and statistical inference", JASA 22, 209-212;
// as method 3 in Newcombe (1998), Statistics in Medicine 17, 857-872.
import type { Interval } from '../types.ts';

/** Two-sided 80 % quantile of the normal distribution: a gentler range than 95 %, for a count made in an evening. */
export const Z_80_PERCENT = 1.2815515655446004;

/**
 * Interval for the share behind a tally of `found` in `read`, both whole numbers with 0 ≤ found ≤ read. Nothing read
 * leaves everything possible: 0 to 1.
 */
export function wilsonInterval(found: number, read: number, z: number = Z_80_PERCENT): Interval {
	if (read === 0) return { lo: 0, hi: 1 };
	const share = found / read;
	const spread = (z * z) / read;
	const centre = (share + spread / 2) / (1 + spread);
	const half = (z * Math.sqrt((share * (1 - share)) / read + spread / (4 * read))) / (1 + spread);
	return { lo: Math.max(0, centre - half), hi: Math.min(1, centre + half) };
}
