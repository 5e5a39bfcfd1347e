/** What renewing takes, and what taking it again takes: the plain table beside the verdict. */

import { TOLERANCE } from '../tolerance.ts';
import type { Interval } from '../types.ts';
import { canBeTakenAgain, type Renewal } from './types.ts';

/** One line: money, or hours. What depends on a number that is not known is undefined. */
export interface LapseCostLine {
	/** One renewal. */
	readonly once: Interval | undefined;
	/** All renewals as long as it would be used. */
	readonly throughout: Interval | undefined;
	/** Taking it again, once. */
	readonly again: Interval | undefined;
	/** Taking it again less one renewal: above 0 where lapsing and coming back takes more, below 0 where it takes less. */
	readonly more: Interval | undefined;
}

/** Both lines, and what they rest on. */
export interface LapseCost {
	/** Whether it can be taken again; undefined while that is not known. */
	readonly canBeTakenAgain: boolean | undefined;
	/** How many renewals would carry it through all of its use, from its date on. */
	readonly renewals: Interval | undefined;
	readonly price: LapseCostLine;
	readonly hours: LapseCostLine;
}

/** Where it cannot be taken again, numbers of taking it again count as nothing. */
export function findLapseCost(renewal: Renewal): LapseCost {
	const again = canBeTakenAgain(renewal);
	const renewals = countRenewals(renewal);
	return {
		canBeTakenAgain: again,
		renewals,
		price: lineOf(renewal.price, again === false ? undefined : renewal.againPrice, renewals),
		hours: lineOf(renewal.hours, again === false ? undefined : renewal.againHours, renewals),
	};
}

/**
 * How many renewals carry it from its date to the end of its use: use ÷ term, rounded up. 0 where it is not used; undefined where use or term
 * is not known.
 */
export function countRenewals({ useMonths, termMonths }: Renewal): Interval | undefined {
	if (useMonths?.hi === 0) return { lo: 0, hi: 0 };
	if (!useMonths || !termMonths || termMonths.lo <= 0) return undefined;
	return { lo: roundUp(useMonths.lo / termMonths.hi), hi: roundUp(useMonths.hi / termMonths.lo) };
}

function lineOf(once: Interval | undefined, again: Interval | undefined, renewals: Interval | undefined): LapseCostLine {
	return {
		once,
		throughout: isNothing(once) ? once : once && renewals && { lo: once.lo * renewals.lo, hi: once.hi * renewals.hi },
		again,
		more: once && again && { lo: again.lo - once.hi, hi: again.hi - once.lo },
	};
}

const isNothing = (amount: Interval | undefined) => amount?.hi === 0;

/** Three terms of a year in three years, whatever the machine makes of a division. */
const roundUp = (count: number) => Math.ceil(count * (1 - TOLERANCE));
