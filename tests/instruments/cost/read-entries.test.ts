import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXAMPLE } from '../../../src/instruments/cost/example.ts';
import { isCostField } from '../../../src/instruments/cost/fields.ts';
import instrument from '../../../src/instruments/cost/instrument.ts';
import { readCost } from '../../../src/instruments/cost/read-entries.ts';
import { readEntriesLink } from '../../../src/model/keeping/entries-link.ts';
import { workCost } from '../../../src/model/money/cost.ts';

describe('readCost(entries)', () => {
	test('reads the example as the guide has it: 450 in all', () => {
		expect(workCost(readCost(EXAMPLE).entry)).toMatchObject({ own: { min: 45_000, max: 45_000 }, missing: [] });
	});

	test('finds the example in the link of the manifest', () => {
		expect(readEntriesLink(instrument.used, isCostField)).toEqual(EXAMPLE);
	});

	test.each([
		['1.200,50', 1200.5],
		['€ 49', 49],
		['1 200', 1200],
		['CHF 1’200.05', 1200.05],
		["CHF 1'200.05", 1200.05],
		['1e3', undefined],
		['-4', undefined],
		['', undefined],
	])('reads the price %j as %s', (price, expected) => {
		expect(readCost({ fee: 'once', price }).entry.course).toEqual({ kind: 'once', price: expected });
	});

	test('counts what cannot be read as nothing, and says so beside its field', () => {
		const { entry, typed } = readCost({ fee: 'once', price: '1e3', materials: '20' });
		expect(typed.price.problem).toBe('no-money');
		expect(workCost(entry)).toMatchObject({ own: { min: 2000, max: undefined } });
	});

	test('takes the margin as 1.5 where none is entered, and as not known where it cannot be read', () => {
		expect(readCost({})).toMatchObject({ entry: { workload: { allowance: 1.5 } } });
		expect(readCost({ margin: '2' })).toMatchObject({ entry: { workload: { allowance: 2 } } });
		expect(readCost({ margin: 'much' }).entry.workload?.allowance).toBeUndefined();
	});

	test('turns lengths of time into the unit of the field', () => {
		expect(readCost({ horizon: '18 months', clawback: '1 year' })).toMatchObject({ months: 18, entry: { horizonYears: 1.5 } });
		expect(readCost({ horizon: '2' }).months).toBe(24);
		expect(readCost({ horizon: '0' }).typed.horizon.problem).toBe('too-little');
	});

	test('knows no choice but its own', () => {
		expect(readCost({ fee: 'weekly', exam: 'maybe', funding: 'all' }).entry).toMatchObject({
			course: undefined,
			exam: undefined,
			funding: undefined,
		});
	});

	test.each([
		[{ price: '€ 49' }, '€', undefined],
		[{ price: '49 USD', materials: '20 $' }, 'USD', undefined],
		[{ price: '49 EUR', materials: '€ 20' }, 'EUR', undefined],
		[{ price: '€ 49', materials: '£20' }, '€', '£'],
		[{ currency: 'NZD', price: 'AUD 49' }, 'NZD', 'AUD'],
		[{ currency: 'points', price: '49' }, 'points', undefined],
		[{ price: '48,500/-' }, '', undefined],
	])('of %j takes %s as the currency, and %s as another one', (entries, currency, otherCurrency) => {
		expect(readCost(entries)).toMatchObject({ currency, otherCurrency });
	});

	test('takes whatever is typed', () => {
		fc.assert(
			fc.property(fc.dictionary(fc.constantFrom(...Object.keys(EXAMPLE), 'price', 'currency'), fc.string()), (entries) => {
				const { own } = workCost(readCost(entries).entry);
				expect(own.max ?? own.min).toBeGreaterThanOrEqual(own.min);
			}),
		);
	});
});
