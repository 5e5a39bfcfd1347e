import { describe, expect, test } from 'vitest';
import { byPractice } from '../../../src/model/units/practices.ts';
import type { Practice } from '../../../src/model/units/types.ts';

const UK_PRACTICE: Practice = { id: 'uk-practice', of: 'ects', as: 'uk', gives: 2 };
const FRAMEWORK: Practice = { id: 'framework', of: 'ects', as: 'uk', gives: 2.5 };
const OTHER: Practice = { id: 'other', of: 'ects', as: 'semester', gives: 0.5 };
const ALL = [UK_PRACTICE, FRAMEWORK, OTHER];

describe('byPractice(amount, from, to)', () => {
	test('gives each practice about the two units, each by itself', () => {
		expect(byPractice({ lo: 4, hi: 6 }, 'ects', 'uk', ALL)).toEqual([
			{ practice: UK_PRACTICE, amount: { lo: 8, hi: 12 } },
			{ practice: FRAMEWORK, amount: { lo: 10, hi: 15 } },
		]);
	});

	test('goes the other way too', () => {
		expect(byPractice({ lo: 30, hi: 30 }, 'uk', 'ects', [UK_PRACTICE])).toEqual([{ practice: UK_PRACTICE, amount: { lo: 15, hi: 15 } }]);
	});

	test.each([
		['units that no practice is about', { lo: 1, hi: 1 }, 'uk', 'semester'],
		['a unit and itself', { lo: 1, hi: 1 }, 'ects', 'ects'],
		['an amount below 0', { lo: -1, hi: 1 }, 'ects', 'uk'],
	])('has nothing to say of %s', (_, amount, from, to) => {
		expect(byPractice(amount, from, to, ALL)).toEqual([]);
	});
});
