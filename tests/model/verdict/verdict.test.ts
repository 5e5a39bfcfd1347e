import { describe, expect, test } from 'vitest';
import type { Interval } from '../../../src/model/types.ts';
import { zeroFactors } from '../../../src/model/verdict/caps.ts';
import { joinRanges, shownRange } from '../../../src/model/verdict/shown.ts';
import { isSettledBy, rangeVerdict, toldVerdict } from '../../../src/model/verdict/verdict.ts';

describe('rangeVerdict(range)', () => {
	test.each([
		['under 50 is weak', 0, 0.4999, 'weak'],
		['that reaches 50 is open', 0, 0.5, 'open'],
		['that reaches 50 but for a rounding error is open', 0, 0.5 - 1e-10, 'open'],
		['from under 50 is open', 0.4999, 1, 'open'],
		['from 50 is worth it', 0.5, 1, 'worth'],
		['from 50 but for a rounding error is worth it', 0.5 - 1e-10, 0.6, 'worth'],
		['from under 75 is worth it', 0.7499, 1, 'worth'],
		['from 75 is strong', 0.75, 0.75, 'strong'],
		['from 75 but for a rounding error is strong', 0.75 - 1e-10, 1, 'strong'],
	])('a range %s', (_, lo, hi, expected) => {
		expect(rangeVerdict({ lo, hi })).toBe(expected);
	});
});

describe('isSettledBy(verdict, couldRuleOut)', () => {
	test.each([
		['a weak verdict is settled', 'weak', [], true],
		['a weak verdict is settled whatever could rule it out', 'weak', ['q'], true],
		['an open verdict is not', 'open', [], false],
		['worth it is', 'worth', [], true],
		['worth it is not while something could rule it out', 'worth', ['q'], false],
		['a strong fit is', 'strong', [], true],
		['a strong fit is not while something could rule it out', 'strong', ['q', 'r'], false],
	] as const)('%s', (_, verdict, couldRuleOut, expected) => {
		expect(isSettledBy(verdict, couldRuleOut)).toBe(expected);
	});
});

describe('toldVerdict(conclusion)', () => {
	test('is the verdict once it is settled, and open before', () => {
		expect(toldVerdict({ verdict: 'worth', isSettled: true })).toBe('worth');
		expect(toldVerdict({ verdict: 'worth', isSettled: false })).toBe('open');
	});
});

describe('zeroFactors(order, intervals)', () => {
	const ZERO: Interval = { lo: 0, hi: 0 };
	const PERHAPS: Interval = { lo: 0, hi: 1 };
	const FINE: Interval = { lo: 0.01, hi: 1 };
	const find = (order: readonly (readonly string[])[], intervals: Record<string, Interval | undefined>) =>
		zeroFactors(order, new Map(Object.entries(intervals))).map(({ factor, isCertain }) => `${factor}${isCertain ? '' : '?'}`);

	test.each([
		['the first', [['a'], ['b'], ['c']], { a: ZERO, b: FINE, c: FINE }, ['a']],
		['the second', [['a'], ['b'], ['c']], { a: FINE, b: ZERO, c: FINE }, ['b']],
		['both', [['a'], ['b'], ['c']], { a: PERHAPS, b: ZERO, c: FINE }, ['a?', 'b']],
		['not the third', [['a'], ['b'], ['c']], { a: FINE, b: FINE, c: ZERO }, []],
		['two that are tied first', [['a', 'b'], ['c']], { a: ZERO, b: ZERO, c: ZERO }, ['a', 'b']],
		['nobody in a tie that reaches past the second place', [['a'], ['b', 'c']], { a: FINE, b: ZERO, c: ZERO }, []],
		['the first before such a tie', [['a'], ['b', 'c']], { a: ZERO, b: ZERO, c: ZERO }, ['a']],
		['nobody when three are tied first', [['a', 'b', 'c'], ['d']], { a: ZERO, b: ZERO, c: ZERO, d: ZERO }, []],
		['nobody after such a tie', [['a', 'b', 'c'], ['d']], { a: FINE, b: FINE, c: FINE, d: ZERO }, []],
		['the next where one has dropped out', [['a'], ['b'], ['c']], { a: undefined, b: FINE, c: ZERO }, ['c']],
		['a tie that fits once one has dropped out', [['a', 'b', 'c'], ['d']], { a: ZERO, b: undefined, c: PERHAPS, d: ZERO }, ['a', 'c?']],
		['nobody when all is well', [['a'], ['b']], { a: FINE, b: FINE }, []],
		['a zero with a rounding error', [['a']], { a: { lo: 1e-12, hi: 1e-12 } }, ['a']],
	])('names %s', (_, order, intervals, expected) => {
		expect(find(order, intervals)).toEqual(expected);
	});
});

describe('shownRange(range)', () => {
	test.each([
		['rounds to the nearest five', 31, 68, 30, 70],
		['rounds halves up', 32.5, 67.5, 35, 70],
		['rounds below halves down', 32.4, 67.4, 30, 65],
		['keeps fives', 35, 60, 35, 60],
		['keeps the ends of the scale', 0, 100, 0, 100],
		['never shows a start under 50 as 50', 49.9, 90, 45, 90],
		['never shows a start of 50 as under 50', 50, 90, 50, 90],
		['takes 50 with a rounding error for 50', 50 - 1e-8, 90, 50, 90],
		['never shows a start under 75 as 75', 74.9, 90, 70, 90],
		['shows a start of 75 as 75', 75, 90, 75, 90],
		['shows a start just over 75 as 75', 77.4, 90, 75, 90],
		['rounds up past 75 where that is no line', 77.5, 90, 80, 90],
		['never shows an end under 50 as 50', 20, 48, 20, 45],
		['shows an end of 50 as 50', 20, 50, 20, 50],
		['never shows an end under 75 as 75', 20, 74, 20, 70],
		['tells a five without width as itself', 55, 55, 55, 55],
		['tells a score just under a line as under it', 48.5, 48.5, 49, 49],
		['never tells one just under a line as the line', 49.8, 49.8, 49, 49],
		['never tells one just under 75 as 75', 74.7, 74.7, 74, 74],
		['tells a line as itself', 50, 50, 50, 50],
		['tells a narrow range in whole numbers', 51, 52, 51, 52],
		['tells a narrow range that rounds to one number as that number', 53.2, 53.4, 53, 53],
		['tells a narrow range under a line in whole numbers', 46.2, 49.9, 46, 49],
		['tells a narrow range under 75 in whole numbers', 72.6, 74.9, 73, 74],
		['tells the ends of the scale as they are', 0, 0, 0, 0],
		['tells the top of the scale as it is', 100, 100, 100, 100],
	])('%s', (_, lo, hi, shownLo, shownHi) => {
		expect(shownRange({ lo, hi })).toEqual({ lo: shownLo, hi: shownHi });
	});
});

describe('joinRanges(a, b)', () => {
	test('holds both', () => {
		expect(joinRanges({ lo: 1, hi: 4 }, { lo: 2, hi: 3 })).toEqual({ lo: 1, hi: 4 });
		expect(joinRanges({ lo: 2, hi: 3 }, { lo: 1, hi: 4 })).toEqual({ lo: 1, hi: 4 });
		expect(joinRanges({ lo: 1, hi: 2 }, { lo: 3, hi: 4 })).toEqual({ lo: 1, hi: 4 });
	});
});
