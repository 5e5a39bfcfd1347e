import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuantities } from '../../../src/model/quantities/find.ts';
import type { Quantity } from '../../../src/model/quantities/types.ts';
import { GROWS_WITH_LENGTH, growth } from '../../support/growth.ts';

/** Without places: what the quantities say. */
const read = (text: string, shared: Record<string, string> = {}): readonly Quantity[] =>
	findQuantities(text, 0, { shared }).map(({ start: _start, end: _end, ...quantity }) => quantity);
const one = (text: string, shared?: Record<string, string>) => {
	const found = read(text, shared);
	expect(found, text).toHaveLength(1);
	return found[0];
};

describe('findQuantities reads money', () => {
	test.each([
		['1,200.50 euros', 1200.5, 'EUR'],
		['1.200,50 €', 1200.5, 'EUR'],
		['1 200 EUR', 1200, 'EUR'],
		["1'200 CHF", 1200, 'CHF'],
		['CHF 90', 90, 'CHF'],
		['US$ 40', 40, 'USD'],
		['A$1,200', 1200, 'AUD'],
		['AUD $85', 85, 'AUD'],
		['NZ$50', 50, 'NZD'],
		['S$981.00', 981, 'SGD'],
		['$497 USD', 497, 'USD'],
		['$60 (CAD)', 60, 'CAD'],
		['RM 1,580', 1580, 'MYR'],
		['R14 950', 14950, 'ZAR'],
		['Rs. 48,500/-', 48500, 'INR'],
		['₹1,50,000', 150000, 'INR'],
		['₹2.5 lakh', 250000, 'INR'],
		['N95,000', 95000, 'NGN'],
		['₦95,000', 95000, 'NGN'],
		['P4,500.00', 4500, 'PHP'],
		['KSh 12,000', 12000, 'KES'],
		['AED 500', 500, 'AED'],
		['$1.5k', 1500, undefined],
		['120 dollars', 120, undefined],
		['400 kr', 400, undefined],
		['US dollars', 0, undefined],
	])('%s', (text, amount, currency) => {
		if (amount === 0) return expect(read(text)).toEqual([]);
		expect(one(text)).toMatchObject({ kind: 'money', min: amount, max: amount, currency });
	});

	test.each([
		['$49 a month', 'month'],
		['$49/mo', 'month'],
		['£30 + VAT per month', 'month'],
		['€30 per person per month', 'month'],
		['£5 pm', 'month'],
		['£5pcm', 'month'],
		['$20 monthly', 'month'],
		['£200 p.a.', 'year'],
		['$180 per year', 'year'],
		['£12 an hour', 'hour'],
	])('%s is paid again and again', (text, per) => {
		expect(one(text)).toMatchObject({ kind: 'money', per });
	});

	test.each([
		['$60–120', 60, 120],
		['$689 – $745', 689, 745],
		['between €90 and €140', 90, 140],
		['from £30 to £45', 30, 45],
		['£20-25k', 20000, 25000],
	])('%s is one range without a hedge', (text, min, max) => {
		const found = one(text);
		expect(found).toMatchObject({ min, max });
		expect(found).not.toHaveProperty('hedge');
	});

	test.each(['$24 a month or $180 a year', 'USD 210 for members, USD 265 for others', 'was £249 now £79', '~~£95~~ £80'])(
		'%s is two',
		(text) => {
			expect(read(text)).toHaveLength(2);
		},
	);

	test('a sign that several currencies share is taken for the one that the text is known to mean', () => {
		expect(one('$219', { $: 'NZD' })).toMatchObject({ currency: 'NZD' });
		expect(one('US$219', { $: 'NZD' })).toMatchObject({ currency: 'USD' });
		expect(one('kr 400', { kr: 'SEK' })).toMatchObject({ currency: 'SEK' });
	});

	test.each(['PHP 8', 'ISO9001:2015', 'N95', 'R2', 'ALL 5 units', 'P2P'])('%s is no money', (text) => {
		expect(read(text).filter(({ kind }) => kind === 'money')).toEqual([]);
	});
});

