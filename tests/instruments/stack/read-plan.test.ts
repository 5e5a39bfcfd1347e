import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currenciesOf } from '../../../src/instruments/stack/currency.ts';
import { isField } from '../../../src/instruments/stack/entries.ts';
import { EXAMPLE } from '../../../src/instruments/stack/example.ts';
import { readPlan } from '../../../src/instruments/stack/read-plan.ts';
import { fieldOf, lastRow } from '../../../src/instruments/stack/row-fields.ts';
import { filledRows, moveRow, removeRow } from '../../../src/instruments/stack/rows.ts';
import { cleanEntries, type Entries } from '../../../src/model/keeping/entries.ts';
import { formatEntriesLink, readEntriesLink } from '../../../src/model/keeping/entries-link.ts';
import { UNITS } from './units.ts';

const read = (entries: Entries) => readPlan(entries, UNITS);
const piece = (entries: Entries) => read({ unit: 'ects', ...entries }).plan.pieces[0];

describe('readPlan(entries, units)', () => {
	test('of nothing is a plan of nothing', () => {
		const { plan, pieces, name, unit } = read({});
		expect(plan).toEqual({
			pieces: [],
			target: { total: undefined, limit: undefined, price: undefined, restPrice: undefined, word: undefined },
			start: undefined,
			pace: undefined,
		});
		expect([pieces, name, unit.id]).toEqual([[], '', 'ects']);
	});

	test.each([
		['in the same unit', { 'piece-1-amount': '5' }, { low: 5, high: 5 }, { low: 125, high: 150 }],
		['in hours', { 'piece-1-amount': '150', 'piece-1-unit': 'total-hour' }, { low: 5, high: 6 }, { low: 150, high: 150 }],
		[
			'as the target counts it',
			{ 'piece-1-amount': '150', 'piece-1-unit': 'total-hour', 'piece-1-counts': '4' },
			{ low: 4, high: 4 },
			{ low: 150, high: 150 },
		],
		['in supervised hours', { 'piece-1-amount': '3', 'piece-1-unit': 'ceu' }, undefined, undefined],
		['in points of no size', { 'piece-1-amount': '3', 'piece-1-unit': 'points' }, undefined, undefined],
		['as text', { 'piece-1-amount': 'three' }, undefined, undefined],
		['with hours of one’s own', { 'piece-1-amount': '5', 'piece-1-hours': '90' }, { low: 5, high: 5 }, { low: 90, high: 90 }],
	])('takes an amount %s', (_, entries: Entries, amount, hours) => {
		expect(piece(entries)).toMatchObject({ amount, hours });
	});

	test('takes a piece to be in the target’s unit until another is chosen', () => {
		expect(read({ unit: 'uk-credit', 'piece-1-amount': '20' }).pieces[0]?.unit.id).toBe('uk-credit');
		expect(read({ unit: 'nonsense', 'piece-1-amount': '20', 'piece-1-unit': 'x' }).pieces[0]?.unit.id).toBe('ects');
	});

	test.each([
		[{ 'piece-1-expiry': 'none' }, { kind: 'none' }],
		[
			{ 'piece-1-expiry': 'after', 'piece-1-years': '3' },
			{ kind: 'after', months: 36 },
		],
		[
			{ 'piece-1-expiry': 'after', 'piece-1-years': '18 months' },
			{ kind: 'after', months: 18 },
		],
		[{ 'piece-1-expiry': 'after', 'piece-1-years': '0' }, undefined],
		[{ 'piece-1-expiry': 'after' }, undefined],
		[
			{ 'piece-1-expiry': 'day', 'piece-1-day': '2028-02-29' },
			{ kind: 'day', day: '2028-02-29' },
		],
		[{ 'piece-1-expiry': 'day', 'piece-1-day': '2027-02-29' }, undefined],
		[{ 'piece-1-expiry': 'forever' }, undefined],
	])('takes %j for how long it counts', (entries: Entries, expiry) => {
		expect(piece(entries)?.expiry).toEqual(expiry);
	});

	test.each([
		['40', { low: 40, high: 40 }],
		['50 %', { low: 30, high: 30 }],
		['25-50 %', undefined],
		['a half', undefined],
	])('takes a limit of %j', (limit, range) => {
		expect(read({ total: '60', limit }).plan.target.limit).toEqual(range);
	});

	test('of a share of a total that is not known makes no limit, and no error', () => {
		const { plan, typed } = read({ limit: '50 %' });
		expect(plan.target.limit).toBeUndefined();
		expect(typed['limit']?.problem).toBeUndefined();
	});

	test('keeps what cannot be read as an error of its field', () => {
		const { typed } = read({ total: '1e3', start: '2027-02-29', pace: '0', price: '-5', 'piece-2-years': 'soon' });
		expect(Object.entries(typed).flatMap(([field, { problem }]) => (problem ? [[field, problem]] : []))).toEqual([
			['total', 'no-number'],
			['piece-2-years', 'no-time'],
			['price', 'negative'],
			['start', 'no-day'],
			['pace', 'too-little'],
		]);
	});

	test('skips rows in which nothing stands, or no more than a unit', () => {
		const { pieces } = read({ 'piece-1-unit': 'ects', 'piece-3-name': ' Three ' });
		expect(pieces).toMatchObject([{ row: 3, name: 'Three', size: 'none' }]);
	});

	test('reads the example whole', () => {
		const { plan, typed, currency, mixed } = read(EXAMPLE);
		expect(plan.pieces).toHaveLength(4);
		expect(Object.values(typed).some(({ problem }) => problem)).toBe(false);
		expect([currency, mixed]).toEqual([{ before: '€', after: '' }, []]);
	});

	test('never throws, whatever a link says', () => {
		const field = fc.constantFrom(...Object.keys(EXAMPLE), 'piece-12-day', 'piece-12-counts');
		fc.assert(
			fc.property(fc.dictionary(field, fc.oneof(fc.string(), fc.constantFrom('1', '30-40', '€ 5', '2027-01-01'))), (raw) => {
				const entries = cleanEntries(raw, isField);
				read(entries);
				expect(readEntriesLink(formatEntriesLink(entries), isField)).toEqual(
					Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, text.trim()])),
				);
			}),
		);
	});
});

