import { describe, expect, test } from 'vitest';
import type { Instrument } from '../../src/model/types.ts';
import { INSTRUMENT_FIELDS } from '../../src/model/values/measures.ts';
import {
	contributionWords,
	FIELD_LABELS,
	measureWords,
	pointsWords,
	rangeWords,
	shareWords,
	signedPoints,
	waysWords,
} from '../../src/words/words.ts';

describe('rangeWords(range)', () => {
	test.each([
		[{ lo: 55, hi: 70 }, '55 to 70'],
		[{ lo: 0, hi: 100 }, '0 to 100'],
		[{ lo: 55, hi: 55 }, 'about 55'],
		[{ lo: 0, hi: 0 }, 'about 0'],
	])('says %j as "%s"', (range, words) => {
		expect(rangeWords(range)).toBe(words);
	});
});

describe('signedPoints(points)', () => {
	test.each([
		[12, '+12'],
		[3.4, '+3'],
		[-12, '−12'],
		[-3.4, '−3'],
		[0, '0'],
		[-0, '0'],
		[0.4, '0'],
		[-0.4, '0'],
	])('says %d as "%s"', (points, words) => {
		expect(signedPoints(points)).toBe(words);
	});

	test.each([0.5, 1.5, 2.5, 7.25, 11.5])('rounds %d points for and against to the same number', (points) => {
		expect(signedPoints(-points).replace('−', '')).toBe(signedPoints(points).replace('+', ''));
	});
});

describe('contributionWords(contribution)', () => {
	test.each([
		[{ lo: 12, hi: 12 }, '+12'],
		[{ lo: -3, hi: 2 }, '−3 to +2'],
		[{ lo: -8, hi: -2 }, '−8 to −2'],
		[{ lo: 0, hi: 6 }, '0 to +6'],
		[{ lo: -0.4, hi: 0.4 }, '0'],
		[{ lo: 4.1, hi: 4.3 }, '+4'],
	])('says %j as "%s"', (contribution, words) => {
		expect(contributionWords(contribution)).toBe(words);
	});
});

describe('waysWords(share)', () => {
	test.each([
		[1, 'all'],
		[0, 'none'],
		[0.5, 'about 1 in 2'],
		[0.75, 'about 3 in 4'],
		[2 / 3, 'about 2 in 3'],
		[0.4, 'about 2 in 5'],
		[0.1, 'about 1 in 10'],
		[0.95, 'about 19 in 20'],
		[0.05, 'about 1 in 20'],
		[0.02, 'fewer than 1 in 20'],
		[0.98, 'more than 19 in 20'],
	])('says %d as "%s"', (share, words) => {
		expect(waysWords(share)).toBe(words);
	});

	test.each([Number.MIN_VALUE, 1e-9, 0.0001])('never says %d as none', (share) => {
		expect(waysWords(share)).toBe('fewer than 1 in 20');
	});

	test.each([1 - Number.EPSILON, 1 - 1e-9, 0.9999])('never says %d as all', (share) => {
		expect(waysWords(share)).toBe('more than 19 in 20');
	});

	test.each([
		[0.5249, 'about 1 in 2'],
		[0.5251, 'about 11 in 20'],
		[0.4751, 'about 1 in 2'],
		[0.4749, 'about 9 in 20'],
		[0.0251, 'about 1 in 20'],
		[0.0249, 'fewer than 1 in 20'],
		[0.9749, 'about 19 in 20'],
		[0.9751, 'more than 19 in 20'],
	])('keeps to its tolerance: %d is "%s"', (share, words) => {
		expect(waysWords(share)).toBe(words);
	});

	test('never says what lies further than its tolerance from the share, for a thousand shares', () => {
		const shares = Array.from({ length: 999 }, (_, index) => (index + 1) / 1000);
		const isTrue = (share: number) => {
			const words = waysWords(share);
			if (words === 'fewer than 1 in 20') return share < 0.05;
			if (words === 'more than 19 in 20') return share > 0.95;
			const [, part, ways] = /^about (\d+) in (\d+)$/.exec(words) ?? [];
			return Math.abs(share - Number(part) / Number(ways)) < 0.0251;
		};
		expect(shares.filter((share) => !isTrue(share)).map((share) => `${share}: ${waysWords(share)}`)).toEqual([]);
	});
});

