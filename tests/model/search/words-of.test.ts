import { expect, test } from 'vitest';
import { foldWord, wordsOf } from '../../../src/model/search/words-of.ts';

test.each([
	['Micro-credential', 'microcredential'],
	['RÉSUMÉ', 'resume'],
	['isn’t', 'isnt'],
	['CS50', 'cs50'],
	['ﬁt', 'fit'],
])('"%s" is compared as "%s"', (written, folded) => {
	expect(foldWord(written)).toBe(folded);
});

test('words are what stands between other marks, and a hyphen joins', () => {
	expect(wordsOf('A micro-credential: “worth it” (or not)?').map(({ word }) => word)).toEqual([
		'a',
		'microcredential',
		'worth',
		'it',
		'or',
		'not',
	]);
	expect(wordsOf('Don’t pay').map(({ word }) => word)).toEqual(['dont', 'pay']);
	expect(wordsOf(' – … ')).toEqual([]);
});
