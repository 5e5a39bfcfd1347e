import { describe, expect, test } from 'vitest';
import type { MeasureKind } from '../../src/model/types.ts';
import { measureWords } from '../../src/words/measured-words.ts';

describe('measureWords(kind, numbers)', () => {
	test.each<[string, MeasureKind, Record<string, number>, RegExp]>([
		['time that just does', 'time', { hours: 40, pace: 5, weeks: 12 }, /\b60 hours of work.*\b60\. It fits\.$/],
		["time with the reader's own margin", 'time', { hours: 40, pace: 5, weeks: 12, allowance: 1 }, /\b40 hours of work.*\b60\. It fits\.$/],
		[
			'time that is tight: the hours as stated fit',
			'time',
			{ hours: 40, pace: 5, weeks: 10 },
			/\b60 .*\b50\. It is tight: .* no longer than stated\.$/,
		],
		['too little time, and the pace that would do', 'time', { hours: 40, pace: 3, weeks: 10 }, /not fit: .* 6 hours a week\.$/],
		['the pace that would do in halves, never too few', 'time', { hours: 40, pace: 3, weeks: 11.5 }, /not fit: .* 5\.5 hours a week\.$/],
		['time where no hours a week are left', 'time', { hours: 40, pace: 0, weeks: 10 }, /not fit: .* 6 hours a week\.$/],
		['time where no week is left', 'time', { hours: 40, pace: 5, weeks: 0 }, /no time left\.$/],
		['what takes no work', 'time', { hours: 0 }, /none of your time/],
		['cost within what is set aside', 'cost', { price: 99, budget: 300 }, /\b33 %/],
		['cost of all that is set aside', 'cost', { price: 300, budget: 300 }, /\b100 %/],
		['cost above what is set aside', 'cost', { price: 350.5, budget: 300 }, /\b50\.5 more\b/],
		['what is free', 'cost', { price: 0, budget: 0 }, /nothing/],
		['what is free, with nothing said of what is set aside', 'cost', { price: 0 }, /you need no budget\.$/],
	])('says %s', (_, kind, numbers, words) => {
		expect(measureWords(kind, numbers)).toMatch(words);
	});

	test.each<[MeasureKind, Record<string, number>]>([
		['time', {}],
		['time', { hours: 40, pace: 5 }],
		['time', { price: 10, budget: 20 }],
		['cost', { price: 10 }],
		['cost', { price: -1, budget: 20 }],
	])('says nothing for %s with %j', (kind, numbers) => {
		expect(measureWords(kind, numbers)).toBe('');
	});

	test.each([100.04, 100.001])('never says that a price of %d is 0 more than the 100 set aside', (price) => {
		expect(measureWords('cost', { price, budget: 100 })).not.toMatch(/\b0 more\b/);
	});
});
