import type { Bounds, Cents, Input, Part } from './types.ts';

/** Cents in one unit of any currency. */
const CENTS = 100;
/** Shares are counted in ten-thousandths, which is a percentage with two decimals. */
const WHOLE = 10_000;

/** Nothing is paid. */
export const NOTHING: Bounds = { min: 0, max: 0 };
/** Nothing is known of it. */
export const OPEN: Bounds = { min: 0, max: undefined };

/** Whether a number is one that can be reckoned with: 0 or more, and finite. */
export function isAmount(number: number | undefined): number is number {
	return number !== undefined && number >= 0 && number < Number.POSITIVE_INFINITY;
}

/** Whether a number is a share: 0 to 1. */
export function isShare(number: number | undefined): number is number {
	return isAmount(number) && number <= 1;
}

/** Whole cents, or undefined where they are too many to be counted exactly: some 90 million million of the currency. */
export function countable(cents: number): Cents | undefined {
	return Number.isSafeInteger(cents) ? cents : undefined;
}

/** An amount in whole cents, half a cent upwards; undefined for what is absent, below 0 or too large. */
export function toCents(amount: number | undefined): Cents | undefined {
	return isAmount(amount) ? countable(Math.round(amount * CENTS)) : undefined;
}

/** One amount as bounds; not known where it is absent. */
export function exactly(cents: Cents | undefined): Bounds {
	return cents === undefined ? OPEN : { min: cents, max: cents };
}

/** Both ends by the same function, which never falls as its amount grows. An end that grows too large to count is not known. */
export function mapBounds({ min, max }: Bounds, by: (cents: Cents) => number): Bounds {
	const [low, high] = [countable(by(min)), max === undefined ? undefined : countable(by(max))];
	return low === undefined ? OPEN : { min: low, max: high };
}

/** The sum of amounts. */
export function addBounds(amounts: readonly Bounds[]): Bounds {
	const tops = amounts.map(({ max }) => max);
	const min = countable(amounts.reduce((sum, one) => sum + one.min, 0));
	if (min === undefined) return OPEN;
	const isLimited = tops.every((top) => top !== undefined);
	return { min, max: isLimited ? countable(tops.reduce((sum, top) => sum + top, 0)) : undefined };
}

/** Exactly a share of so many cents, half a cent upwards. A share has at most four decimals: 0.3333 is 33.33 %. */
export function shareOfCents(cents: Cents, share: number): Cents {
	const parts = Math.round(share * WHOLE);
	const rest = cents % WHOLE;
	// In two steps, so that no product is too large to be exact; a half is a binary number, so that the division keeps it.
	return ((cents - rest) / WHOLE) * parts + Math.round((rest * parts) / WHOLE);
}

/** A part that one input alone decides. */
export function onlyInput(amount: number | undefined, input: Input): Part {
	const cents = toCents(amount);
	return { cost: exactly(cents), missing: cents === undefined ? [input] : [] };
}

/** Whether nothing about an amount is open. */
export function isSettled({ min, max }: Bounds): boolean {
	return min === max;
}
