import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packSearchWords, unpackSearchWords } from '../../../src/model/search/packed-words.ts';
import { packWords, unpackWords } from '../../../src/model/search/vocabulary.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'z', 'é'), minLength: 1, maxLength: 40 });

test('packed words come back sorted', () => {
	fc.assert(
		fc.property(fc.uniqueArray(word), (words) => {
			expect(unpackWords(packWords(words))).toEqual(words.toSorted());
		}),
	);
	expect(packWords(['refunds', 'refund', 'refuse'])).toBe('arefund gs ese');
});

test('the file of words comes back as it was', () => {
	const entry = fc.record({
		id: word,
		title: word,
		names: fc.array(word, { maxLength: 3 }),
		kind: fc.constantFrom('Glossary', 'Issuers'),
		page: fc.option(fc.constantFrom('/glossary/', '/claims/'), { nil: undefined }),
	});
	fc.assert(
		fc.property(fc.array(entry), fc.uniqueArray(word), (entries, often) => {
			const words = { entries, references: ['About'], often, leftOut: ['the'], same: [['cost', 'price']], spellings: { color: 'colour' } };
			const back = unpackSearchWords(JSON.parse(JSON.stringify(packSearchWords(words))));
			expect(back).toMatchObject({ ...words, often: often.toSorted() });
		}),
	);
});
