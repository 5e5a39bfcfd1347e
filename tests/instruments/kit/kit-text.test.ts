import { describe, expect, test } from 'vitest';
import { kitText, letterText, type TextItem } from '../../../src/instruments/kit/kit-text.ts';
import * as kitWords from '../../../src/instruments/kit/words.ts';
import type { QuestionWording } from '../../../src/model/wording.ts';
import { weightWords } from '../../../src/words/weight-words.ts';

/** @param ask what is said to somebody, where there is such a thing; the words then hold it */
const item = (short: string, words: string, ask?: string, isAsked = false): TextItem => ({
	isAsked,
	wording: {
		id: short,
		ask: '',
		short,
		inSentence: short,
		why: '',
		condition: short,
		findOut: { whom: 'issuer', words, ask, minutes: 5 },
		basis: 'judgement',
		options: {},
	} satisfies QuestionWording,
});

describe('letterText(about, group)', () => {
	test('numbers the questions alone, under the credential’s name', () => {
		const items = [item('A', 'Ask: “Who marks it?” Then look it up.', 'Who marks it?'), item('B', 'Ask: “How long?”', 'How long?')];
		expect(letterText('Some badge, Some school', { whom: 'issuer', heading: 'Ask the issuer', items })).toEqual({
			text: 'About: Some badge, Some school\n\n1. Who marks it?\n2. How long?\n',
			count: 2,
			leftOut: 0,
		});
	});

	test('has no line about a credential without a name', () => {
		expect(letterText('', { whom: 'issuer', heading: '', items: [item('A', '“Who?”', 'Who?')] }).text).toBe('1. Who?\n');
	});

	test('leaves out what is asked already, and what is only to look up, and counts the latter', () => {
		const items = [item('A', '“Who?”', 'Who?', true), item('B', '“When?”', 'When?'), item('C', 'Count ten adverts.')];
		expect(letterText('', { whom: 'employer', heading: '', items })).toEqual({ text: '1. When?\n', count: 1, leftOut: 1 });
	});

	test('is a list of things to do where there is nothing to say to anybody', () => {
		const items = [item('Adverts', 'Count ten adverts.')];
		expect(letterText('', { whom: 'employer', heading: '', items })).toEqual({
			text: '1. Adverts: Count ten adverts.\n',
			count: 1,
			leftOut: 0,
		});
		const own = [item('Stacks', 'Write to the office: “Will you count it?”', 'Will you count it?')];
		expect(letterText('', { whom: 'yourself', heading: '', items: own }).text).toBe(
			'1. Stacks: Write to the office: “Will you count it?”\n',
		);
	});

	test('is empty where all is asked', () => {
		expect(letterText('X', { whom: 'issuer', heading: '', items: [item('A', '“Who?”', 'Who?', true)] })).toEqual({
			text: '',
			count: 0,
			leftOut: 0,
		});
	});
});

describe('kitText(about, groups)', () => {
	test('has every group under its heading, whole words, and says what is asked', () => {
		const text = kitText('Some badge', [
			{ whom: 'issuer', heading: 'Ask the issuer', items: [item('A', 'Ask: “Who?”', 'Who?'), item('B', 'Ask: “When?”', 'When?', true)] },
			{ whom: 'yourself', heading: 'Find out yourself', items: [item('C', 'Sleep on it.')] },
		]);
		expect(text).toBe(
			'About: Some badge\n\nAsk the issuer\n\n1. A: Ask: “Who?”\n2. B (asked): Ask: “When?”\n\nFind out yourself\n\n1. C: Sleep on it.\n',
		);
	});
});

describe('the sentences of the kit', () => {
	test('about(name, issuer) joins what is given', () => {
		expect([kitWords.about('A', 'B'), kitWords.about('A', ''), kitWords.about('', 'B'), kitWords.about('', '')]).toEqual([
			'A, B',
			'A',
			'B',
			'',
		]);
	});

	test.each([
		[[4, 0, 25], 'Ask the issuer: 4 questions, about 25 minutes'],
		[[1, 0, 5], 'Ask the issuer: 1 question, about 5 minutes'],
		[[4, 1, 20], 'Ask the issuer: 4 questions, 1 of them asked, about 20 minutes left'],
		[[4, 4, 0], 'Ask the issuer: 4 questions, all asked'],
		[[1, 1, 0], 'Ask the issuer: 1 question, asked'],
		[[0, 0, 0], 'Ask the issuer: nothing is left'],
	] as const)('group of %j is %j', ([count, asked, minutes], words) => {
		expect(kitWords.group('issuer', count, asked, minutes)).toBe(words);
	});

	test('leftOut(count) says nothing about nothing', () => {
		expect(kitWords.leftOut(0)).toBe('');
		expect(kitWords.leftOut(1)).toContain('One');
		expect(kitWords.leftOut(2)).toContain('2');
	});

	test('weightWords(open) names the deal-breaker first, and no points where there are none to speak of', () => {
		const open = { question: 'q', factor: 'f', isAnswered: false };
		expect(weightWords({ ...open, movable: 12.4, isDealBreaker: true, couldSettle: true })).toBe(
			'could rule it out, can move 12 points, could settle it',
		);
		expect(weightWords({ ...open, movable: 0.4, isDealBreaker: false, couldSettle: false })).toBe('');
	});
});
