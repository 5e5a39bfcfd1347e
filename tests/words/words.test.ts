import { describe, expect, test } from 'vitest';
import { contributionWords, pointsWords, signedPoints, waysWords } from '../../src/words/points-words.ts';
import { rangeWords } from '../../src/words/words.ts';

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