describe('findQuantities reads durations', () => {
	test.each([
		['6-8 weeks', 6, 8, 'week'],
		['between 5 and 7 hours', 5, 7, 'hour'],
		['5 to 7 hours', 5, 7, 'hour'],
		['twelve weeks', 12, 12, 'week'],
		['twenty-four months', 24, 24, 'month'],
		['one hundred and twenty hours', 120, 120, 'hour'],
		['90-minute', 90, 90, 'minute'],
		['12 hrs', 12, 12, 'hour'],
		['2h', 2, 2, 'hour'],
		['3 x 2 h', 6, 6, 'hour'],
		['6 × 90 minutes', 540, 540, 'minute'],
		['two 3-hour workshops', 6, 6, 'hour'],
		['1h 30m', 1.5, 1.5, 'hour'],
		['1 hour and 30 minutes', 1.5, 1.5, 'hour'],
		['1½ hours', 1.5, 1.5, 'hour'],
		['one and a half hours', 1.5, 1.5, 'hour'],
		['half a day', 0.5, 0.5, 'day'],
		['3 half-days', 1.5, 1.5, 'day'],
		['1/2 day', 0.5, 0.5, 'day'],
		['2 working days', 2, 2, 'day'],
		['120 guided learning hours', 120, 120, 'hour'],
		['valid for a year', 1, 1, 'year'],
		['a couple of hours', 2, 2, 'hour'],
	])('%s', (text, min, max, unit) => {
		expect(one(text)).toMatchObject({ kind: 'duration', min, max, unit });
	});

	test.each(['10 hours a week', '10 hours per week', '10 hrs/week', '10 hours weekly', '10 hours of study each week', '10 hours p/w'])(
		'%s recurs',
		(text) => {
			expect(one(text)).toMatchObject({ kind: 'duration', min: 10, unit: 'hour', per: 'week' });
		},
	);

	test.each([
		['about 60 hours', 'about'],
		['approx. 60 hours', 'about'],
		['~60 hours', 'about'],
		['up to 60 hours', 'up-to'],
		['max. 60 hours', 'up-to'],
		['no more than 60 hours', 'up-to'],
		['at least 60 hours', 'from'],
		['60+ hours', 'from'],
		['starting from 60 hours', 'from'],
	])('%s keeps its hedge', (text, hedge) => {
		expect(one(text)).toMatchObject({ min: 60, max: 60, hedge });
	});

	test.each(['12 credit hours', '1e3 hours', `${'9'.repeat(100)} hours`, 'TGS-2023 hours', '24/7 hours'])('%s is no duration', (text) => {
		expect(read(text).filter(({ kind }) => kind === 'duration')).toEqual([]);
	});
});

describe('findQuantities reads dates', () => {
	test.each([
		['2026-11-28', { year: 2026, month: 11, day: 28 }],
		['28 November 2026', { year: 2026, month: 11, day: 28 }],
		['28th of November, 2026', { year: 2026, month: 11, day: 28 }],
		['Nov 28, 2026', { year: 2026, month: 11, day: 28 }],
		['28.11.2026', { year: 2026, month: 11, day: 28 }],
		['28/11/2026', { year: 2026, month: 11, day: 28 }],
		['11/28/2026', { year: 2026, month: 11, day: 28 }],
		['01-Sep-2022', { year: 2022, month: 9, day: 1 }],
		['03/2026', { year: 2026, month: 3 }],
		['may 2026', { year: 2026, month: 5 }],
		['autumn 2025', { year: 2025 }],
		['Q3 2026', { year: 2026 }],
		['2025/26', { year: 2025 }],
		['2019', { year: 2019 }],
		['12 December', { month: 12, day: 12 }],
	])('%s', (text, parts) => {
		expect(one(text)).toEqual({ kind: 'date', ...parts });
	});

	test('of a day and a month that can be read two ways only the year is sure', () => {
		expect(one('01/04/2026')).toEqual({ kind: 'date', year: 2026 });
		expect(one('04/04/2026')).toEqual({ kind: 'date', year: 2026, month: 4, day: 4 });
	});

	test.each(['12–13 Jan 2027', '12 & 13 January 2027', '12th and Wed 13th Jan 2027', 'January 12–13, 2027'])('%s is two days', (text) => {
		expect(read(text).map((date) => date.kind === 'date' && [date.month, date.day])).toEqual([
			[1, 12],
			[1, 13],
		]);
	});

	test.each(['2018', '2036', 'you may 10 times', '99/99/2026', 'march 5'])('%s is no date', (text) => {
		expect(read(text).filter(({ kind }) => kind === 'date')).toEqual([]);
	});
});

