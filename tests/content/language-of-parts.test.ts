import { describe, expect, test } from 'vitest';
import { readCollection } from '../support/content.ts';
import { plainText } from '../support/prose.ts';

/** Words that English has taken over with their accents. */
const ENGLISH = ['résumé', 'résumés'];
/** Formulas are made of letters from everywhere, and are no words. */
const SYMBOLS = /^(:::symbols\[.*?\])$.*?^:::$/gms;
const MARKED = /<span lang="[a-z]{2,3}(?:-[A-Z]{2})?">[^<]*<\/span>/g;

/** Words with letters that English does not have, outside a passage whose language is marked. */
function findUnmarked(body: string): string[] {
	const words = plainText(body.replace(SYMBOLS, '$1').replace(MARKED, '')).match(/[\p{L}\p{M}]+/gu) ?? [];
	return words.filter((word) => /[^a-z]/i.test(word.normalize('NFC')) && !ENGLISH.includes(word.normalize('NFC').toLowerCase()));
}

describe('a passage in another language says which', () => {
	test.each(['guide', 'questions', 'examples', 'changes', 'renewal'] as const)('in every file of %s', (collection) => {
		const files = readCollection(collection);
		expect(files).not.toEqual([]);
		expect(files.flatMap(({ path, body }) => findUnmarked(body).map((word) => `${path}: ${word}`))).toEqual([]);
	});

	test('and letters of a formula are none', () => {
		expect(findUnmarked(':::symbols[Après Wilson]\nΣ = vₖ\n:::\n\nÉcole')).toEqual(['Après', 'École']);
	});

	test('and one that does not is found', () => {
		expect(findUnmarked('The Universität Wien, a <span lang="fr">diplôme</span> and a résumé.')).toEqual(['Universität']);
	});
});
