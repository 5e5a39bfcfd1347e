import type { FieldProblem, TypedRange } from '~/model/quantities/typed.ts';
import { LOCALE } from './language.ts';

/** What is wrong with what was typed, or how it was read, beside the field. */

export const problems: Readonly<Record<FieldProblem, string>> = {
	'no-number': 'Write a number, such as 40 or 7.5.',
	'one-number': 'This field takes one number. Write the one that you expect.',
	negative: 'Write a number of 0 or more.',
	'not-whole': 'Write a whole number, such as 12.',
	'too-much': 'This is more than the field can take.',
	'too-little': 'This is too little for the field.',
	'upside-down': 'Write the smaller number first, as in 30–40.',
	'no-money': 'Write an amount, such as 1200 or 49.50.',
	'no-time': 'Write a length of time, such as 3 months or 10 weeks.',
	'no-percent': 'Write a percentage from 0 to 100.',
	'no-day': 'That day is not in the calendar.',
};

/** As exact as a field takes numbers. */
const NUMBER = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 6 });
const written = ({ low, high }: TypedRange) => (low === high ? NUMBER.format(low) : `${NUMBER.format(low)} to ${NUMBER.format(high)}`);

export const readAs = (numbers: TypedRange) => `This is read as ${written(numbers)}.`;
export const change = (numbers: TypedRange) => `Change it to ${written(numbers)}`;