describe('pointsWords(points)', () => {
	test.each([
		[1, '1 point'],
		[0.6, '1 point'],
		[1.4, '1 point'],
		[0, '0 points'],
		[1.5, '2 points'],
		[12.2, '12 points'],
	])('says %d as "%s"', (points, words) => {
		expect(pointsWords(points)).toBe(words);
	});
});

describe('measureWords(instrument, numbers)', () => {
	test.each<[string, Instrument | undefined, Record<string, number>, RegExp]>([
		['time that just does', 'time', { hours: 40, pace: 5, weeks: 12 }, /\b60 hours of work.*\b60\. It fits\.$/],
		["time with the reader's own margin", 'time', { hours: 40, pace: 5, weeks: 12, allowance: 1 }, /\b40 hours of work.*\b60\. It fits\.$/],
		['too little time, and the pace that would do', 'time', { hours: 40, pace: 5, weeks: 10 }, /not fit: .* 6 hours a week\.$/],
		['the pace that would do in halves, never too few', 'time', { hours: 40, pace: 5, weeks: 11.5 }, /not fit: .* 5\.5 hours a week\.$/],
		['time where no hours a week are left', 'time', { hours: 40, pace: 0, weeks: 10 }, /not fit: .* 6 hours a week\.$/],
		['time where no week is left', 'time', { hours: 40, pace: 5, weeks: 0 }, /no time left\.$/],
		['cost within what is set aside', 'cost', { price: 99, budget: 300 }, /\b33 %/],
		['cost of all that is set aside', 'cost', { price: 300, budget: 300 }, /\b100 %/],
		['cost above what is set aside', 'cost', { price: 350.5, budget: 300 }, /\b50\.5 more\b/],
		['what is free', 'cost', { price: 0, budget: 0 }, /nothing/],
	])('says %s', (_, instrument, numbers, words) => {
		expect(measureWords(instrument, numbers)).toMatch(words);
	});

	test.each<[Instrument | undefined, Record<string, number>]>([
		['time', {}],
		['time', { hours: 40, pace: 5 }],
		['time', { hours: 0, pace: 5, weeks: 10 }],
		['time', { price: 10, budget: 20 }],
		['cost', { price: 10 }],
		['cost', { price: -1, budget: 20 }],
		[undefined, { price: 10, budget: 20 }],
	])('says nothing for %s with %j', (instrument, numbers) => {
		expect(measureWords(instrument, numbers)).toBe('');
	});

	test.each([100.04, 100.001])('never says that a price of %d is 0 more than the 100 set aside', (price) => {
		expect(measureWords('cost', { price, budget: 100 })).not.toMatch(/\b0 more\b/);
	});
});

describe('shareWords(instrument, share)', () => {
	test.each<[Instrument, number, string]>([
		['time', 1 / 3, 'it took 33 % of the hours you have or less'],
		['cost', 0.5, 'it cost 50 % of what you set aside or less'],
		['time', 1, 'it took all of the hours you have'],
		['cost', 1, 'it cost all of what you set aside'],
		['time', 1.000001, 'it took more than the hours you have'],
		['cost', 1.000001, 'it cost more than what you set aside'],
		['cost', 0, 'it cost nothing'],
	])('says for %s a share of %d as "%s"', (instrument, share, words) => {
		expect(shareWords(instrument, share)).toBe(words);
	});
});

describe('FIELD_LABELS', () => {
	test('names every field of every instrument', () => {
		const fields = Object.values(INSTRUMENT_FIELDS).flat();
		expect(fields).not.toEqual([]);
		expect(fields.filter((field) => !FIELD_LABELS[field])).toEqual([]);
	});
});
