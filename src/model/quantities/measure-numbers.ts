import { COUNT_LIMIT } from '../values/clean-answer.ts';
import type { MeasureNumbers } from '../values/measure-needs.ts';
import type { MeasureField } from '../values/measures.ts';
import type { NumberMarks } from './marks.ts';
import { readNumberField, readTimeField } from './only.ts';
import { readMoneyField } from './only-money.ts';
import type { NumberLimits, Typed } from './typed.ts';

/** What a field of a question asks for: a number of a measure, or how many adverts somebody counted. */
export type AskedNumber = MeasureField | 'count';

/** No margin is smaller; without any there would be nothing to multiply by. */
const LEAST_MARGIN = 0.01;

type Reader = (text: string, limits: NumberLimits, beside: MeasureNumbers) => Typed<number>;

const product = (one: number | undefined, other: number | undefined) => (one && other ? one * other : undefined);
const quotient = (one: number | undefined, by: number | undefined) => (one && by ? one / by : undefined);

/** How each is read, and what it is compared with. */
const READERS: Readonly<Record<AskedNumber, Reader>> = {
	hours: (text, limits, { pace, weeks }) => readNumberField(text, { ...limits, other: product(pace, weeks) }, 'hours'),
	pace: (text, limits, { hours, weeks }) => readNumberField(text, { ...limits, other: quotient(hours, weeks) }, 'hours a week'),
	weeks: (text, limits, { hours, pace }) => readTimeField(text, 'week', { ...limits, other: quotient(hours, pace) }),
	allowance: (text, limits) => readNumberField(text, { ...limits, least: LEAST_MARGIN }),
	price: (text, limits, { budget }) => readMoneyField(text, { ...limits, other: budget }),
	budget: (text, limits, { price }) => readMoneyField(text, { ...limits, other: price }),
	count: (text, limits) => readNumberField(text, { ...limits, isWhole: true, most: COUNT_LIMIT }),
};

/**
 * A number of a question's answer, as typed.
 *
 * @param beside the other numbers of the same answer
 * @param marks of the reader's language
 */
export const readAskedNumber = (asked: AskedNumber, text: string, beside: MeasureNumbers, marks?: NumberMarks): Typed<number> =>
	READERS[asked](text, { marks }, beside);
