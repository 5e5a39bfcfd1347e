/**
 * What `npm test` runs: a browser is made sure of, the site is built once, every test runs, and the last line says how many passed.
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
	const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
	return spawnSync(process.execPath, [join(ROOT, script), ...args], { cwd: ROOT, env, stdio: 'inherit' }).status === 0;
}

/** Ends with the line that counts. Written at once, so that nothing can follow it. */
function finish({ passed, failed, skipped }: ReturnType<typeof countResults>): never {
	console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
	process.exit(failed > 0 || passed === 0 ? 1 : 0);
}

function stop(sentence: string): never {
	console.error(`\n${sentence}`);
	finish({ passed: 0, failed: 1, skipped: 0 });
}

mkdirSync(OUTPUT, { recursive: true });
// A run that dies early must not be counted by the report of the one before.
rmSync(REPORT, { force: true });

try {
	const { ensureBrowsers } = await import('./support/browsers.ts');
	await ensureBrowsers();
} catch (error) {
	stop(`There is no browser to test with: ${error instanceof Error ? error.message : error}`);
}

if (!node('node_modules/astro/bin/astro.mjs', 'build')) stop('The site could not be built, so nothing was tested.');

const succeeded = node(
	'node_modules/vitest/vitest.mjs',
	'run',
	'--config=tests/vitest.config.ts',
	'--reporter=default',
	'--reporter=json',
	`--outputFile.json=${REPORT}`,
	...process.argv.slice(2),
);
let report: TestReport | undefined;
try {
	report = JSON.parse(readFileSync(REPORT, 'utf8'));
} catch {
	stop('The tests ended without a report.');
}
if (report) {
	const counts = countResults(report, succeeded);
	if (!process.env['TEST_MUTANTS'] || counts.failed > 0) finish(counts);
	const areNoticed = node('tests/mutants.ts');
	finish({ ...counts, passed: counts.passed + Number(areNoticed), failed: Number(!areNoticed) });
}
