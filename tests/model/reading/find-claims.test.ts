import { describe, expect, test } from 'vitest';
import { findClaims, prepareClaims } from '../../../src/model/reading/find-claims.ts';
import { splitText } from '../../../src/model/reading/text/split.ts';
import type { ClaimCues } from '../../../src/model/reading/types.ts';
import { GROWS_WITH_LENGTH, growth } from '../../support/growth.ts';

const CUES: readonly ClaimCues[] = [
	{ claim: 'accredited', phrases: ['accredited', 'fully accredited'], unless: ['not accredited'] },
	{ claim: 'approved', phrases: ['approv* by'] },
	{ claim: 'course', phrases: ['accredited course in'] },
	{ claim: 'rate', phrases: ['rate'], with: ['pass|fail'] },
	{ claim: 'fee', phrases: ['no more'], under: ['price'] },
];
const find = (text: string, cues = CUES) =>
	findClaims(prepareClaims(cues), splitText(text).sentences).map(({ claim, start, end }) => [claim, text.slice(start, end)]);

describe('findClaims(prepared, sentences)', () => {
	test('gives the exact words, in the order of the text', () => {
		expect(find('It is Approved by\u00a0us. And it is fully accredited!')).toEqual([
			['approved', 'Approved by'],
			['accredited', 'fully accredited'],
		]);
	});

	test('takes the longer words where two claims overlap, whichever comes first', () => {
		expect(find('An accredited course in law.')).toEqual([['course', 'accredited course in']]);
		expect(find('An accredited course in law.', CUES.toReversed())).toEqual([['course', 'accredited course in']]);
	});

	test('finds several claims in one sentence', () => {
		expect(find('Accredited and approved by us')).toEqual([
			['accredited', 'Accredited'],
			['approved', 'approved by'],
		]);
	});

	test.each([
		['a sentence that has one of `unless`', 'We are not accredited.', []],
		['a sentence that lacks all of `with`', 'The rate is low.', []],
		['a sentence that has one of `with`', 'The rate at which people pass is low.', [['rate', 'rate']]],
		['words under another heading', 'TIME\n\nThere is no more to do.', []],
		['words under a heading that has one of `under`', 'PRICE\n\nThere is no more to pay.', [['fee', 'no more']]],
	])('minds %s', (_, text, found) => {
		expect(find(text)).toEqual(found);
	});

	test('reads what a page lets others say', () => {
		expect(find('“It is accredited, and I found work in a week!” Jo, Leeds')).toEqual([['accredited', 'accredited']]);
	});

	test('leaves out what a reply quotes', () => {
		expect(find('Yes, it is.\n\n> Is it accredited by anybody?')).toEqual([]);
	});

	test('finds nothing in nothing', () => {
		expect(find('')).toEqual([]);
		expect(find('Accredited', [])).toEqual([]);
	});

	test('grows with the text: one endless line of words that begin a phrase', () => {
		const text = 'accredited approval rate no '.repeat(7_000);
		expect(find(text).length).toBeGreaterThan(0);
		expect(growth(find, text)).toBeLessThan(GROWS_WITH_LENGTH);
	});
});

describe('prepareClaims(cues)', () => {
	test.each(['...', 'a ...', '{money}', 'maybe?', '{euro} a'])('refuses the phrase “%s”', (phrase) => {
		expect(() => prepareClaims([{ claim: 'one', phrases: [phrase] }])).toThrow(phrase);
	});
});
