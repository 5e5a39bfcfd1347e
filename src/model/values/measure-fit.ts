import { isAtLeast } from '../tolerance.ts';
import type { MeasureReading } from './measures.ts';

/** A share used up to here fits: all of what a person has. */
export const SHARE_LIMIT = 1;

/** Whether it fits: with the margin; only as stated, without it; or not at all. */
export type Fit = 'fits' | 'tight' | 'over';

/** Whether what a measure's numbers come to fits. A margin below 1 makes no room that is not there. */
export function fitOf({ share, statedShare }: MeasureReading): Fit {
	if (isAtLeast(SHARE_LIMIT, share)) return 'fits';
	return isAtLeast(SHARE_LIMIT, statedShare) ? 'tight' : 'over';
}
