import { expect, test } from 'vitest';
import { droppedWords } from '../../src/words/dropped-words.ts';
import { SMALL_FIT } from '../support/small-fit.ts';

test('an answer about time that is no longer one is told with what to enter in its place', () => {
	const questions = SMALL_FIT.model.questions.map((one) =>
		one.id === 'price' ? { ...one, measure: { kind: 'time' as const, scale: [[1, 0.5]] as const } } : one,
	);
	const content = { ...SMALL_FIT, model: { ...SMALL_FIT.model, questions } };
	expect(droppedWords(content, { key: 'price', reason: 'unknown-answer' })).toMatch(
		/counts as not known yet\. You can still say that you have no deadline: enter the weeks that you would give it\.$/,
	);
	expect(droppedWords(content, { key: 'known', reason: 'unknown-answer' })).toMatch(/counts as not known yet\.$/);
	expect(droppedWords(SMALL_FIT, { key: 'price', reason: 'unknown-answer' })).toMatch(/counts as not known yet\.$/);
});
