import { describe, expect, test } from 'vitest';
import { keptFactorName, keptInformant, keptQuestionName } from '../../src/words/kept-names.ts';
import { SMALL_FIT } from '../support/small-fit.ts';

describe('what a link, a file or a kept record names', () => {
	test('has the name that this version gives it', () => {
		expect(keptQuestionName(SMALL_FIT, 'price')).toBe('Within your money');
		expect(keptFactorName(SMALL_FIT, 'cost')).toBe('The cost');
		expect(keptInformant(SMALL_FIT, 'price')).toBe(SMALL_FIT.questions.find(({ id }) => id === 'price')?.findOut.whom);
	});

	test('is told by its id where this version does not have it', () => {
		expect(keptQuestionName(SMALL_FIT, 'asked-before')).toBe('asked-before');
		expect(keptFactorName(SMALL_FIT, 'weighed-before')).toBe('weighed-before');
		expect(keptInformant(SMALL_FIT, 'asked-before')).toBeUndefined();
	});
});
