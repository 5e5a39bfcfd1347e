import { describe, expect, test } from 'vitest';
import { contrast } from '../../src/lib/contrast.ts';
import { colour, loadPalette } from '../../src/lib/palette.ts';

const THEMES = ['light', 'dark'] as const;
const GROUNDS = ['page', 'panel', 'raised'];
const TEXTS = ['text', 'quiet', 'accent', 'for', 'against', 'unknown'];
const LINES = ['edge', 'acceptable'];

const ratio = (theme: (typeof THEMES)[number], one: string, other: string) => {
	const palette = loadPalette()[theme];
	return contrast(colour(palette, one), colour(palette, other));
};
const pairs = (names: readonly string[]) =>
	THEMES.flatMap((theme) => GROUNDS.flatMap((ground) => names.map((name) => ({ theme, name, ground }))));

describe('in the colours of the site', () => {
	test.each(pairs(TEXTS))('text in $name on $ground has a contrast of 7:1 ($theme)', ({ theme, name, ground }) => {
		expect(ratio(theme, name, ground)).toBeGreaterThanOrEqual(7);
	});

	test.each(pairs(LINES))('a line in $name on $ground has a contrast of 3:1 ($theme)', ({ theme, name, ground }) => {
		expect(ratio(theme, name, ground)).toBeGreaterThanOrEqual(3);
	});

	test.each(THEMES)('text on a filled accent has a contrast of 7:1 (%s)', (theme) => {
		expect(ratio(theme, 'on-accent', 'accent-fill')).toBeGreaterThanOrEqual(7);
	});

	test('a name that is no colour is refused with the file it was looked for in', () => {
		expect(() => colour(loadPalette().light, 'mauve')).toThrow('colour.css has no --colour-mauve');
	});
});
