import { describe, expect, test } from 'vitest';
import type { Answer, Question } from '../../../src/model/types.ts';
import { questionInterval, questionRange } from '../../../src/model/values/answers.ts';
import { COUNT_LIMIT, cleanAnswer } from '../../../src/model/values/clean-answer.ts';
import { answerTo, isKnown, resolveAnswer } from '../../../src/model/values/resolve-answer.ts';
import { dealBreakerState } from '../../../src/model/verdict/deal-breakers.ts';

const OPTIONS: Question = {
	id: 'q',
	factor: 'f',
	options: [
		{ id: 'good', value: 1 },
		{ id: 'poor', value: 0.25 },
		{ id: 'never', dealBreaker: { only: ['goal'] } },
	],
	tally: {
		scale: [
			[0, 0],
			[0.3, 0.5],
			[0.6, 0.75],
		],
		dealBreaker: { read: 10, for: { only: ['goal'] } },
	},
	canBeSetAside: true,
};
const GATE: Question = { id: 'q', factor: 'f', options: [{ id: 'fine' }, { id: 'never', dealBreaker: 'all' }] };
const TIME: Question = {
	id: 'q',
	factor: 'f',
	measure: {
		kind: 'time',
		scale: [
			[0.25, 1],
			[1, 0.5],
		],
	},
};
const COST: Question = {
	id: 'q',
	factor: 'f',
	measure: {
		kind: 'cost',
		scale: [
			[0, 1],
			[1, 0.5],
		],
	},
};

const option = (id: string): Answer => ({ kind: 'option', option: id });
const tally = (found: number, read: number): Answer => ({ kind: 'tally', found, read });
const cost = (price: number, budget: number): Answer => ({ kind: 'measure', numbers: { price, budget } });
const SET_ASIDE: Answer = { kind: 'set-aside' };

describe('cleanAnswer(raw)', () => {
	test.each([
		['an option', option('any')],
		['a tally', tally(4, 12)],
		['a tally of nothing', tally(0, 0)],
		['a tally of all', tally(3, 3)],
		['the largest tally', tally(COUNT_LIMIT, COUNT_LIMIT)],
		['a measure', cost(1, 2.5)],
		['negative numbers, half-typed', cost(-1, 2)],
		['the smallest and the largest number', cost(0.000001, 1e12)],
		['set aside', SET_ASIDE],
	])('keeps %s', (_, answer) => {
		expect(cleanAnswer(answer)).toEqual(answer);
	});

	test('leaves out what does not belong', () => {
		expect(cleanAnswer({ kind: 'option', option: 'a', found: 1, read: 2, numbers: { price: 1 } })).toEqual(option('a'));
		expect(cleanAnswer({ kind: 'set-aside', option: 'a' })).toEqual(SET_ASIDE);
	});

	test('sorts numbers by field, and writes no minus before 0', () => {
		const clean = cleanAnswer({ kind: 'measure', numbers: { price: 1, budget: -0 } });
		expect(JSON.stringify(clean)).toBe('{"kind":"measure","numbers":{"budget":0,"price":1}}');
		expect(clean).toEqual(cost(1, 0));
	});

	test.each([
		['nothing', undefined],
		['null', null],
		['text', 'named'],
		['a number', 4],
		['a list', [{ kind: 'set-aside' }]],
		['a list posing as an answer', Object.assign([], { kind: 'set-aside' })],
		['no kind', { option: 'a' }],
		['an unknown kind', { kind: 'guess' }],
		['a kind that every object has', { kind: 'toString' }],
		['an option that is no text', { kind: 'option', option: 4 }],
		['an option without its id', { kind: 'option' }],
		['more found than read', tally(5, 4)],
		['a negative tally', tally(-1, 4)],
		['a tally of a hundred thousand', tally(1, 100_000)],
		['half an advert', tally(0.5, 4)],
		['half an advert read', tally(1, 4.5)],
		['a tally past the limit', tally(1, COUNT_LIMIT + 1)],
		['a tally that is no number', { kind: 'tally', found: '1', read: '2' }],
		['a tally without what was read', { kind: 'tally', found: 1 }],
		['a tally of NaN', tally(Number.NaN, Number.NaN)],
		['a measure without numbers', { kind: 'measure' }],
		['a measure of null', { kind: 'measure', numbers: null }],
		['an empty measure', { kind: 'measure', numbers: {} }],
		['a measure of a list', { kind: 'measure', numbers: [1, 2] }],
		['a number as text', { kind: 'measure', numbers: { price: '1', budget: 2 } }],
		['a number past the limit', cost(1e12 + 1, 2)],
		['a number past the limit below 0', cost(-1e12 - 1, 2)],
		['a number too near to 0', cost(0.0000009, 2)],
		['NaN beside a number', cost(Number.NaN, 2)],
		['an endless number', cost(Number.POSITIVE_INFINITY, 2)],
		['a field that is no word', { kind: 'measure', numbers: { 'a:b': 1 } }],
		['a field that only begins as a word', { kind: 'measure', numbers: { price1: 1 } }],
		['a field that only ends as a word', { kind: 'measure', numbers: { '1price': 1 } }],
		['a field with a long name', { kind: 'measure', numbers: { ['a'.repeat(21)]: 1 } }],
	])('is undefined for %s', (_, raw) => {
		expect(cleanAnswer(raw)).toBeUndefined();
	});

	test('keeps a field of twenty letters', () => {
		const answer = { kind: 'measure', numbers: { ['a'.repeat(20)]: 1 } };
		expect(cleanAnswer(answer)).toEqual(answer);
	});
});

