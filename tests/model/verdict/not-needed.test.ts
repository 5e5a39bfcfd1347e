import { expect, test } from 'vitest';
import type { Question } from '../../../src/model/types.ts';
import { notNeeded } from '../../../src/model/verdict/not-needed.ts';
import { SMALL_MODEL } from '../../support/small-fit.ts';

const QUESTIONS: readonly Question[] = SMALL_MODEL.questions.map((one) => (one.id === 'adds' ? { ...one, dropsOutWhenFree: true } : one));
const idsAt = (numbers: Record<string, number>) => notNeeded(QUESTIONS, { price: { kind: 'measure', numbers } }).map(({ id }) => id);

test.each<[string, Record<string, number>, readonly string[]]>([
	['a price of 0 needs no answer to what drops out when free', { price: 0 }, ['adds']],
	['whatever was set aside', { price: 0, budget: 100 }, ['adds']],
	['a price needs all', { price: 1, budget: 100 }, []],
	['a price that is not known yet needs all', { budget: 100 }, []],
])('%s', (_, numbers, ids) => {
	expect(idsAt(numbers)).toEqual(ids);
});
