import type { Answer, Answers } from '../../src/model/types.ts';

/** Answers to the questions of `small-fit.ts`. */

export const option = (id: string): Answer => ({ kind: 'option', option: id });
export const price = (amount: number): Answer => ({ kind: 'measure', numbers: { price: amount, budget: 100 } });
export const tally = (found: number, read: number): Answer => ({ kind: 'tally', found, read });

/** Everything answered, as well as it can be: a strong fit. */
export const BEST: Answers = {
	known: option('named'),
	licence: option('none-asked'),
	demand: option('most'),
	adds: option('much'),
	price: price(0),
};
/** Everything answered: worth it on balance. */
export const MIDDLE: Answers = { ...BEST, known: option('brand'), demand: option('some'), price: price(50) };
/** Everything answered: a weak fit. */
export const WORST: Answers = { ...BEST, known: option('nobody'), demand: tally(1, 30), adds: option('little'), price: price(100) };

export const without = (answers: Answers, ...ids: readonly string[]): Answers =>
	Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.includes(id)));
