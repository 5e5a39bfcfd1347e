import type { Range } from './types.ts';

/** Nothing is known but that it is not negative. */
export const OPEN: Range = { low: 0, high: Number.POSITIVE_INFINITY };
export const NONE: Range = { low: 0, high: 0 };

/** Sums keep six decimals: more than any price or credit has, and what binary fractions add beyond them is noise. */
const PARTS = 1e6;

/** A number without the noise of binary fractions: 0.1 + 0.2 is 0.3. Numbers too large to have decimals stay as they are. */
export const tidy = (value: number): number =>
	Math.abs(value) * PARTS > Number.MAX_SAFE_INTEGER ? value : Math.round(value * PARTS) / PARTS + 0;

/** One number as a range. */
export const exactly = (value: number): Range => ({ low: value, high: value });

/** Whether anything is known of it. */
export const isKnown = ({ low, high }: Range): boolean => low > 0 || high < Number.POSITIVE_INFINITY;

/** Both together. */
export const add = (a: Range, b: Range): Range => ({ low: tidy(a.low + b.low), high: tidy(a.high + b.high) });

/** All together; of an empty list 0. What is not known adds anything from 0 up. */
export const addAll = (ranges: readonly (Range | undefined)[]): Range => ranges.reduce<Range>((sum, one) => add(sum, one ?? OPEN), NONE);

/** What is left of `a` without `b`, negative where `b` is more. `-Infinity` where `b` is open. */
export const subtract = (a: Range, b: Range): Range => ({ low: tidy(a.low - b.high), high: tidy(a.high - b.low) });

/** The same, and never below 0. */
export const subtractToZero = (a: Range, b: Range): Range => {
	const { low, high } = subtract(a, b);
	return { low: Math.max(0, low), high: Math.max(0, high) };
};

/** The lesser of the two. */
export const lesser = (a: Range, b: Range): Range => ({ low: Math.min(a.low, b.low), high: Math.min(a.high, b.high) });

/** A share of it, 0 to 1: the half of 60 is 30. */
export const shareOf = ({ low, high }: Range, share: number): Range =>
	share === 0 ? NONE : { low: tidy(low * share), high: tidy(high * share) };
