import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countAdverts } from '~/model/reading/adverts/count-adverts.ts';
import type { Scale } from '~/model/types.ts';
import { wilsonInterval } from '~/model/values/wilson.ts';
import { tries } from '../../tries.ts';

const SCALE: Scale = [
	[0, 0],
	[0.3, 0.5],
	[0.6, 1],
];

describe('countAdverts(found, read, scale)', () => {
	test('gives the share of all adverts like these as an 80 % interval', () => {
		expect(countAdverts(7, 12, SCALE).share).toEqual(wilsonInterval(7, 12));
	});

	test.each([
		['nothing read', 0, 0, undefined],
		['all of ten', 10, 10, 0],
		['none of ten', 0, 10, 0],
		['a share on a step', 6, 10, undefined],
		['half of ten', 5, 10, 30],
	])('says how many more would settle it: %s', (_, found, read, more) => {
		expect(countAdverts(found, read, SCALE).more).toBe(more);
	});

	test('asks for the fewest that leave no step of the scale within the interval', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(), (read, any) => {
				const found = any % (read + 1);
				const { more } = countAdverts(found, read, SCALE);
				if (more === undefined) return;
				const steps = (all: number) => {
					const { lo, hi } = wilsonInterval((found / read) * all, all);
					return SCALE.filter(([step]) => step > 0 && lo < step && step < hi).length;
				};
				expect(steps(read + more)).toBe(0);
				if (more > 0) expect(steps(read + more - 1)).toBeGreaterThan(0);
			}),
			{ numRuns: tries(200) },
		);
	});
});
