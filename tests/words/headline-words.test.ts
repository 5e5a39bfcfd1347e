import { describe, expect, test } from 'vitest';
import type { Answers, Model } from '../../src/model/types.ts';
import type { Result } from '../../src/model/verdict/result.ts';
import { scoreAnswers } from '../../src/model/verdict/score.ts';
import { withoutConcerns } from '../../src/words/add-concerns.ts';
import * as words from '../../src/words/headline-words.ts';
import { BEST, MIDDLE, option, price, tally, WORST, without } from '../support/small-answers.ts';
import { SMALL_FIT } from '../support/small-fit.ts';

const content = withoutConcerns(SMALL_FIT);
const resultOf = (answers: Answers, rest: Partial<Result> = {}, model: Model = SMALL_FIT.model): Result => ({
	...scoreAnswers(model, 'learn', answers),
	...rest,
});
/** Two questions without an answer, one of which decides. */
const OPEN: Answers = { ...without(MIDDLE, 'adds', 'known'), price: price(100) };
const REQUIRED: Model = {
	...SMALL_FIT.model,
	questions: SMALL_FIT.model.questions.map((question) =>
		question.id === 'licence' ? { ...question, options: [...(question.options ?? []), { id: 'this', saysRequired: true }] } : question,
	),
};

describe('headline(content, result, answers)', () => {
	test.each<[string, Answers, string]>([
		['an option that rules it out', { licence: option('another') }, 'Ruled out as things stand: another licence is demanded.'],
		['numbers that do', { price: price(150) }, 'Ruled out as things stand: it costs too much.'],
		['a count that does', { demand: tally(0, 10) }, 'Ruled out as things stand: no advert asks for it.'],
		['two that do', { licence: option('another'), price: price(150) }, 'Ruled out as things stand: two things are in the way.'],
		['what holds it back', { ...BEST, adds: option('repeats') }, 'Held back: “Adds to what you have”.'],
		['what is too little for a range', { known: option('named') }, 'Keep going: 1 of 5 before a first range.'],
		['one answer that decides', OPEN, 'Not settled yet: one answer decides.'],
		['a settled verdict', MIDDLE, 'Worth it on balance, with every question answered.'],
		['a strong one', BEST, 'Strong fit, with every question answered.'],
		['a weak one', WORST, 'Weak fit, with every question answered.'],
		['a weak one that nothing open can lift', without(WORST, 'known'), 'Weak fit, even if the rest turns out well.'],
		['a good one that nothing open can harm', without(BEST, 'known'), 'Strong fit, even if the rest turns out badly.'],
		['one that may be held back', without(BEST, 'adds'), 'Strong fit, unless an open answer holds it back.'],
	])('tells %s, with the verdict’s name as its first words', (_, answers, said) => {
		expect(words.headline(content, resultOf(answers), answers)).toBe(said);
	});

	test('tells what could rule it out by its count', () => {
		const one = without(BEST, 'licence', 'known');
		expect(words.headline(content, resultOf(one, { isRangeDue: true }), one)).toBe('Not settled yet: one answer could rule it out.');
		const two = without(BEST, 'licence', 'price');
		expect(words.headline(content, resultOf(two, { isRangeDue: true }), two)).toBe('Not settled yet: two answers could rule it out.');
	});

	test('says “could” of answers that decide only if they are good', () => {
		const result = resultOf(OPEN, { range: { lo: 45, hi: 95 }, verdict: 'open', isSettled: false });
		expect(words.headline(content, result, OPEN)).toBe('Not settled yet: one answer could decide it.');
	});

	test('counts what holds it back where it is more than one thing', () => {
		const caps: Result['cappedBy'] = [
			{ kind: 'zero-factor', factor: 'issuer' },
			{ kind: 'capped-option', question: 'adds', option: 'repeats' },
		];
		expect(words.headline(content, resultOf(BEST, { standing: 'held-back', cappedBy: caps }), BEST)).toBe(
			'Held back: two things keep it from a better verdict.',
		);
	});

	test('tells a verdict on what is required as a choice among providers', () => {
		const answers = { ...BEST, licence: option('this') };
		expect(words.headline(content, resultOf(answers, {}, REQUIRED), answers)).toBe(
			'As a choice among providers: strong fit, with every question answered.',
		);
	});
});

describe('headlineMeaning(content, result)', () => {
	const means = (answers: Answers, rest: Partial<Result> = {}) => words.headlineMeaning(content, resultOf(answers, rest));

	test('says how far it is to a verdict, in what has to turn out well and in minutes', () => {
		expect(means(OPEN)).toBe('If the answer is good, it is worth it on balance, whatever the rest says. About 10 minutes to find out.');
		expect(means(without(BEST, 'licence', 'price'), { isRangeDue: true })).toBe(
			'If both are good, it is a strong fit. About 20 minutes to find out.',
		);
		expect(means(without(BEST, 'licence', 'price', 'demand'), { isRangeDue: true })).toMatch(/^If all three are good, .* About 30 minutes/);
		expect(means(without(BEST, 'licence', 'known'), { isRangeDue: true })).toContain('it is a strong fit, whatever the rest says.');
		expect(means(without(BEST, 'licence', 'adds'), { isRangeDue: true })).toContain(
			'it is a strong fit, unless another answer holds it back.',
		);
	});

	test('says that one can decide where nothing open turns it into less', () => {
		expect(means(without(BEST, 'known'))).toBe('You can decide on this: what is still open only says how good it is.');
		expect(means(without(WORST, 'known'))).toBe('You can decide on this: nothing that is still open can lift it to 50.');
	});

	test('says nothing where the headline says it all', () => {
		expect([means(MIDDLE), means({ licence: option('another') }), means({})]).toEqual(['', '', '']);
	});
});

describe('ends(result)', () => {
	const ends = (answers: Answers) => words.ends(resultOf(answers));

	test('say in words what each end of the range stands for', () => {
		const { shownRange } = resultOf(OPEN);
		expect(ends(OPEN)).toEqual({ lo: `${shownRange.lo} if both open answers are bad`, hi: `${shownRange.hi} if both are good` });
		expect(ends(without(BEST, 'known'))?.lo).toMatch(/^\d+ if the open answer is bad$/);
		expect(ends({})?.lo).toBe('15 if all five open answers are bad');
		expect(ends({})?.hi).toBe('100 if all are good');
		expect(ends({ ...BEST, demand: tally(3, 9) })?.hi).toMatch(/^\d+ if it is good$/);
	});

	test('are none where the range has no width', () => {
		expect(ends(MIDDLE)).toBeUndefined();
	});
});
