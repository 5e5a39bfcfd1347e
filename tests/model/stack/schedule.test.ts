import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../src/model/stack/days.ts';
import { expiriesOf, finishesOf, standingAt } from '../../../src/model/stack/schedule.ts';
import type { Expiry, Piece, Plan, Range } from '../../../src/model/stack/types.ts';
import { anyPlan } from './generated.ts';

const hours = (low: number, high = low): Range => ({ low, high });
const plan = (pieces: readonly Piece[], changes: Partial<Plan> = {}): Plan => ({
	pieces,
	target: {},
	start: '2027-01-01',
	pace: hours(7),
	...changes,
});
const days = (range: Range | undefined) => range && [dayOf(range.low), dayOf(range.high)];
const YEAR: Expiry = { kind: 'after', months: 12 };

describe('finishesOf(plan)', () => {
	test('lets a piece follow the one before it, at an hour a day', () => {
		const ends = finishesOf(plan([{ hours: hours(31) }, { hours: hours(28, 59) }]));
		expect(ends.map(days)).toEqual([
			['2027-02-01', '2027-02-01'],
			['2027-03-01', '2027-04-01'],
		]);
	});

	test('takes a quick pace for the earliest day and a slow one for the latest', () => {
		expect(finishesOf(plan([{ hours: hours(70) }], { pace: hours(7, 14) })).map(days)).toEqual([['2027-02-05', '2027-03-12']]);
	});

	test('takes a day of its own as it is, and lets the next piece begin no earlier', () => {
		const held = { finish: '2025-06-30', hours: hours(100) };
		const fixed = { finish: '2027-03-01' };
		expect(finishesOf(plan([held, { hours: hours(31) }, fixed, { hours: hours(7) }])).map(days)).toEqual([
			['2025-06-30', '2025-06-30'],
			['2027-02-01', '2027-02-01'],
			['2027-03-01', '2027-03-01'],
			['2027-03-08', '2027-03-08'],
		]);
	});

	test('counts a stop from the latest of its pieces where a later one has an earlier day', () => {
		const ends = finishesOf(plan([{ hours: hours(31) }, { finish: '2026-05-01' }]));
		expect(ends.map(days)).toEqual([
			['2027-02-01', '2027-02-01'],
			['2027-02-01', '2027-02-01'],
		]);
	});

	test.each([
		['a start', plan([{ hours: hours(7) }], { start: undefined })],
		['a start that is a day', plan([{ hours: hours(7) }], { start: '2027-02-29' })],
		['a pace', plan([{ hours: hours(7) }], { pace: undefined })],
		['an end before the year 3000', plan([{ hours: hours(1e12) }])],
	])('says nothing without %s', (_, entered) => {
		expect(finishesOf(entered)).toEqual([undefined]);
	});

	test('knows the earliest day, and no latest, where the hours of a piece are not known', () => {
		expect(finishesOf(plan([{}, { hours: hours(7) }]))).toEqual([
			{ low: 20_819, high: Number.POSITIVE_INFINITY },
			{ low: 20_826, high: Number.POSITIVE_INFINITY },
		]);
		expect(dayOf(20_826)).toBe('2027-01-08');
	});

	test('is in order, and never ends before it begins', () => {
		fc.assert(
			fc.property(anyPlan, (any) => {
				const ends = finishesOf(any).filter((end) => end !== undefined);
				for (const { low, high } of ends) expect(high).toBeGreaterThanOrEqual(low);
				for (const [at, end] of ends.slice(1).entries()) expect(end.low).toBeGreaterThanOrEqual(ends[at]?.low ?? 0);
			}),
		);
	});
});

