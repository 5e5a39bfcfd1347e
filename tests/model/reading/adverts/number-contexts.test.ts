import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareNumbers, numberContexts } from '~/model/reading/adverts/number-contexts.ts';
import { tries } from '../../tries.ts';

const PASSING = ['posted', 'ago', 'views'];
const compare = (a: string, b: string) => compareNumbers(numberContexts(a, PASSING), numberContexts(b, PASSING));

describe('compareNumbers(a, b)', () => {
	test('finds what two texts say of another size, in digits or in words', () => {
		expect(compare('Run the payroll for 340 staff each month.', 'We run the payroll for 120 staff each month.')).toEqual({
			same: 0,
			other: 2,
		});
		expect(compare('You lead a team of five carers.', 'You lead a team of three carers.')).toEqual({ same: 0, other: 1 });
	});

	test('finds what they say alike', () => {
		expect(compare('a 210-bed hospital in Eastlands', 'Our client: a two hundred and ten bed hospital in Eastlands')).toEqual({
			same: 1,
			other: 0,
		});
	});

	test.each([
		['Posted 3 days ago by us', 'Posted 9 days ago by us'],
		['It closes on 14 December at noon', 'It closes on 21 December at noon'],
		['It pays £14 an hour before tax', 'It pays £16 an hour before tax'],
		['Call us before 5 pm on Friday', 'Call us before 4 pm on Friday'],
		['Ask for form A-1234 at the desk', 'Ask for form A-5678 at the desk'],
	])('takes no notice of what changes from board to board: %j', (a, b) => {
		expect(compare(a, b).other).toBe(0);
	});

	test('takes no notice of a place that gives two numbers in one text', () => {
		expect(compare('a team of five carers, or a team of six carers', 'a team of three carers')).toEqual({ same: 0, other: 0 });
	});

	test('finds no text at odds with itself, and comes to an end on any', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 400, unit: fc.constantFrom('12', ' ', 'five', 'beds', '-', 'é', '\n', '.', '£') }), (text) => {
				expect(compare(text, text).other).toBe(0);
			}),
			{ numRuns: tries(200) },
		);
	});
});
