import { expect, test } from 'vitest';
import { countResults } from './count-results.ts';

const file = (status: string, ...tests: string[]) => ({ status, assertionResults: tests.map((one) => ({ status: one })) });

test('countResults() counts tests over all files', () => {
	const report = { testResults: [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')] };
	expect(countResults(report, false)).toEqual({ passed: 3, failed: 1, skipped: 0 });
});

test('countResults() counts skipped and planned tests as skipped', () => {
	expect(countResults({ testResults: [file('passed', 'passed', 'skipped', 'pending', 'todo')] }, true)).toEqual({
		passed: 1,
		failed: 0,
		skipped: 3,
	});
});

test('countResults() counts a file that does not load as one failure', () => {
	expect(countResults({ testResults: [file('failed')] }, false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('countResults() counts a file whose tests all pass and whose set-up fails as one failure', () => {
	expect(countResults({ testResults: [file('failed', 'passed')] }, false)).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

test('countResults() counts a run that fails without a failing test as one failure', () => {
	expect(countResults({ testResults: [file('passed', 'passed')] }, false)).toEqual({ passed: 1, failed: 1, skipped: 0 });
});