describe('rows of pieces', () => {
	const three: Entries = { total: '60', 'piece-1-name': 'a', 'piece-2-name': 'b', 'piece-2-cost': '5', 'piece-3-name': 'c' };
	const names = (entries: Entries) => filledRows(entries).map(({ parts }) => parts['name']);

	test('move with all that stands in them', () => {
		const moved = moveRow(three, 2, -1);
		expect(names(moved)).toEqual(['b', 'a', 'c']);
		expect(moved).toMatchObject({ total: '60', 'piece-1-cost': '5' });
		expect(moved).not.toHaveProperty('piece-2-cost');
	});

	test('move up when one is removed', () => {
		expect(removeRow(three, 1)).toEqual({ total: '60', 'piece-1-name': 'b', 'piece-1-cost': '5', 'piece-2-name': 'c' });
	});

	test('are counted to the last in which something stands', () => {
		expect([lastRow({}), lastRow(three), lastRow({ 'piece-12-unit': 'ects' })]).toEqual([0, 3, 12]);
		expect(fieldOf(12, 'unit')).toBe('piece-12-unit');
	});

	test('twelve are fields, and a thirteenth or a nameless one is none', () => {
		expect(['piece-12-name', 'piece-13-name', 'piece-0-name', 'piece-1-', 'total', 'totals'].map(isField)).toEqual([
			true,
			false,
			false,
			false,
			true,
			false,
		]);
	});
});

describe('currenciesOf(texts)', () => {
	test.each([
		[['€ 450', '180 €', '900'], [{ before: '€', after: '' }]],
		[
			['US$ 5', '$5'],
			[
				{ before: 'US$', after: '' },
				{ before: '$', after: '' },
			],
		],
		[['1.200,50 kr', '49 KR'], [{ before: '', after: 'kr' }]],
		[["CHF 1'200.-"], [{ before: 'CHF', after: '' }]],
		[['1,200/-'], []],
		[['450'], []],
	])('of %j', (texts, currencies) => {
		expect(currenciesOf(texts)).toEqual(currencies);
	});
});
