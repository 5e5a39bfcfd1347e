import { describe, expect, test } from 'vitest';
import { contrast } from '../../../src/lib/design/contrast.ts';

describe('contrast(one, other)', () => {
	test.each([
		['#000000', '#ffffff', 21],
		['#fff', '#ffffff', 1],
		['#777777', '#ffffff', 4.478],
		['#767676', '#fff', 4.542],
		['#ff0000', '#ffffff', 3.998],
		['#0000ff', '#ffffff', 8.592],
		['#0A0a0A', '#000000', 1.061],
	])('of %s and %s is %f, whichever comes first', (one, other, ratio) => {
		expect(contrast(one, other)).toBeCloseTo(ratio, 2);
		expect(contrast(other, one)).toBeCloseTo(ratio, 2);
	});

	test.each(['red', 'rgb(0 0 0)', '#ff', '#fffff', '', 'var(--colour-page)'])('is undefined for "%s"', (colour) => {
		expect(contrast(colour, '#ffffff')).toBeUndefined();
		expect(contrast('#ffffff', colour)).toBeUndefined();
	});
});