describe('standingAt(plan, piece, stop)', () => {
	const first = (expiry: Expiry | undefined, next: Range | undefined, changes: Partial<Piece> = {}) =>
		standingAt(plan([{ hours: hours(31), expiry, ...changes }, { hours: next }]), 0, 1);

	test.each([
		['never expires', { kind: 'none' } as const, hours(1e6), 'lasts'],
		['counts for a year, and the next takes one to the day', YEAR, hours(365), 'lasts'],
		['counts for a year, and the next takes a day more', YEAR, hours(366), 'expired'],
		['counts for a year, and the next takes a day more at most', YEAR, hours(300, 366), 'may-expire'],
		['counts for a year, and nobody knows how long the next takes', YEAR, undefined, 'may-expire'],
		['counts up to the very day', { kind: 'day', day: '2027-03-01' } as const, hours(28), 'lasts'],
		['counts up to the day before', { kind: 'day', day: '2027-02-28' } as const, hours(28), 'expired'],
		['had expired before the start', { kind: 'day', day: '2026-12-31' } as const, hours(0), 'expired'],
		['counts up to a day that no calendar has', { kind: 'day', day: '2027-02-30' } as const, hours(28), 'not-known'],
		['does not say', undefined, hours(28), 'not-known'],
	])('of a piece that %s', (_, expiry, next, standing) => {
		expect(first(expiry, next)).toBe(standing);
	});

	test('does not let an uncertain first piece make the gap after it uncertain', () => {
		// Done in February or in a year, it counts for twelve months from then, and the next piece takes two.
		expect(first(YEAR, hours(60), { hours: hours(31, 365) })).toBe('lasts');
		expect(first(YEAR, hours(400), { hours: undefined })).toBe('expired');
	});

	test('counts from the day of its own where a piece has one, even if others are late', () => {
		const held: Piece = { finish: '2026-06-30', expiry: YEAR };
		expect(standingAt(plan([{ hours: hours(100, 365) }, held]), 1, 1)).toBe('may-expire');
		expect(standingAt(plan([held, { hours: hours(170) }]), 0, 1)).toBe('lasts');
		expect(standingAt(plan([held, { hours: hours(190) }]), 0, 1)).toBe('expired');
	});

	test('takes the leap day of a piece that is finished on one to the last of February', () => {
		const held: Piece = { finish: '2028-02-29', expiry: YEAR };
		expect(standingAt(plan([held, { finish: '2029-02-28' }]), 0, 1)).toBe('lasts');
		expect(standingAt(plan([held, { finish: '2029-03-01' }]), 0, 1)).toBe('expired');
	});

	test('is not known without days, but a piece that has just been finished counts', () => {
		const pieces: readonly Piece[] = [{ expiry: YEAR }, { hours: hours(7) }];
		expect(standingAt(plan(pieces, { start: undefined }), 0, 1)).toBe('not-known');
		expect(standingAt(plan(pieces, { start: undefined }), 0, 0)).toBe('lasts');
	});

	test('only ever goes down from stop to stop', () => {
		const RANKS = ['lasts', 'may-expire', 'expired'];
		fc.assert(
			fc.property(anyPlan, ({ pieces, ...rest }) => {
				const any = { pieces, ...rest };
				for (const [piece] of pieces.entries()) {
					const stops = pieces.map((_, stop) => stop).filter((stop) => stop >= piece);
					const ranks = stops.map((stop) => RANKS.indexOf(standingAt(any, piece, stop))).filter((rank) => rank >= 0);
					expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
				}
			}),
		);
	});

	test('holds for whatever the true hours and pace turn out to be', () => {
		const share = fc.double({ min: 0, max: 1, noNaN: true });
		fc.assert(
			fc.property(anyPlan, fc.array(share, { minLength: 7, maxLength: 7 }), (any, shares) => {
				const within = (range: Range | undefined, by = 0): Range | undefined => {
					if (range === undefined) return undefined;
					const value = range.low + (range.high - range.low) * by;
					return { low: value, high: value };
				};
				const true_ = {
					...any,
					pace: within(any.pace, shares[6]),
					pieces: any.pieces.map((piece, at) => ({ ...piece, hours: within(piece.hours, shares[at]) })),
				};
				const stop = any.pieces.length - 1;
				for (const [piece] of any.pieces.entries()) {
					const [told, is] = [standingAt(any, piece, stop), standingAt(true_, piece, stop)];
					if (told === 'lasts' || told === 'expired') expect(is).toBe(told);
				}
			}),
			{ numRuns: 500 },
		);
	});
});

describe('expiriesOf(plan)', () => {
	test('gives the last day on which a piece counts, as early and as late as it may be', () => {
		const pieces: readonly Piece[] = [
			{ hours: hours(31, 59), expiry: YEAR },
			{ hours: hours(0), expiry: { kind: 'day', day: '2027-06-30' } },
			{ hours: hours(0), expiry: { kind: 'none' } },
			{ hours: hours(0) },
		];
		expect(expiriesOf(plan(pieces)).map(days)).toEqual([['2028-02-01', '2028-03-01'], ['2027-06-30', '2027-06-30'], undefined, undefined]);
	});
});
