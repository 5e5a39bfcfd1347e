import type { FieldProblem } from '~/model/quantities/only.ts';

/** What is wrong with what was typed, beside the field. */
export const problems: Readonly<Record<FieldProblem, string>> = {
	'no-number': 'Write a number, such as 40 or 7.5.',
	'two-ways': 'This can be read in two ways. Write it without the point, or with fewer decimals.',
	'not-whole': 'Write a whole number, such as 12.',
	'too-much': 'This is more than the field can take.',
	'too-little': 'This is too little for the field.',
	'upside-down': 'Write the smaller number first, as in 30–40.',
	'no-money': 'Write an amount, such as 1200 or 49.50.',
	'no-time': 'Write a length of time, such as 3 months or 10 weeks.',
	'no-percent': 'Write a percentage from 0 to 100.',
	'no-day': 'That day is not in the calendar.',
};
export const unknown = 'I don’t know yet';
