import { describe, expect, test } from 'vitest';
import type { MeasureKind } from '../../src/model/types.ts';
import type { Fit } from '../../src/model/values/measure-fit.ts';
import { shareWords } from '../../src/words/share-words.ts';

describe('shareWords(kind, shares)', () => {
	test.each<[MeasureKind, number, Fit, string]>([
		['time', 1 / 3, 'fits', 'it took 33 % of the hours you have or less'],
		['cost', 0.5, 'fits', 'it cost 50 % of what you set aside or less'],
		['time', 1, 'fits', 'it took all of the hours you have'],
		['cost', 1, 'fits', 'it cost all of what you set aside'],
		['time', 1.5, 'tight', 'it took all of the hours you have, with nothing left for delays'],
		['time', 1.000001, 'over', 'it took more than the hours you have'],
		['cost', 1.000001, 'over', 'it cost more than what you set aside'],
		['cost', 0, 'fits', 'it cost nothing'],
	])('says for %s a share of %d that is %s as "%s"', (kind, share, fit, words) => {
		expect(shareWords(kind, [{ share, fit }])).toBe(words);
	});

	const used = (share: number, fit: Fit = 'fits') => ({ share, fit });
	test.each<[string, MeasureKind, readonly ReturnType<typeof used>[], string]>([
		['from the least up by their upper end', 'cost', [used(1), used(0)], 'it cost all of what you set aside, or less'],
		[
			'tight after what fits, whatever the numbers',
			'time',
			[used(1.5, 'tight'), used(1), used(1 / 3)],
			'it took all of the hours you have, with nothing left for delays, or less',
		],
		[
			'up to the most by their lower end',
			'time',
			[used(1.000001, 'over'), used(1.5, 'tight')],
			'it took all of the hours you have, with nothing left for delays, or more',
		],
		[
			'of the middle one by one',
			'time',
			[used(1.5, 'tight'), used(1)],
			'it took all of the hours you have or all of the hours you have, with nothing left for delays',
		],
	])('says several %s', (_, kind, shares, words) => {
		expect(shareWords(kind, shares)).toBe(words);
	});
});
