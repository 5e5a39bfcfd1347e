import fc from 'fast-check';
import { dayOf } from '../../../src/model/stack/days.ts';
import type { Expiry, Piece, Plan, Range, Target } from '../../../src/model/stack/types.ts';
import { WORDS } from '../../../src/model/stack/types.ts';

/** Whole numbers up to 200 in quarters, so that sums can be checked without rounding; at times a range. */
const quarter = fc.integer({ min: 0, max: 800 }).map((parts) => parts / 4);
export const anyRange: fc.Arbitrary<Range> = fc.oneof(
	quarter.map((value) => ({ low: value, high: value })),
	fc.tuple(quarter, quarter).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) })),
);
const maybe = <Value>(one: fc.Arbitrary<Value>) => fc.option(one, { nil: undefined, freq: 4 });

/** Days of the years 2024 to 2035, with two leap days. */
const anyDay = fc.integer({ min: 19_723, max: 24_000 }).map((number) => dayOf(number) ?? '');
const anyExpiry: fc.Arbitrary<Expiry> = fc.oneof(
	fc.constant<Expiry>({ kind: 'none' }),
	anyDay.map<Expiry>((day) => ({ kind: 'day', day })),
	fc.integer({ min: 1, max: 60 }).map<Expiry>((months) => ({ kind: 'after', months })),
);
export const anyPiece: fc.Arbitrary<Piece> = fc.record({
	amount: maybe(anyRange),
	hours: maybe(anyRange),
	cost: maybe(anyRange),
	expiry: maybe(anyExpiry),
	finish: fc.option(anyDay, { nil: undefined, freq: 1 }),
});
export const anyTarget: fc.Arbitrary<Target> = fc.record({
	total: maybe(anyRange),
	limit: maybe(anyRange),
	price: maybe(anyRange),
	restPrice: maybe(anyRange),
	word: maybe(fc.constantFrom(...WORDS)),
});
export const anyPlan: fc.Arbitrary<Plan> = fc.record({
	pieces: fc.array(anyPiece, { maxLength: 6 }),
	target: anyTarget,
	start: maybe(anyDay),
	pace: maybe(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 10 })).map(([low, more]) => ({ low, high: low + more }))),
});

/** A piece without an expiry or a day of its own, whose numbers are exact. */
export const sizeOf = (amount: number, cost = 0): Piece => ({
	amount: { low: amount, high: amount },
	cost: { low: cost, high: cost },
	expiry: { kind: 'none' },
});
