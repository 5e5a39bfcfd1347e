import type { Measure } from '../types.ts';
import { fitOf, SHARE_LIMIT } from './measure-fit.ts';
import type { MeasureReading } from './measures.ts';
import { piecewiseValue } from './piecewise.ts';

/**
 * Value of what a measure's numbers come to. Up to a share of 1 the scale gives it. While it is tight, it falls in a straight line from the
 * scale's value at 1 to `tight`, which it reaches where it fits as stated with nothing to spare, and keeps beyond: what does not fit is a
 * deal-breaker, and is not punished twice.
 */
export function measureValue({ scale, tight }: Measure, reading: MeasureReading): number {
	const { share, statedShare } = reading;
	const fit = fitOf(reading);
	if (fit === 'fits' || tight === undefined) return piecewiseValue(scale, share);
	if (fit === 'over') return tight;
	const end = piecewiseValue(scale, SHARE_LIMIT);
	const along = (share - SHARE_LIMIT) / (share / statedShare - SHARE_LIMIT);
	return end + (tight - end) * Math.min(1, along);
}