describe('resolveAnswer(question, raw)', () => {
	test('joins an option with its part of the question', () => {
		expect(resolveAnswer(OPTIONS, option('poor'))).toEqual({ kind: 'option', option: { id: 'poor', value: 0.25 } });
		expect(resolveAnswer(OPTIONS, tally(1, 2))).toEqual({ kind: 'tally', tally: OPTIONS.tally, found: 1, read: 2 });
		expect(resolveAnswer(COST, cost(1, 2))).toEqual({ kind: 'measure', measure: COST.measure, reading: { share: 0.5, statedShare: 0.5 } });
		expect(resolveAnswer(COST, cost(-1, 2))).toEqual({ kind: 'measure', measure: COST.measure, reading: undefined });
		expect(resolveAnswer(OPTIONS, SET_ASIDE)).toEqual(SET_ASIDE);
	});

	test.each([
		['an option it does not have', OPTIONS, option('best')],
		['an option where it has none', COST, option('good')],
		['a tally where it has none', GATE, tally(1, 2)],
		['a measure where it has none', OPTIONS, cost(1, 2)],
		['the numbers of another instrument', TIME, cost(1, 2)],
		['a field its instrument does not have', COST, { kind: 'measure', numbers: { price: 1, budget: 2, hours: 3 } }],
		['set aside where it cannot be', GATE, SET_ASIDE],
		['a malformed answer', OPTIONS, { kind: 'option' }],
		['no answer', OPTIONS, undefined],
	])('is undefined for %s', (_, question, raw) => {
		expect(resolveAnswer(question, raw)).toBeUndefined();
	});
});

describe('answerTo(question, answers)', () => {
	test('finds the answer by the id of the question', () => {
		expect(answerTo(OPTIONS, { q: SET_ASIDE })).toEqual(SET_ASIDE);
		expect(answerTo(OPTIONS, { other: SET_ASIDE })).toBeUndefined();
	});

	test('does not take what every object inherits for an answer', () => {
		const answers = Object.create({ q: SET_ASIDE });
		expect(answerTo(OPTIONS, answers)).toBeUndefined();
		expect(answerTo({ ...OPTIONS, id: 'constructor' }, {})).toBeUndefined();
	});
});

describe('isKnown(answer)', () => {
	test.each([
		['an option', OPTIONS, option('good'), true],
		['a tally of one', OPTIONS, tally(0, 1), true],
		['a tally of nothing', OPTIONS, tally(0, 0), false],
		['a whole measure', COST, cost(1, 2), true],
		['half a measure', COST, { kind: 'measure', numbers: { price: 1 } }, false],
		['set aside', OPTIONS, SET_ASIDE, true],
		['nothing', OPTIONS, undefined, false],
	])('of %s', (_, question, raw, expected) => {
		expect(isKnown(resolveAnswer(question, raw))).toBe(expected);
	});
});

describe('questionRange(question)', () => {
	test.each([
		['runs over options and tally together', OPTIONS, { lo: 0, hi: 1 }],
		['of a measure runs over its scale', COST, { lo: 0.5, hi: 1 }],
		['of a gate is undefined', GATE, undefined],
		['of a question without any answer is undefined', { id: 'q', factor: 'f' }, undefined],
		['of options alone runs over their values', { ...OPTIONS, tally: undefined }, { lo: 0.25, hi: 1 }],
	])('%s', (_, question, expected) => {
		expect(questionRange(question)).toEqual(expected);
	});
});

