import type { MeasureNumbers } from '~/model/values/measure-needs.ts';
import type { MeasureField } from '~/model/values/measures.ts';

/** What the number of each field counts. */
const FIELD_UNITS: Readonly<Record<MeasureField, string>> = {
	hours: 'hours of work',
	pace: 'hours a week',
	weeks: 'weeks',
	allowance: 'as the margin',
	price: 'to pay',
	budget: 'set aside',
};

/** The numbers of an answer with what each counts. Those of a field that no measure knows come from outside and keep its name. */
export function numbersWords(numbers: MeasureNumbers): string {
	const units: Readonly<Record<string, string>> = FIELD_UNITS;
	return Object.entries(numbers)
		.map(([field, number]) => `${number} ${units[field] ?? field}`)
		.join(', ');
}
