import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correctWord, spellingDistance } from '../../../src/model/search/spelling.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

describe('the spelling distance', () => {
	test('is zero for the same word alone, and the same both ways', () => {
		fc.assert(
			fc.property(word, word, (a, b) => {
				expect(spellingDistance(a, b, 9) === 0).toBe(a === b);
				expect(spellingDistance(a, b, 9)).toBe(spellingDistance(b, a, 9));
			}),
		);
	});

	test('is at most one for a letter left out, added, changed or swapped', () => {
		fc.assert(
			fc.property(word, fc.nat(6), fc.constantFrom('a', 'b', 'c'), (a, at, letter) => {
				const place = Math.min(at, a.length);
				const [before, after] = [a.slice(0, place), a.slice(place)];
				for (const other of [before + after.slice(1), before + letter + after, before + letter + after.slice(1)])
					expect(spellingDistance(a, other, 3)).toBeLessThanOrEqual(1);
				if (after.length > 1) expect(spellingDistance(a, `${before}${after[1]}${after[0]}${after.slice(2)}`, 3)).toBeLessThanOrEqual(1);
			}),
		);
	});

	test('says no more than that it is above the limit', () => {
		fc.assert(
			fc.property(word, word, fc.nat(4), (a, b, most) => {
				const whole = spellingDistance(a, b, 20);
				expect(spellingDistance(a, b, most)).toBe(whole <= most ? whole : most + 1);
			}),
		);
	});
});

describe('a misspelt word', () => {
	const VOCABULARY = { key: ['guarantee', 'refund', 'badge', 'portfolio', 'trial', 'credit'], often: ['regular', 'professions'] };

	test.each([
		['guarentee', 'guarantee'],
		['gaurentee', 'guarantee'],
		['portfollio', 'portfolio'],
		['refudn', 'refund'],
		['bagde', 'badge'],
		['profesions', 'professions'],
	])('"%s" stands for "%s"', (typed, meant) => {
		expect(correctWord(typed, VOCABULARY)).toBe(meant);
	});

	test.each([
		['too short', 'bad'],
		['two edits in a short word', 'bgaed'],
		['another first letter', 'defund'],
		['one edit to a word that is only frequent, of five letters', 'regul'],
		['a number in it', 'badg3'],
		['nothing near', 'banana'],
	])('stands for none: %s', (_, typed) => {
		expect(correctWord(typed, VOCABULARY)).toBeUndefined();
	});
});
