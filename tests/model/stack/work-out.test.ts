import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { costsOf } from '../../../src/model/stack/cost.ts';
import { move } from '../../../src/model/stack/move.ts';
import { exactly } from '../../../src/model/stack/range.ts';
import { stopsOf } from '../../../src/model/stack/stops.ts';
import type { Piece, Plan, Range, Target } from '../../../src/model/stack/types.ts';
import { workOut } from '../../../src/model/stack/work-out.ts';
import { anyPiece, anyPlan, anyTarget, sizeOf } from './generated.ts';

const INFINITY = Number.POSITIVE_INFINITY;
const plan = (pieces: readonly Piece[], target: Target = {}): Plan => ({ pieces, target });
const last = (entered: Plan) => workOut(entered).stops.at(-1);

describe('stopsOf(plan)', () => {
	// Worked by hand: three pieces of 15 credits, 600 each; a target of 120 that takes 40 at most.
	test.each([
		[0, 600, 15, 15, 0, 105],
		[1, 1200, 30, 30, 0, 90],
		[2, 1800, 45, 40, 5, 80],
	])('after piece %i you have spent %i and hold %i, of which %i count and %i are over, and %i are missing', (...row) => {
		const [at, spent, sum, counted, over, missing] = row;
		const stops = stopsOf(plan([sizeOf(15, 600), sizeOf(15, 600), sizeOf(15, 600)], { total: exactly(120), limit: exactly(40) }));
		expect(stops[at]).toMatchObject({
			piece: at,
			spent: exactly(spent),
			sum: exactly(sum),
			counted: exactly(counted),
			over: exactly(over),
			missing: exactly(missing),
		});
	});

	test('of no piece there are none', () => {
		expect(workOut(plan([]))).toMatchObject({ stops: [], expiring: [], overFrom: undefined, gaps: { days: false } });
	});

	test('a piece that has expired counts for nothing from then on, though it was paid for', () => {
		const held: Piece = { ...sizeOf(10, 100), finish: '2024-01-31', expiry: { kind: 'after', months: 24 } };
		const next: Piece = { ...sizeOf(20, 200), finish: '2027-01-31' };
		const { stops, expiring } = workOut(plan([held, next], { total: exactly(60) }));
		expect(stops[0]).toMatchObject({ sum: exactly(10), held: [{ piece: 0, standing: 'lasts' }] });
		expect(stops[1]).toMatchObject({ sum: exactly(20), spent: exactly(300), missing: exactly(40) });
		// 31 January 2026.
		expect(expiring).toEqual([{ piece: 0, standing: 'expired', lastDay: exactly(20_484) }]);
	});

	test('a piece that may expire is left out of the least, and kept in the most', () => {
		const pieces: readonly Piece[] = [
			{ ...sizeOf(10), hours: exactly(0), expiry: { kind: 'after', months: 1 } },
			{ ...sizeOf(5), hours: { low: 1, high: 100 } },
		];
		expect(stopsOf({ ...plan(pieces), start: '2027-01-01', pace: exactly(7) })[1]?.sum).toEqual({ low: 5, high: 15 });
	});

	test('an amount that is not known leaves the sum open, but a limit closes what counts', () => {
		const stop = last(plan([sizeOf(10), {}], { total: exactly(60), limit: exactly(30) }));
		expect(stop?.sum).toEqual({ low: 10, high: INFINITY });
		expect(stop?.counted).toEqual({ low: 10, high: 30 });
		expect(stop?.missing).toEqual({ low: 30, high: 50 });
	});

	test('without a total nothing is said of what is missing, and without a limit nothing lies over it', () => {
		const stop = last(plan([sizeOf(10)]));
		expect(stop).toMatchObject({ counted: exactly(10), over: exactly(0), missing: undefined });
	});

	test('a target that takes no piece over counts nothing, whatever its limit', () => {
		const stop = last(plan([sizeOf(10)], { total: exactly(60), limit: exactly(30), word: 'does-not-count' }));
		expect(stop).toMatchObject({ counted: exactly(0), over: exactly(10), missing: exactly(60) });
	});

	test('more than the whole target never counts', () => {
		expect(last(plan([sizeOf(70)], { total: exactly(60) }))).toMatchObject({ counted: exactly(60), missing: exactly(0) });
	});

	test('enormous amounts stay numbers', () => {
		const stop = last(plan([sizeOf(1e300), sizeOf(1e300)], { total: exactly(1e300), limit: exactly(1e299) }));
		expect(stop).toMatchObject({ sum: exactly(2e300), counted: exactly(1e299) });
	});
});

