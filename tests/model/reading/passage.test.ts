import { describe, expect, test } from 'vitest';
import { cutPassage, sentenceAround } from '../../../src/model/reading/passage.ts';

const TEXT = 'One. The fee is 390 euros. Two.\nThree';
const span = (part: string, text = TEXT) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });

describe('cutPassage(text, passage, match)', () => {
	test('parts a passage at its match', () => {
		expect(cutPassage(TEXT, span('The fee is 390 euros.'), span('390 euros'))).toEqual({
			before: 'The fee is ',
			match: '390 euros',
			after: '.',
			isCutBefore: false,
			isCutAfter: false,
		});
	});

	test('leaves off how the line is written', () => {
		const text = '## - What you learn';
		expect(cutPassage(text, { start: 0, end: text.length }, span('learn', text)).before).toBe('What you ');
	});

	test('shows only the near part of a sentence without an end', () => {
		const text = 'a'.repeat(100_000);
		const cut = cutPassage(text, { start: 0, end: text.length }, { start: 50_000, end: 90_000 });
		expect([cut.before, cut.match, cut.after].map(({ length }) => length)).toEqual([220, 240, 220]);
		expect([cut.isCutBefore, cut.isCutAfter]).toEqual([true, true]);
	});
});

describe('sentenceAround(text, span)', () => {
	test.each([
		['390', 'The fee is 390 euros.'],
		['One', 'One.'],
		['Two', 'Two.'],
		['Three', 'Three'],
		['euros. Two', 'The fee is 390 euros. Two.'],
	])('of %j is %j', (part, sentence) => {
		const { start, end } = sentenceAround(TEXT, span(part));
		expect(TEXT.slice(start, end)).toBe(sentence);
	});

	test('goes no further than what is shown', () => {
		const { start, end } = sentenceAround('a'.repeat(10_000), { start: 5000, end: 5001 });
		expect(end - start).toBeLessThan(450);
	});
});
