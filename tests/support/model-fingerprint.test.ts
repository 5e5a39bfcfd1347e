import { describe, expect, test } from 'vitest';
import type { Model, Question } from '../../src/model/types.ts';
import { fingerprintModel } from './model-fingerprint.ts';

const OPTIONS = [
	{ id: 'yes', value: 1 },
	{ id: 'no', value: 0, dealBreaker: { only: ['one', 'two'] } },
] as const;
const QUESTION: Question = { id: 'q', factor: 'a', options: OPTIONS };
const TIMED: Question = {
	id: 't',
	factor: 'b',
	measure: {
		kind: 'time',
		scale: [
			[0, 1],
			[1, 0.5],
		],
	},
};
const MODEL: Model = {
	goals: [
		{ id: 'one', order: [['a', 'b'], ['c']] },
		{ id: 'two', order: [['c'], ['a'], ['b']] },
	],
	factors: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
	questions: [QUESTION, TIMED],
};
const asking = (changes: Partial<Question>): Model => ({ ...MODEL, questions: [{ ...QUESTION, ...changes }, TIMED] });

describe('fingerprintModel(model)', () => {
	test('is the same whatever the order of files, keys, options, ties and named goals', () => {
		const same: Model = {
			questions: [
				TIMED,
				{ options: [{ dealBreaker: { only: ['two', 'one'] }, value: 0, id: 'no' }, OPTIONS[0]], about: 'credential', factor: 'a', id: 'q' },
			],
			factors: MODEL.factors.toReversed(),
			goals: [
				{ id: 'two', order: [['c'], ['a'], ['b']] },
				{ id: 'one', order: [['b', 'a'], ['c']] },
			],
		};
		expect(fingerprintModel(same)).toBe(fingerprintModel(MODEL));
	});

	test.each<[string, Model]>([
		['a value', asking({ options: [{ id: 'yes', value: 0.75 }, OPTIONS[1]] })],
		['the goals of a deal-breaker', asking({ options: [OPTIONS[0], { ...OPTIONS[1], dealBreaker: { only: ['one'] } }] })],
		['a cap', asking({ options: [{ ...OPTIONS[0], caps: 'all' }, OPTIONS[1]] })],
		['whom it is about', asking({ about: 'issuer' })],
		['whether it can be set aside', asking({ canBeSetAside: true })],
		['its factor', asking({ factor: 'b' })],
		['a count beside its options', asking({ tally: { scale: [[0, 1]] } })],
		['a scale', { ...MODEL, questions: [QUESTION, { ...TIMED, measure: { kind: 'time', scale: [[0, 1]] } }] }],
		['a kind of measure', { ...MODEL, questions: [QUESTION, { ...TIMED, measure: { kind: 'cost', scale: TIMED.measure?.scale ?? [] } }] }],
		['a question less', { ...MODEL, questions: [TIMED] }],
		['a factor more', { ...MODEL, factors: [...MODEL.factors, { id: 'd' }] }],
		['a tie', { ...MODEL, goals: [{ id: 'one', order: [['a'], ['b'], ['c']] }, ...MODEL.goals.slice(1)] }],
	])('differs by %s', (_, other) => {
		expect(fingerprintModel(other)).not.toBe(fingerprintModel(MODEL));
	});
});