describe('questionInterval(question, answer)', () => {
	const at = (value: number) => ({ lo: value, hi: value });
	const ALL = { lo: 0, hi: 1 };

	test.each([
		['an option has its value', OPTIONS, option('good'), at(1)],
		['an option without a value counts as the lowest option', OPTIONS, option('never'), at(0.25)],
		[
			'an option without a value beside a tally alone counts as the lowest of the tally',
			{ ...GATE, tally: OPTIONS.tally },
			option('fine'),
			at(0),
		],
		['no answer leaves everything', OPTIONS, undefined, ALL],
		['an unknown option leaves everything', OPTIONS, option('best'), ALL],
		['a malformed answer leaves everything', OPTIONS, { kind: 'tally', found: 9, read: 3 }, ALL],
		['a tally of nothing leaves everything', OPTIONS, tally(0, 0), ALL],
		['a measure has the value of its share', COST, cost(1, 2), at(0.75)],
		['a measure at the limit has the end of its scale', COST, cost(2, 2), at(0.5)],
		['a measure past the limit is not punished twice', COST, cost(9, 2), at(0.5)],
		['a measure of what is not there has the end of its scale', COST, cost(9, 0), at(0.5)],
		['half a measure leaves everything', COST, { kind: 'measure', numbers: { budget: 3 } }, { lo: 0.5, hi: 1 }],
		['set aside does not count', OPTIONS, SET_ASIDE, undefined],
		['set aside where that is no answer leaves everything', COST, SET_ASIDE, { lo: 0.5, hi: 1 }],
		['a gate never counts', GATE, option('fine'), undefined],
		['a gate without an answer does not count', GATE, undefined, undefined],
	])('%s', (_, question, raw, expected) => {
		expect(questionInterval(question, raw)).toEqual(expected);
	});

	test('a tally has the values of its 80 % interval', () => {
		// 4 of 12 lies between 18.86 % and 51.82 %.
		expect(questionInterval(OPTIONS, tally(4, 12))).toEqual({
			lo: expect.closeTo((0.18860894745725365 / 0.3) * 0.5, 12),
			hi: expect.closeTo(0.5 + ((0.5181869607713014 - 0.3) / 0.3) * 0.25, 12),
		});
	});
});

describe('dealBreakerState(question, goal, answer)', () => {
	const state = (question: Question, raw: unknown, goal = 'goal') => dealBreakerState(question, goal, resolveAnswer(question, raw));

	test.each([
		['no answer', OPTIONS, undefined, 'unknown'],
		['another option', OPTIONS, option('good'), 'clear'],
		['the option itself', OPTIONS, option('never'), 'met'],
		['none found in enough', OPTIONS, tally(0, 10), 'met'],
		['none found in more than enough', OPTIONS, tally(0, 11), 'met'],
		['none found in too few', OPTIONS, tally(0, 9), 'unknown'],
		['one found', OPTIONS, tally(1, 10), 'clear'],
		['one found in few', OPTIONS, tally(1, 1), 'clear'],
		['nothing read', OPTIONS, tally(0, 0), 'unknown'],
		['set aside', OPTIONS, SET_ASIDE, 'clear'],
		['all that a person has', COST, cost(3, 3), 'clear'],
		['all that a person has but for a rounding error', COST, cost(0.1 + 0.2, 0.3), 'clear'],
		['a little more than a person has', COST, cost(3.000001, 3), 'met'],
		['a price with nothing set aside', COST, cost(1, 0), 'met'],
		['half a measure', COST, { kind: 'measure', numbers: { price: 1 } }, 'unknown'],
		['numbers without sense', COST, cost(-1, 2), 'unknown'],
		['a gate that is passed', GATE, option('fine'), 'clear'],
		['a gate that is not', GATE, option('never'), 'met'],
	])('with %s', (_, question, raw, expected) => {
		expect(state(question, raw)).toBe(expected);
	});

	test('is undefined where no answer can be one for this goal', () => {
		expect(state(OPTIONS, option('never'), 'other')).toBeUndefined();
		expect(state({ id: 'q', factor: 'f' }, undefined)).toBeUndefined();
	});

	test('exists for a tally alone, and for an option alone', () => {
		expect(state({ ...OPTIONS, options: [{ id: 'good', value: 1 }] }, undefined)).toBe('unknown');
		expect(state({ ...OPTIONS, tally: undefined }, undefined)).toBe('unknown');
	});

	test('is clear by a tally that has none of its own for this goal', () => {
		expect(state({ ...OPTIONS, tally: { scale: [] } }, tally(0, 20))).toBe('clear');
		const tallyForOthers = { scale: [], dealBreaker: { read: 1, for: { only: ['other'] } } };
		expect(state({ ...OPTIONS, tally: tallyForOthers }, tally(0, 20))).toBe('clear');
		expect(state({ ...OPTIONS, tally: tallyForOthers }, tally(0, 0))).toBe('unknown');
	});
});
