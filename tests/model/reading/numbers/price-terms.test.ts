import { describe, expect, test } from 'vitest';
import { findPriceTerms } from '../../../../src/model/reading/numbers/price-terms.ts';
import { COST, textOf } from './example.ts';

const GROUPS = {
	back: ['full refund', 'money back', 'refund within'],
	none: ['no refund', 'not refundable'],
	never: ['for any reason'],
	later: ['after'],
	part: ['deposit'],
	'part-exam': ['exam fee'],
	vague: ['refund|refunds', 'policy'],
	yes: ['^ yes'],
	no: ['^ no'],
	not: ['if we cancel'],
};
const OUTCOMES = { back: 'clear', none: 'no-refund', 'by-pace': 'by-pace', open: 'unclear' };
const read = (text: string) =>
	findPriceTerms(textOf(text), { question: 'terms', groups: GROUPS, outcomes: OUTCOMES }, { question: 'cost', groups: COST });
const offered = (text: string) => {
	const { offer } = read(text);
	return offer?.kind === 'option' ? offer.option : undefined;
};

describe('findPriceTerms offers', () => {
	test.each([
		['Price: £300\nFull refund up to 14 days before.', 'clear'],
		['Price: £300\nFull refund up to 14 days before. No refund after that.', 'clear'],
		['Price: £300\nCan I get a refund?\nYes, before the start.', 'clear'],
		['Price: £300\nRefunds\n14 days before: 50%', 'clear'],
		['Price: £300\nFees are not refundable.', 'no-refund'],
		['Price: £300\nCan I get a refund?\nNo.', 'no-refund'],
		['Price: £30 a month', 'by-pace'],
	])('%j: %s', (text, option) => {
		expect(read(text).status).toBe('says');
		expect(offered(text)).toBe(option);
	});
});

test.each([
	'Price: £300',
	'Full refund within 14 days.',
	'Price: £300\nSee our refund policy.',
	'Price: £300\nThe deposit is not refundable.',
	'Price: £300\nThe exam fee is not refundable.',
	'Price: from £99\nFull refund within 14 days.',
])('findPriceTerms only mentions: %j', (text) => {
	expect(read(text).status).toBe('mentions');
	expect(offered(text)).toBeUndefined();
});

test.each(['Hello', 'Full refund if we cancel.', 'The salary is £30,000.'])('findPriceTerms is silent: %j', (text) => {
	expect(read(text)).toEqual({ question: 'terms', status: 'silent', quotes: [], numbers: [] });
});

test('findPriceTerms quotes the refund before the price', () => {
	const text = 'Price: £300\nFull refund up to 14 days before.';
	expect(read(text).quotes.map(({ start, end }) => text.slice(start, end))).toEqual(['Full refund up to 14 days before.', 'Price: £300']);
});

test('findPriceTerms contradicts where terms of refund stand beside a “never”, unless that holds from some day on', () => {
	const text = 'Price: £300\nFull refund within 14 days.\nThere is no refund for any reason.';
	const { status, quotes } = read(text);
	expect(status).toBe('contradicts');
	expect(quotes.slice(0, 2).map(({ start, end }) => text.slice(start, end))).toEqual([
		'Full refund within 14 days.',
		'There is no refund for any reason.',
	]);
	expect(offered(text)).toBeUndefined();
	expect(offered('Price: £300\nFull refund within 14 days.\nAfter that there is no refund for any reason.')).toBe('clear');
});
