/**
 * What `npm test` runs: every test, and a last line that says how many passed. Vitest's own set-up makes sure of browsers and of the built site.
 * Arguments go to Vitest: `npm test -- --project site`, `npm test -- links`.
 * With `TEST_MUTANTS` set, and if all tests pass, `mutants.ts` follows and counts as one test more.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { countResults, type TestReport } from './support/count-results.ts';
import { ROOT } from './support/repository.ts';

const OUTPUT = join(ROOT, 'tests/.output');
const REPORT = join(OUTPUT, 'results.json');

/** Runs a script with this Node. */
function node(script: string, ...args: string[]): boolean {
	return spawnSync(process.execPath, [join(ROOT, script), ...args], { cwd: ROOT, stdio: 'inherit' }).status === 0;
}

/** Nothing at all where the run died before it had a report. */
function readReport(): TestReport {
	try {
		return JSON.parse(readFileSync(REPORT, 'utf8'));
	} catch {
		return { testResults: [] };
	}
}

mkdirSync(OUTPUT, { recursive: true });
// A run that dies early must not be counted by the report of the one before.
rmSync(REPORT, { force: true });

const succeeded = node(
	'node_modules/vitest/vitest.mjs',
	'run',
	'--config=tests/vitest.config.ts',
	'--reporter=default',
	'--reporter=json',
	`--outputFile.json=${REPORT}`,
	...process.argv.slice(2),
);
const counts = countResults(readReport(), succeeded);
const follows = process.env['TEST_MUTANTS'] && counts.failed === 0;
const areNoticed = follows ? node('tests/mutants.ts') : undefined;
const passed = counts.passed + Number(areNoticed === true);
const failed = counts.failed + Number(areNoticed === false);
// Written at once, so that nothing can follow it.
console.log(`${passed} passed, ${failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''}`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
