import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { cleanName } from '../../../src/model/state/clean-name.ts';
import { cutText } from '../../../src/model/state/cut-text.ts';

afterEach(() => vi.unstubAllGlobals());

/** With what a browser brings, and without. */
const BROWSERS = [
	['that can tell signs apart', () => {}],
	['that cannot', () => void vi.stubGlobal('Intl', {})],
] as const;

/** Each is one sign as readers see it. */
const SIGNS = ['👨‍👩‍👧‍👦', '🇨🇭', '👍🏽', 'é', 'é', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '1️⃣', '❤️', 'ñ̃', 'の', 'कि'];

describe.each(BROWSERS)('cutText(text, limit), in a browser %s', (_, begin) => {
	test.each(SIGNS)('keeps %s whole, or leaves it out', (sign) => {
		begin();
		const size = [...sign].length;
		for (let limit = 1; limit < 3 * size + 2; limit += 1) {
			const cut = cutText(`a${sign.repeat(3)}`, limit);
			expect(cut).toBe(`a${sign.repeat(Math.min(3, Math.floor((limit - 1) / size)))}`);
		}
	});

	test('parts flags in pairs, after any text', () => {
		begin();
		expect(cutText('🇨🇭🇨🇭🇨🇭', 5)).toBe('🇨🇭🇨🇭');
		expect(cutText('x🇨🇭🇨🇭🇨🇭', 4)).toBe('x🇨🇭');
	});

	test('cuts a single sign that is longer', () => {
		begin();
		expect(cutText(`e${'\u0301'.repeat(100)}`, 10)).toBe(`e${'\u0301'.repeat(9)}`);
	});

	test('leaves what is short enough, cuts once, and never within a character', () => {
		begin();
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom('a', ' ', '\u0301', '\u200d', ...SIGNS) }),
				fc.integer({ min: 1, max: 12 }),
				(text, limit) => {
					const cut = cutText(text, limit);
					expect(text.startsWith(cut)).toBe(true);
					expect([...cut].length).toBeLessThanOrEqual(limit);
					expect(cut.isWellFormed()).toBe(true);
					expect(cutText(cut, limit)).toBe(cut);
					if ([...text].length <= limit) expect(cut).toBe(text);
				},
			),
		);
	});
});

test('a name of 81 characters with a family at its end ends before the family', () => {
	const family = '👨‍👩‍👧‍👦';
	expect(cleanName(`${'a'.repeat(75)}${family}`)).toBe('a'.repeat(75));
	expect(cleanName(`${'a'.repeat(73)}${family}`)).toBe(`${'a'.repeat(73)}${family}`);
});
