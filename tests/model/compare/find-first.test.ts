// The one answer to find first, of all that are open for any candidate.
import { expect, test } from 'vitest';
import { compareInFull } from '../../../src/model/compare/full-comparison.ts';
import type { Answers, Model } from '../../../src/model/types.ts';
import { SMALL_MODEL } from '../../support/small-fit.ts';

/** The small model with two questions more, so that one can be open while a range is due. */
const MODEL: Model = {
	...SMALL_MODEL,
	questions: [
		...SMALL_MODEL.questions,
		...['clear', 'lasting'].map((id) => ({
			id,
			factor: 'cost',
			options: [
				{ id: 'yes', value: 1 },
				{ id: 'no', value: 0 },
			],
		})),
	],
};
const option = (id: string) => ({ kind: 'option', option: id }) as const;
const KNOWN: Answers = {
	known: option('brand'),
	licence: option('none-asked'),
	demand: option('some'),
	adds: option('little'),
	price: { kind: 'measure', numbers: { budget: 100, price: 50 } },
	clear: option('yes'),
	lasting: option('no'),
};
/** What is left of the answers without one of them. */
const without = (id: string, answers: Answers = KNOWN): Answers =>
	Object.fromEntries(Object.entries(answers).filter(([one]) => one !== id));
const BETTER = { ...KNOWN, demand: option('most') };

const first = (...answers: readonly Answers[]) =>
	compareInFull(
		MODEL,
		'signal',
		answers.map((given, at) => ({ id: String(at), issuer: '', answers: given })),
		null,
	).findFirst;

test('what could rule out the one that is ahead comes before everything else', () => {
	expect(first(without('licence', without('adds', BETTER)), KNOWN)).toEqual({ question: 'licence', place: 0, does: 'rules-out' });
	expect(first(KNOWN, without('licence', BETTER))).toEqual({ question: 'licence', place: 1, does: 'rules-out' });
});

test('what could rule out one that is behind is not worth the way', () => {
	expect(first(BETTER, without('licence'))).toBeNull();
});

test('then comes what could put another one ahead, whoever’s answer it is', () => {
	expect(first(without('adds'), KNOWN)).toEqual({ question: 'adds', place: 0, does: 'changes-lead' });
	expect(first(BETTER, without('known'))).toEqual({ question: 'known', place: 1, does: 'changes-lead' });
	expect(first(BETTER, KNOWN, without('known'))).toEqual({ question: 'known', place: 2, does: 'changes-lead' });
});

test('then what tells whether the only one left is good enough', () => {
	expect(first(without('adds'), { ...KNOWN, licence: option('another') })).toEqual({ question: 'adds', place: 0, does: 'settles' });
});

test('nothing is named where all is known, where too little is, and where none is left', () => {
	expect(first(BETTER, KNOWN)).toBeNull();
	expect(first({}, {})).toBeNull();
	expect(first({ ...BETTER, licence: option('another') }, { licence: option('another') })).toBeNull();
});
