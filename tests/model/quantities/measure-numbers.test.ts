import { expect, test } from 'vitest';
import { marksOf } from '../../../src/model/quantities/marks.ts';
import { type AskedNumber, readAskedNumber } from '../../../src/model/quantities/measure-numbers.ts';
import { plainEntries } from '../../../src/model/quantities/plain-entries.ts';
import { cleanAnswer } from '../../../src/model/values/clean-answer.ts';

// What public bug reports of comparable software tell, and what people paste.
test.each<[AskedNumber, text: string, beside: Readonly<Record<string, number>>, value: number]>([
	['price', '1.200', { budget: 800 }, 1200],
	['budget', '1.200', { price: 800 }, 1200],
	['price', '1.200', {}, 1200],
	['price', '0,500', { budget: 800 }, 0.5],
	['price', '€500', {}, 500],
	['price', '500 €', {}, 500],
	['price', '499,-', {}, 499],
	['price', '1.200,50', {}, 1200.5],
	['price', "1'200", {}, 1200],
	['price', '1,20,000', {}, 120_000],
	['price', '١٬٢٠٠', {}, 1200],
	['price', '\u2066500\u2069', {}, 500],
	['hours', '40h', {}, 40],
	['hours', '1.125', { pace: 5, weeks: 200 }, 1125],
	['hours', '1.125', { pace: 1, weeks: 2 }, 1.125],
	['pace', '7,5 h/week', {}, 7.5],
	['weeks', '10 weeks', {}, 10],
	['weeks', '70 days', {}, 10],
	['allowance', '1,5', {}, 1.5],
	['count', '1.200', {}, 1200],
	['count', '12', {}, 12],
])('%s “%s” beside %j is %d', (asked, text, beside, value) => {
	expect(readAskedNumber(asked, text, beside).value).toBe(value);
});

test.each<[AskedNumber, text: string, problem: string]>([
	['price', '0.0000001', 'too-little'],
	['count', '100000', 'too-much'],
	['count', '2.5', 'not-whole'],
	['count', '12.5', 'not-whole'],
	['hours', '40-60', 'one-number'],
	['allowance', '0', 'too-little'],
	['hours', '-5', 'negative'],
	['hours', '1e3', 'no-number'],
	['hours', '€40', 'no-number'],
])('%s “%s” is none, and the field says so: %s', (asked, text, problem) => {
	expect(readAskedNumber(asked, text, {})).toEqual({ problem });
});

test('a number that is read can be kept: none is dropped without a word', () => {
	for (const text of ['0', '0.000001', '999999999', '0.5', '1.200,50', '99999']) {
		const { value } = readAskedNumber('price', text, {});
		expect(cleanAnswer({ kind: 'measure', numbers: { price: value } })).toEqual({ kind: 'measure', numbers: { price: value } });
	}
	expect(cleanAnswer({ kind: 'tally', found: 99_999, read: readAskedNumber('count', '99999', {}).value })).toBeDefined();
});

test('entries that leave the device are plain, and the others stay as typed', () => {
	const typed = { price: readAskedNumber('price', '1.200', {}, marksOf('de')), hours: readAskedNumber('hours', '40 h', {}) };
	expect(plainEntries({ price: '1.200', hours: '40 h', name: '1.200' }, typed)).toEqual({ price: '1200', hours: '40 h', name: '1.200' });
});
