import type { Interval, Scale } from '../../types.ts';
import { wilsonInterval } from '../../values/wilson.ts';

/** A count of adverts and what it says of all adverts like these. */
export interface AdvertCount {
	readonly found: number;
	readonly read: number;
	/** Share of all such adverts, 0 to 1: the 80 % Wilson interval. 0 to 1 where none is read. */
	readonly share: Interval;
	/** So many more would settle on which side of each step of the scale the share lies, if it stays; 0 where it is settled, undefined where none would. */
	readonly more: number | undefined;
}

/** Nobody reads more adverts than this. */
const MOST_MORE = 300;

/** A share that lies between two steps of a scale, or beyond its last one; the ends of all shares are no steps. */
const isSettled = ({ lo, hi }: Interval, scale: Scale) => !scale.some(([step]) => step > 0 && step < 1 && lo < step && step < hi);

/**
 * What a count says, and how many more adverts would settle it on a question's scale.
 *
 * @param found of `read`, both whole numbers with 0 ≤ found ≤ read
 */
export function countAdverts(found: number, read: number, scale: Scale): AdvertCount {
	const share = wilsonInterval(found, read);
	if (read === 0) return { found, read, share, more: undefined };
	for (let more = 0; more <= MOST_MORE; more++) {
		const all = read + more;
		if (isSettled(wilsonInterval((found / read) * all, all), scale)) return { found, read, share, more };
	}
	return { found, read, share, more: undefined };
}
