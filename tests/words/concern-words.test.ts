import { describe, expect, test } from 'vitest';
import { questionOf } from '../../src/model/look-up.ts';
import type { PersonalContent } from '../../src/model/wording.ts';
import { addConcerns, withoutConcerns } from '../../src/words/add-concerns.ts';
import { SMALL_FIT } from '../support/small-fit.ts';

const CONCERNS = { 'concern-1': 'Childcare' };

describe('addConcerns(content, concerns, url)', () => {
	test('puts a person’s concerns last among factors and questions, in the model and in words', () => {
		const personal = addConcerns(SMALL_FIT, CONCERNS, '#here');
		expect(personal.ownConcerns).toEqual(['concern-1']);
		expect(personal.factors.at(-1)).toMatchObject({ id: 'concern-1', name: 'Childcare', url: '#here' });
		expect(personal.model.factors.at(-1)).toEqual({ id: 'concern-1' });
		expect(questionOf(personal, 'concern-1').ask).toContain('“Childcare”');
		expect(questionOf(personal.model, 'concern-1').factor).toBe('concern-1');
	});

	test('leaves content as it is where there are none', () => {
		expect(withoutConcerns(SMALL_FIT)).toEqual({ ...SMALL_FIT, ownConcerns: [] });
	});

	// The compiler is the test here: a line that it would let pass is an error of its own.
	test('is the only way from content to a person’s own, and goes it once', () => {
		// @ts-expect-error: content that may lack concerns is not given to what shows a person's answers
		const bare: PersonalContent = SMALL_FIT;
		// @ts-expect-error: a person's concerns are not added a second time
		const twice = addConcerns(addConcerns(SMALL_FIT, CONCERNS, '#'), CONCERNS, '#');
		expect(bare.ownConcerns).toBeUndefined();
		expect(twice.factors.filter(({ id }) => id === 'concern-1')).toHaveLength(2);
	});
});
