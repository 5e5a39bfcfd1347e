import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownAnswers, shareOwnAnswers } from '../../../src/model/state/own-answers.ts';
import type { Answers, Model } from '../../../src/model/types.ts';
import { anyAnswers, anyModel } from '../generated.ts';

const MODEL: Model = {
	goals: [],
	factors: [{ id: 'f' }],
	questions: [
		{ id: 'field', factor: 'f', about: 'yourself', options: [{ id: 'yes', value: 1 }] },
		{ id: 'issuer', factor: 'f', about: 'issuer', options: [{ id: 'known', value: 1 }] },
		{ id: 'form', factor: 'f', options: [{ id: 'exam', value: 1 }] },
		{ id: 'time', factor: 'f', measure: { kind: 'time', scale: [[0, 1]] }, canBeSetAside: true },
		{ id: 'cost', factor: 'f', measure: { kind: 'cost', scale: [[0, 1]] } },
	],
};
const OWN: Answers = {
	field: { kind: 'option', option: 'yes' },
	form: { kind: 'option', option: 'exam' },
	time: { kind: 'measure', numbers: { hours: 10, pace: 5, weeks: 8 } },
	cost: { kind: 'measure', numbers: { price: 90, budget: 100 } },
};

describe('shareOwnAnswers(model, own, candidate)', () => {
	test('takes from the person what is about the person, and all else from the candidate', () => {
		const candidate: Answers = {
			field: { kind: 'option', option: 'no' },
			issuer: { kind: 'option', option: 'known' },
			time: { kind: 'measure', numbers: { hours: 40, pace: 1 } },
			cost: { kind: 'measure', numbers: { price: 300 } },
		};
		expect(shareOwnAnswers(MODEL, OWN, candidate)).toEqual({
			field: OWN['field'],
			issuer: candidate['issuer'],
			time: { kind: 'measure', numbers: { hours: 40, pace: 5, weeks: 8 } },
			cost: { kind: 'measure', numbers: { budget: 100, price: 300 } },
		});
	});

	test('leaves open for every candidate what the person has not answered', () => {
		expect(
			shareOwnAnswers(MODEL, {}, { field: { kind: 'option', option: 'yes' }, cost: { kind: 'measure', numbers: { budget: 5 } } }),
		).toEqual({});
	});

	test('sets aside for every candidate what the person sets aside', () => {
		const own: Answers = { time: { kind: 'set-aside' } };
		expect(shareOwnAnswers(MODEL, own, { time: { kind: 'measure', numbers: { hours: 9 } } })).toEqual(own);
	});

	test('does it once: a second time changes nothing', () => {
		const cases = anyModel.chain((model) => fc.record({ model: fc.constant(model), own: anyAnswers(model), candidate: anyAnswers(model) }));
		fc.assert(
			fc.property(cases, ({ model, own, candidate }) => {
				const once = shareOwnAnswers(model, own, candidate);
				expect(shareOwnAnswers(model, own, once)).toEqual(once);
				expect(shareOwnAnswers(model, once, candidate)).toEqual(once);
			}),
		);
	});
});

test('ownAnswers() keeps only what is about the person', () => {
	expect(ownAnswers(MODEL, OWN)).toEqual({
		field: OWN['field'],
		time: { kind: 'measure', numbers: { pace: 5, weeks: 8 } },
		cost: { kind: 'measure', numbers: { budget: 100 } },
	});
});
