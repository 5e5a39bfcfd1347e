import { expect, test } from 'vitest';
import { hasAnswers } from '../../src/device/link.ts';

test.each([
	['#v=1&goal=learn', true],
	['#known=named', true],
	['#result', false],
	['#2026-11-24-1', false],
	['#', false],
	['', false],
])('hasAnswers(%j) is %j', (fragment, has) => {
	expect(hasAnswers(fragment)).toBe(has);
});

// What looks from each mark at each other never comes to an end of so many.
test('hasAnswers() takes one look at each of 5,000,000 marks', () => {
	expect(hasAnswers('#'.repeat(5_000_000))).toBe(false);
});
