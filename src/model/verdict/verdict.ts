import { isAtLeast } from '../tolerance.ts';
import type { Interval, Verdict } from '../types.ts';
import type { Cap } from './result.ts';

/** Acceptable on everything scores this under every weighting. */
export const ACCEPTABLE = 0.5;

/** Halfway from acceptable to the best that is realistic. Our judgement. */
export const STRONG = 0.75;

/** What a range of scores (0 to 1) says by itself. A range that reaches a line counts as past it. */
export function rangeVerdict({ lo, hi }: Interval): Verdict {
	if (!isAtLeast(hi, ACCEPTABLE)) return 'weak';
	if (isAtLeast(lo, STRONG)) return 'strong';
	return isAtLeast(lo, ACCEPTABLE) ? 'worth' : 'open';
}

/**
 * The verdict once what holds it is counted: `open` at most. A weak one stays weak, as nothing that is open could raise
 * it. A factor that is only possibly at 0 holds nothing.
 */
export function capVerdict(uncapped: Verdict, caps: readonly Cap[]): Verdict {
	const isCapped = caps.some((cap) => cap.kind !== 'zero-factor' || cap.isCertain);
	return isCapped && uncapped !== 'weak' ? 'open' : uncapped;
}