const isWithin = ({ low, high }: Range, { low: least, high: most }: Range) => low >= least && high <= most;

describe('the laws of a stack', () => {
	test('what counts is never more than the sum, the limit or the total, and nothing is negative', () => {
		fc.assert(
			fc.property(anyPlan, (any) => {
				for (const { sum, counted, over, missing, spent } of stopsOf(any)) {
					expect(counted.high).toBeLessThanOrEqual(
						Math.min(sum.high, any.target.limit?.high ?? INFINITY, any.target.total?.high ?? INFINITY),
					);
					for (const range of [sum, counted, over, spent, missing ?? sum]) {
						expect(range.low).toBeGreaterThanOrEqual(0);
						expect(range.high).toBeGreaterThanOrEqual(range.low);
					}
				}
			}),
		);
	});

	test('what is spent never goes down, and neither does the sum where nothing expires', () => {
		fc.assert(
			fc.property(fc.array(anyPiece, { maxLength: 6 }), anyTarget, (pieces, target) => {
				const stops = stopsOf(
					plan(
						pieces.map((piece) => ({ ...piece, expiry: { kind: 'none' } })),
						target,
					),
				);
				for (const [at, { spent, sum }] of stops.slice(1).entries()) {
					expect(spent.low).toBeGreaterThanOrEqual(stops[at]?.spent.low ?? 0);
					expect(sum.low).toBeGreaterThanOrEqual(stops[at]?.sum.low ?? 0);
				}
			}),
		);
	});

	test('the order of pieces changes neither the costs nor, where nothing expires, what the whole comes to', () => {
		fc.assert(
			fc.property(
				fc.array(anyPiece, { minLength: 1, maxLength: 6 }),
				anyTarget,
				fc.nat(5),
				fc.integer({ min: -5, max: 5 }),
				(some, target, at, by) => {
					const pieces = some.map<Piece>((piece) => ({ ...piece, expiry: { kind: 'none' } }));
					const moved = plan(move(pieces, at, by), target);
					expect(costsOf(moved)).toEqual(costsOf(plan(pieces, target)));
					expect(last(moved)?.sum).toEqual(last(plan(pieces, target))?.sum);
				},
			),
		);
	});

	test('knowing one amount better never widens what counts', () => {
		fc.assert(
			fc.property(anyPlan, fc.nat(5), fc.double({ min: 0, max: 1, noNaN: true }), (any, at, share) => {
				const known = any.pieces.map((piece, place) => {
					if (place !== at) return piece;
					const { low, high } = piece.amount ?? { low: 0, high: 100 };
					return { ...piece, amount: exactly(low + (high - low) * share) };
				});
				const [wide, narrow] = [last(any), last({ ...any, pieces: known })];
				if (wide && narrow) {
					expect(narrow.counted.low).toBeGreaterThanOrEqual(wide.counted.low - 1e-5);
					expect(narrow.counted.high).toBeLessThanOrEqual(wide.counted.high + 1e-5);
				}
			}),
		);
	});

	test('a plan is not changed by working it out', () => {
		fc.assert(
			fc.property(anyPlan, (any) => {
				const before = structuredClone(any);
				workOut(any);
				expect(any).toEqual(before);
			}),
		);
	});
});