describe('findQuantities reads bare numbers', () => {
	test('percentages are told apart', () => {
		expect(read('70 % and 30 percent and 5 per cent')).toEqual([
			{ kind: 'number', min: 70, max: 70, isPercent: true },
			{ kind: 'number', min: 30, max: 30, isPercent: true },
			{ kind: 'number', min: 5, max: 5, isPercent: true },
		]);
	});

	test.each(['9.00am - 5.00pm', '18:30', 'SITHGAM822', '1e3', '007', '1.2.3', '12th', '4.9/5', '1:1', '9'.repeat(100)])(
		'%s is none',
		(text) => {
			expect(read(text)).toEqual([]);
		},
	);
});

describe('findQuantities of any text', () => {
	const piece = fc.oneof(
		fc.constantFrom(
			'£',
			'$',
			'between ',
			' and ',
			'-',
			' to ',
			' hours',
			' a week',
			'/',
			'one hundred ',
			'12',
			'1,200',
			' Nov ',
			'2026',
			'x',
			'(',
			'.',
			'half a day',
			' pm',
		),
		fc.string({ unit: 'grapheme', maxLength: 4 }),
		fc.integer({ min: 0, max: 99_999 }).map(String),
	);
	const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

	test('gives places in order, not over another, inside the text, with ends that count', () => {
		fc.assert(
			fc.property(text, fc.nat(1000), (any, from) => {
				let before = from;
				for (const found of findQuantities(any, from)) {
					expect(found.start).toBeGreaterThanOrEqual(before);
					expect(found.end).toBeGreaterThan(found.start);
					before = found.end;
					if (found.kind !== 'date') {
						expect(found.min).toBeLessThanOrEqual(found.max);
						expect(Number.isFinite(found.max)).toBe(true);
					}
				}
				expect(before).toBeLessThanOrEqual(any.length + from);
			}),
		);
	});

	test('does not depend on the place where the text begins', () => {
		fc.assert(
			fc.property(text, fc.nat(1000), (any, from) => {
				const moved = findQuantities(any, from).map((found) => ({ ...found, start: found.start - from, end: found.end - from }));
				expect(moved).toEqual(findQuantities(any));
			}),
		);
	});

	test('every amount up to a million is read back, in each of the usual forms', () => {
		fc.assert(
			fc.property(fc.integer({ min: 100, max: 100_000_000 }), (pence) => {
				const amount = pence / 100;
				for (const form of ['en-GB', 'de-DE', 'fr-FR', 'de-CH'])
					expect(one(`€${amount.toLocaleString(form, { minimumFractionDigits: 2 })}`), form).toMatchObject({
						min: amount,
						currency: 'EUR',
					});
			}),
		);
	});

	const hostile: readonly (readonly [name: string, text: string])[] = [
		['digits', '1'.repeat(200_000)],
		['groups of digits', '111 '.repeat(50_000)],
		['points', '1.'.repeat(100_000)],
		['number words', 'one hundred and '.repeat(12_000)],
		['days', '12, '.repeat(50_000)],
		['brackets', '('.repeat(200_000)],
		['dashes', '5-'.repeat(100_000)],
		['dollars', '$'.repeat(200_000)],
		['times', '3 x '.repeat(50_000)],
		['one word', 'a'.repeat(200_000)],
		['marks that do not show', '\u200b'.repeat(200_000)],
		['white space', `5${' '.repeat(200_000)}hours`],
	];
	test.each(hostile)('a text of %s takes time that grows with its length', (_name, any) => {
		expect(growth(findQuantities, any)).toBeLessThan(GROWS_WITH_LENGTH);
	});
});
