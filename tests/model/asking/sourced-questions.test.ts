import { expect, test } from 'vitest';
import { sourcedQuestions } from '../../../src/model/asking/sourced-questions.ts';
import { SMALL_MODEL } from '../../support/small-fit.ts';

const FROM = { quote: 'Yes.', kind: 'reply', day: '2026-11-28' } as const;

test('sourcedQuestions() lists what says where it came from, in the order of the model, and nothing else', () => {
	const provenance = { demand: FROM, known: FROM, gone: FROM };
	expect(sourcedQuestions(SMALL_MODEL, { goal: null, provenance })).toEqual(['known', 'demand']);
	expect(sourcedQuestions(SMALL_MODEL, { goal: 'learn', provenance: {} })).toEqual([]);
});
