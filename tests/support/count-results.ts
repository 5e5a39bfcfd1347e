/** What is read of Vitest's JSON report. */
export interface TestReport {
	readonly testResults: readonly {
		readonly status: string;
		readonly assertionResults: readonly { readonly status: string }[];
	}[];
}

export interface Counts {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
}

/**
 * Counts tests. A file that fails as a whole (it does not load, or its set-up throws) counts as one failure, and so does a run that fails
 * for a reason no test shows, such as an error nobody awaited.
 *
 * @param succeeded whether the runner itself said that all is well
 */
export function countResults({ testResults }: TestReport, succeeded: boolean): Counts {
	const statuses = testResults.flatMap((file) => {
		const tests = file.assertionResults.map(({ status }) => status);
		return file.status === 'failed' && !tests.includes('failed') ? [...tests, 'failed'] : tests;
	});
	const passed = statuses.filter((status) => status === 'passed').length;
	const failed = statuses.filter((status) => status === 'failed').length;
	return { passed, failed: failed === 0 && !succeeded ? 1 : failed, skipped: statuses.length - passed - failed };
}
