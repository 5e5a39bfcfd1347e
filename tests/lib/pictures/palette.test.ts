import { describe, expect, test } from 'vitest';
import { colour, loadPalette, readPalette } from '../../../src/lib/pictures/palette.ts';

/** Relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5]
		.map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
		.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
	const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (lighter + 0.05) / (darker + 0.05);
}

describe('contrast()', () => {
	test.each([
		['#000000', '#ffffff', 21],
		['#ffffff', '#000000', 21],
		['#777777', '#ffffff', 4.48],
		['#123456', '#123456', 1],
	])('of %s and %s is %d', (one, other, ratio) => {
		expect(contrast(one, other)).toBeCloseTo(ratio, 2);
	});
});

const GROUNDS = ['page', 'panel', 'raised'];
const TEXTS = ['text', 'quiet', 'accent', 'for', 'against', 'unknown'];
const LINES = ['edge', 'acceptable'];

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
	const palette = loadPalette()[theme];
	const ratio = (name: string, ground: string) => contrast(colour(palette, name), colour(palette, ground));
	const pairs = (names: readonly string[]) => names.flatMap((name) => GROUNDS.map((ground) => [name, ground] as const));

	test.each([
		...pairs(TEXTS),
		['text', 'accent-faint'],
		['accent', 'accent-faint'],
		['on-accent', 'accent-fill'],
		['text', 'against-faint'],
		['against', 'against-faint'],
	] as const)('text in --colour-%s has a contrast of 7:1 on --colour-%s', (name, ground) => {
		expect(ratio(name, ground)).toBeGreaterThanOrEqual(7);
	});

	test.each(pairs(LINES))('a line in --colour-%s has a contrast of 3:1 on --colour-%s', (name, ground) => {
		expect(ratio(name, ground)).toBeGreaterThanOrEqual(3);
	});
});

describe('readPalette()', () => {
	test('reads the two values of each token', () => {
		expect(readPalette('--colour-page: light-dark(#ffffff, #000000); --colour-for-faint: light-dark( #Aabbcc,\n#112233 );')).toEqual({
			light: { page: '#ffffff', 'for-faint': '#Aabbcc' },
			dark: { page: '#000000', 'for-faint': '#112233' },
		});
	});

	test('keeps the first value of a token that a preference changes later', () => {
		expect(readPalette('--colour-line: light-dark(#ffffff, #000000); --colour-line: light-dark(#111111, #222222)').light).toEqual({
			line: '#ffffff',
		});
	});

	test('throws where there is no colour', () => {
		expect(() => readPalette('--colour-page: white;')).toThrow('no colours');
	});

	test('of a colour that is not there throws, naming it', () => {
		expect(() => colour({}, 'no-such')).toThrow('--colour-no-such');
	});
});