describe('costsOf(plan)', () => {
	// Worked by hand: pieces of 400 and 350.50; the rest 5,000; the target 6,000.
	const pieces = [sizeOf(1, 400), sizeOf(1, 350.5)];

	test('compares both ways, and says what the rest may cost', () => {
		expect(costsOf(plan(pieces, { price: exactly(6000), restPrice: exactly(5000) }))).toEqual({
			pieces: exactly(750.5),
			rest: exactly(5000),
			viaPieces: exactly(5750.5),
			direct: exactly(6000),
			more: exactly(-249.5),
			left: exactly(5249.5),
			comparison: 'cheaper',
		});
	});

	test('says what the rest may cost before it is known', () => {
		const costs = costsOf(plan(pieces, { price: exactly(6000) }));
		expect(costs).toMatchObject({ rest: undefined, more: undefined, left: exactly(5249.5), comparison: undefined });
	});

	test('knows that the pieces are dearer by themselves, whatever the rest costs', () => {
		expect(costsOf(plan(pieces, { price: exactly(700) }))).toMatchObject({ left: exactly(-50.5), comparison: 'dearer' });
	});

	test('puts the pieces on top of the whole price where the target takes none over, even if nobody knows that price', () => {
		const word = 'does-not-count';
		expect(costsOf(plan(pieces, { price: { low: 5000, high: 6000 }, word }))).toMatchObject({ more: exactly(750.5), comparison: 'dearer' });
		expect(costsOf(plan(pieces, { word }))).toMatchObject({ rest: undefined, more: exactly(750.5), comparison: 'dearer' });
	});

	test.each([
		['a price is missing', [...pieces, {}], { price: exactly(6000), restPrice: exactly(5000) }, 'open'],
		['the ranges overlap', pieces, { price: { low: 5000, high: 6000 }, restPrice: exactly(5000) }, 'open'],
		['both are the same', pieces, { price: exactly(5750.5), restPrice: exactly(5000) }, 'same'],
		['all is free', [sizeOf(1)], { price: exactly(0), restPrice: exactly(0) }, 'same'],
		['nothing is known', [], {}, undefined],
	])('where %s', (_, some, target, comparison) => {
		expect(costsOf(plan(some, target)).comparison).toBe(comparison);
	});

	test('a dearer piece never makes the way over the pieces cheaper', () => {
		fc.assert(
			fc.property(anyPlan, fc.nat(100), (any, more) => {
				const dearer = { ...any, pieces: [...any.pieces, sizeOf(1, more)] };
				const [before, after] = [costsOf(any).more, costsOf(dearer).more];
				if (before && after)
					expect(isWithin({ low: before.low, high: before.high }, { low: Number.NEGATIVE_INFINITY, high: after.high })).toBe(true);
			}),
		);
	});
});

describe('gaps', () => {
	test('are all there is where nothing is entered', () => {
		expect(workOut(plan([{}, {}])).gaps).toEqual({
			amounts: [0, 1],
			costs: [0, 1],
			expiries: [0, 1],
			total: true,
			limit: true,
			price: true,
			restPrice: true,
			word: true,
			days: false,
		});
	});

	test('close when something is entered, and a 0 is an entry', () => {
		const target: Target = { total: exactly(60), limit: exactly(0), price: exactly(0), restPrice: exactly(0), word: 'said' };
		const { gaps } = workOut(plan([sizeOf(0)], target));
		expect(Object.values(gaps).flat().filter(Boolean)).toEqual([]);
	});

	test('name days only where something expires', () => {
		const expires: Piece = { ...sizeOf(1), expiry: { kind: 'after', months: 12 } };
		expect(workOut(plan([expires, sizeOf(1)])).gaps.days).toBe(true);
		expect(
			workOut({
				...plan([
					{ ...expires, finish: '2027-01-01' },
					{ ...sizeOf(1), finish: '2027-02-01' },
				]),
			}).gaps.days,
		).toBe(false);
	});

	test('leave out limit and rest of a target that takes no piece over', () => {
		expect(workOut(plan([], { word: 'does-not-count' })).gaps).toMatchObject({ limit: false, restPrice: false });
	});
});

describe('overFrom', () => {
	test('names the first piece that brings the stack over the limit for sure', () => {
		expect(workOut(plan([sizeOf(20), sizeOf(20), sizeOf(20)], { limit: exactly(30) })).overFrom).toBe(1);
		expect(workOut(plan([{ amount: { low: 20, high: 40 } }], { limit: exactly(30) })).overFrom).toBeUndefined();
	});
});

describe('move(list, at, by)', () => {
	test.each([
		[0, 1, 'bac'],
		[2, -1, 'acb'],
		[0, 2, 'bca'],
		[0, -1, 'abc'],
		[2, 1, 'abc'],
		[7, -1, 'abc'],
	])('of "abc", place %i by %i, makes %s', (at, by, moved) => {
		expect(move(['a', 'b', 'c'], at, by).join('')).toBe(moved);
	});

	test('loses nothing, and is undone by moving back', () => {
		fc.assert(
			fc.property(fc.array(fc.integer(), { maxLength: 12 }), fc.nat(11), fc.integer({ min: -3, max: 3 }), (list, at, by) => {
				const moved = move(list, at, by);
				expect(moved.toSorted()).toEqual(list.toSorted());
				if (moved !== list) expect(move(moved, at + by, -by)).toEqual(list);
			}),
		);
	});
});
