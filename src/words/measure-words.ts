import type { MeasureField, OptionalField } from '~/model/values/measures.ts';

/** The words of the measures' fields: a table for each, so that a measure without its words does not compile. */

/** What each number of a measure asks for. */
export const FIELD_LABELS: Readonly<Record<MeasureField, string>> = {
	hours: 'Hours of work it asks for',
	pace: 'Hours a week that you really have',
	weeks: 'Weeks until you need it, or that you would give it',
	allowance: 'Margin: plan for the stated hours times this number',
	price: 'Price, all in, that you pay yourself',
	budget: 'What you have set aside',
};

/** How a number that may be left out is offered, and what holds without it. */
export const OPTIONAL_FIELDS: Readonly<Record<OptionalField, { readonly offer: string; readonly explains: string }>> = {
	allowance: {
		offer: 'Change the margin',
		explains:
			'Left empty, it is 1.5, a rule of thumb. Your own figure is better: divide the hours your last course took by the hours it stated.',
	},
};
