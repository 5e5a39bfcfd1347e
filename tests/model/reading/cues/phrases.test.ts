import { describe, expect, test } from 'vitest';
import { createPhraseIndex } from '../../../../src/model/reading/cues/phrase-index.ts';
import { findPhrase, parsePhrase } from '../../../../src/model/reading/cues/phrases.ts';
import { sentencesOf } from '../../../../src/model/reading/match-text.ts';

function matchOf(phrase: string, text: string): string | undefined {
	const [sentence] = sentencesOf(text);
	const span = sentence && findPhrase(parsePhrase(phrase), sentence);
	return span && text.slice(span.start, span.end);
}

describe('findPhrase(phrase, sentence)', () => {
	test.each([
		['does not expire', 'It does not expire.', 'does not expire'],
		['valid|good for', 'It is good for life', 'good for'],
		['certif*', 'We certify it', 'certify'],
		['no? refund', 'A refund is due', 'refund'],
		['no? refund', 'There is no refund', 'no refund'],
		['valid ... years', 'It is valid for the next three years', 'valid for the next three years'],
		['costs {money}', 'It costs £90 in all', 'costs £90'],
		['{duration} course', 'A 3-day course', '3-day course'],
		['part-time|evening class', 'A part time class', 'part time class'],
		['part-time|evening class', 'A part-time class', 'part-time class'],
		['not transferable', 'They aren’t transferable', 'aren’t transferable'],
		['not expire', 'It doesnt expire', 'doesnt expire'],
		['pre-requisite|prerequisite none', 'Pre-requisite: none', 'Pre-requisite: none'],
		['^ none $', '1. None.', 'None'],
		['^ none $', 'There are none.', undefined],
		['^ no ,', 'No, there is not', 'No,'],
		['^ no ,', 'No fee is due', undefined],
	])('%s in “%s”', (phrase, text, expected) => {
		expect(matchOf(phrase, text)).toBe(expected);
	});

	test('passes over at most six other words, and over marks that the phrase does not name', () => {
		expect(matchOf('paid ... back', 'paid a b c d e f back')).toBeDefined();
		expect(matchOf('paid ... back', 'paid a b c d e f g back')).toBeUndefined();
		expect(matchOf('no refund', 'no – (refund)')).toBeDefined();
	});
});

describe('parsePhrase(source)', () => {
	test.each(['', '...', 'valid ...', 'a? b?', 'ab*', '{weight}', 'a ... b ... c ... d', 'none ^', '|'])(
		'refuses “%s”, naming it',
		(source) => {
			expect(() => parsePhrase(source)).toThrow(`“${source}”`);
		},
	);
});

describe('an index of phrases', () => {
	const PHRASES = ['no? refund', 'certif*', '{money} a|per month', 'part-time|evening', 'not transferable', 'paid back', '^ none'];
	const TEXTS = [
		'A refund',
		'No refund',
		'We certify',
		'It is £9 a month',
		'part-time',
		'It isn’t transferable',
		'You are paid back',
		'None',
		'Nothing',
	];

	test('finds what each phrase finds alone', () => {
		const index = createPhraseIndex();
		const numbers = PHRASES.map(index.add);
		for (const text of TEXTS) {
			const [sentence] = sentencesOf(text);
			if (!sentence) throw new Error(`“${text}” has no sentence.`);
			const hits = index.find(sentence);
			expect(PHRASES.filter((_, at) => hits.has(numbers[at] ?? -1))).toEqual(
				PHRASES.filter((phrase) => findPhrase(parsePhrase(phrase), sentence)),
			);
		}
	});

	test('gives a phrase one number, however often it is added', () => {
		const index = createPhraseIndex();
		expect(index.add('paid back')).toBe(index.add('paid back'));
	});
});
