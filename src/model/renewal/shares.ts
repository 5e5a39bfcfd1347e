/** From numbers that are known, roughly known or not known to the answers that they leave possible. */

import { TOLERANCE } from '../tolerance.ts';
import type { Interval } from '../types.ts';
import { canBeTakenAgain, type Reckoning, type Renewal, type RenewalOption, type RenewalQuestion } from './types.ts';

/** What a number can be that nobody has told. */
const ANYTHING: Interval = { lo: 0, hi: Number.POSITIVE_INFINITY };

/** Nothing against nothing: not using it is no use, whatever the term; costing nothing twice is costing the same. */
const OF_NOTHING: Readonly<Record<Reckoning, number>> = { use: 0, price: 1, hours: 1 };

/** Lowest and highest share that the numbers leave possible: 0 to Infinity where neither is known. */
export function shareRange(reckoning: Reckoning, renewal: Renewal): Interval {
	const [part, whole] = numbersOf(reckoning, renewal);
	const share = (a: number, b: number) => (a === 0 && b === 0 ? OF_NOTHING[reckoning] : a / b);
	// However large the other number may be, a share of something is not nothing.
	const atLeast = (a: number) => (a > 0 ? Number.MIN_VALUE : 0);
	return { lo: Math.max(share(part.lo, whole.hi), atLeast(part.lo)), hi: Math.max(share(part.hi, whole.lo), atLeast(part.hi)) };
}

function numbersOf(reckoning: Reckoning, renewal: Renewal): readonly [Interval, Interval] {
	switch (reckoning) {
		case 'use':
			return [renewal.useMonths ?? ANYTHING, renewal.termMonths ?? ANYTHING];
		case 'price':
			return [renewal.price ?? ANYTHING, renewal.againPrice ?? ANYTHING];
		case 'hours':
			return [renewal.hours ?? ANYTHING, renewal.againHours ?? ANYTHING];
	}
}

/**
 * Options that the entries leave possible, in the order of the question; never none. All of them where nothing is known, and one where the
 * answer is.
 */
export function possibleOptions({ id, options, reckoned }: RenewalQuestion, renewal: Renewal): readonly RenewalOption[] {
	if (reckoned === undefined) {
		const chosen = options.filter((option) => option.id === renewal.chosen[id]);
		return chosen.length > 0 ? chosen : options;
	}
	const onlyWay = options.filter(({ isOnlyWay }) => isOnlyWay);
	const again = reckoned === 'use' || onlyWay.length === 0 ? true : canBeTakenAgain(renewal);
	if (again === false) return onlyWay;
	const { lo, hi } = shareRange(reckoned, renewal);
	const bands = options.filter(({ isOnlyWay }) => !isOnlyWay).sort((a, b) => startOf(a) - startOf(b));
	const held = bands.slice(bandAt(bands, lo), bandAt(bands, hi) + 1);
	return options.filter((option) => held.includes(option) || (again === undefined && option.isOnlyWay));
}

const startOf = ({ from, over }: RenewalOption) => from ?? over ?? -1;

/** The last of ascending bands that has begun at a share. */
function bandAt(bands: readonly RenewalOption[], share: number): number {
	return Math.max(
		0,
		bands.findLastIndex((band) => hasBegun(band, share)),
	);
}

/** Forgives the rounding errors of a division, in proportion, so that a share just above 0 is above 0. */
function hasBegun({ from, over }: RenewalOption, share: number): boolean {
	if (from !== undefined) return share >= from * (1 - TOLERANCE);
	return over === undefined || share > over * (1 + TOLERANCE);
}
