import type { Interval } from '../types.ts';

/** Whether an interval is an amount to count with: finite, not below 0, and not turned round. 0 is one. */
export const isAmount = ({ lo, hi }: Interval): boolean => lo >= 0 && lo <= hi && Number.isFinite(hi);

/** Whether an interval can be divided by: an amount that is nowhere 0. */
export const isAboveZero = (interval: Interval): boolean => isAmount(interval) && interval.lo > 0;

/** All products of a number of one and a number of the other, where neither is below 0. */
export const times = (one: Interval, other: Interval): Interval => ({ lo: one.lo * other.lo, hi: one.hi * other.hi });

/** All quotients of a number of one and a number of the other, where the first is not below 0 and the second above 0. */
export const dividedBy = (one: Interval, other: Interval): Interval => ({ lo: one.lo / other.hi, hi: one.hi / other.lo });

/** All sums of a number of one and a number of the other. */
export const plus = (one: Interval, other: Interval): Interval => ({ lo: one.lo + other.lo, hi: one.hi + other.hi });

/** One number as an interval of no width. */
export const exactly = (value: number): Interval => ({ lo: value, hi: value });

/** Whether both have the same ends; two that are undefined are the same. */
export const isSame = (one: Interval | undefined, other: Interval | undefined): boolean => one?.lo === other?.lo && one?.hi === other?.hi;
