import { describe, expect, test } from 'vitest';
import { parseFragment } from '../../src/model/state/fragment.ts';
import { droppedWords, someDropped } from '../../src/words/dropped-words.ts';
import { SMALL_FIT } from '../support/small-fit.ts';

test('an answer about time that is no longer one is told with what to enter in its place', () => {
	const questions = SMALL_FIT.model.questions.map((one) =>
		one.id === 'price' ? { ...one, measure: { kind: 'time' as const, scale: [[1, 0.5]] as const } } : one,
	);
	const content = { ...SMALL_FIT, model: { ...SMALL_FIT.model, questions } };
	expect(droppedWords(content, { key: 'price', reason: 'unknown-answer' })).toMatch(
		/counts as not known yet\. You can still say that you have no deadline: enter the weeks that you would give it\.$/,
	);
	expect(droppedWords(content, { key: 'known', reason: 'unknown-answer' })).toMatch(/counts as not known yet\.$/);
	expect(droppedWords(SMALL_FIT, { key: 'price', reason: 'unknown-answer' })).toMatch(/counts as not known yet\.$/);
});

describe('what could not be used of a link is told with what was found there', () => {
	test.each([
		['#v=1&goal=gone', 'This fit check has no goal “gone”, so choose one.'],
		['#goal=', 'The goal could not be read, so it was left out.'],
		['#v=x!&known=named', 'The version that it gives, “x!”, could not be read. The answers are kept.'],
		['#known=by-the-stars', /“by-the-stars” is not, or no longer, one of the answers to this question, so it counts as not known yet\.$/],
		['#demand=3-of-2', /“3 of 2” cannot be an answer, so it counts as not known yet\.$/],
		['#price=price:-5,budget:100', /: -5 is less than 0, so this number was left out\.$/],
		['#known=%ff', /: the answer is damaged, so it counts as not known yet\.$/],
		[`#issuer=${'i'.repeat(81)}`, 'The name of who issues it is longer than there is room for here, so its end was cut off.'],
		[
			`#concern-1-name=${'c'.repeat(61)}`,
			'The name of what was added first is longer than there is room for here, so its end was cut off.',
		],
		['#concern-1-name=%ff', 'The name of what was added first could not be read, so it was left out.'],
		['#name=a&name=b', 'The name is in the link more than once. The first one counts.'],
		['#known=named&known=named', / is in the link more than once\. The first one counts\.$/],
		['#gone=1', '“gone” is not a question in this fit check.'],
		['#order=demand', 'The order of importance could not be read, so it was left out.'],
		[`#name=${'n'.repeat(9_000)}`, 'The link is longer than any that this site makes, so nothing in it was read.'],
		['#known', 'Part of it is damaged and could not be read.'],
	])('%s', (link, said) => {
		const { dropped } = parseFragment(SMALL_FIT.model, link);
		const [first = '', ...others] = dropped.map((one) => droppedWords(SMALL_FIT, one));
		expect(others).toEqual([]);
		if (typeof said === 'string') expect(first).toBe(said);
		else expect(first).toMatch(said);
	});

	test('and what is left of an answer with one number under 0 stands', () => {
		const { state } = parseFragment(SMALL_FIT.model, '#price=price:-5,budget:100');
		expect(state.answers).toEqual({ price: { kind: 'measure', numbers: { budget: 100 } } });
		expect(parseFragment(SMALL_FIT.model, '#price=price:-5').state.answers).toEqual({});
	});

	test('and an order that does not name each factor once is told as put right', () => {
		const [factor] = SMALL_FIT.model.factors;
		const { dropped } = parseFragment(SMALL_FIT.model, `#order=${factor?.id}`);
		expect(dropped.map((one) => droppedWords(SMALL_FIT, one))).toEqual([
			'The order of importance did not name each factor once. It was put right.',
		]);
	});
});

test('of more than ten, ten are told and the others counted', () => {
	const dropped = Array.from({ length: 60_000 }, (_, at) => ({ key: `k${at}`, reason: 'unknown-key' as const }));
	const told = someDropped(SMALL_FIT, dropped);
	expect(told).toHaveLength(11);
	expect(told.at(-1)).toBe('There are 59,990 more of this kind.');
	expect(someDropped(SMALL_FIT, dropped.slice(0, 10))).toHaveLength(10);
});
