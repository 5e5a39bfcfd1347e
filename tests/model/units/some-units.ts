import fc from 'fast-check';
import type { Interval } from '../../../src/model/types.ts';
import type { Unit } from '../../../src/model/units/types.ts';

const MINUTES = 60;

/** Units that differ in each way in which units can. Sizes are those of the content, so that results can be checked by hand. */
export const ECTS: Unit = { id: 'ects', counts: 'total', hours: { lo: 25, hi: 30 } };
export const UK: Unit = { id: 'uk', counts: 'total', hours: { lo: 10, hi: 10 } };
export const NZ: Unit = { id: 'nz', counts: 'total', hours: { lo: 10, hi: 10 } };
export const SEMESTER: Unit = { id: 'semester', counts: 'total', hours: { lo: 42.5, hi: 45 } };
export const POINT: Unit = { id: 'point', counts: 'total', hours: undefined, hoursOfYear: { lo: 1200, hi: 1200 } };
export const CEU: Unit = { id: 'ceu', counts: 'supervised', hours: { lo: 10, hi: 10 } };
export const CLOCK: Unit = { id: 'clock', counts: 'supervised', hours: { lo: 50 / MINUTES, hi: 1 } };

/** A number above 0 of a size that people could type. */
const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
const ends = (one: number, other: number): Interval => ({ lo: Math.min(one, other), hi: Math.max(one, other) });

/** Any amount, 0 among them. */
export const anyAmount: fc.Arbitrary<Interval> = fc.oneof(
	fc.constant({ lo: 0, hi: 0 }),
	fc.tuple(positive, positive).map(([one, other]) => ends(one, other)),
	positive.map((one) => ends(one, one)),
);
/** Any unit with a size, of either kind, and never the same twice but by its id. */
export const anyUnit: fc.Arbitrary<Unit> = fc.record({
	id: fc.uuid(),
	counts: fc.constantFrom('total' as const, 'supervised' as const),
	hours: fc
		.tuple(fc.double({ min: 0.1, max: 100, noNaN: true }), fc.double({ min: 0.1, max: 100, noNaN: true }))
		.map(([a, b]) => ends(a, b)),
});
/** Any share that something can be divided by. */
export const anyShare: fc.Arbitrary<Interval> = fc
	.tuple(fc.double({ min: 0.01, max: 1, noNaN: true }), fc.double({ min: 0.01, max: 1, noNaN: true }))
	.map(([one, other]) => ends(one, other));
