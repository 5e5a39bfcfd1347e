import { describe, expect, test } from 'vitest';
import { factorOf, goalOf, questionOf } from '../../src/model/look-up.ts';
import { filesIn, readText } from '../support/repository.ts';
import { SMALL_FIT } from '../support/small-fit.ts';

describe('looking up a row', () => {
	test('gives the row of the model, or the words beside it, by what it is looked up in', () => {
		expect(questionOf(SMALL_FIT.model, 'price')).toBe(SMALL_FIT.model.questions.find(({ id }) => id === 'price'));
		expect(questionOf(SMALL_FIT, 'price').short).toBe('Within your money');
		expect(factorOf(SMALL_FIT, 'cost').name).toBe('The cost');
		expect(goalOf(SMALL_FIT.model, 'learn').order).not.toEqual([]);
	});

	test.each([
		['question', () => questionOf(SMALL_FIT, 'gone')],
		['factor', () => factorOf(SMALL_FIT, 'gone')],
		['goal', () => goalOf(SMALL_FIT.model, 'gone')],
	])('throws with the id of a %s that is not there', (kind, find) => {
		expect(find).toThrow(`There is no ${kind} "gone".`);
	});

	// What a link, a file or a kept record names is checked where it is read, or told by its id. Content's own mistakes are told with their file.
	test('by hand, where one that is missing would show as an empty place, happens only where ids come from outside', () => {
		const OUTSIDE = [
			'src/lib/content/cues.ts',
			'src/lib/content/examples.ts',
			'src/model/state/fragment.ts',
			'src/model/state/read-state.ts',
			'src/words/dropped-words.ts',
			'src/words/kept-names.ts',
		];
		const byHand = /\b(questions|factors|goals)\s*\.find\(\(.*?\bid\b/s;
		expect(filesIn('src', /\.(tsx?|astro)$/).filter((path) => byHand.test(readText(path)))).toEqual(OUTSIDE);
	});
});
