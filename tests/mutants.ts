/**
 * What `npm run test:mutants` runs: the model is changed in a thousand small ways, one at a time, and its tests must notice. Fails under the
 * score that `tools/stryker.json` asks for, and where the changes that go unnoticed are not just those that `mutants.md` explains.
 * Arguments are the files to change: `npm run test:mutants -- src/model/verdict/shown.ts`.
 */
import { join, relative } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { formatMutant, type Mutant, missingFrom, readMutants, shorten } from './support/mutants.ts';
import { ROOT, readText } from './support/repository.ts';

type Outcome = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

const files = process.argv.slice(2);

/** A mutant that makes a test hang is found; on a slow machine one that goes unnoticed may seem to hang. */
const UNNOTICED = ['Survived', 'NoCoverage'];
const PERHAPS_UNNOTICED = [...UNNOTICED, 'Timeout'];

process.chdir(ROOT);
const outcomes = await new Stryker({
	configFile: 'tests/tools/stryker.json',
	// The score is asked of the whole: in a small file one change is a tenth.
	...(files.length > 0 ? { mutate: files, thresholds: { break: null } } : {}),
}).runMutationTest();

const mutated = new Set(outcomes.map(({ fileName }) => inModel(fileName)));
const explained = readMutants(readText('tests/mutants.md')).filter(({ file }) => files.length === 0 || mutated.has(file));
const unexplained = missingFrom(explained, mutants(UNNOTICED));
const outdated = missingFrom(mutants(PERHAPS_UNNOTICED), explained);

tell('No test notices these. Test the rule that they break, or explain them in tests/mutants.md:', unexplained);
tell('tests/mutants.md explains these, but tests notice them or the code has changed:', outdated);
if (outcomes.length === 0 || unexplained.length + outdated.length > 0) process.exitCode = 1;

/** The path of a file of the model, from its top: `verdict/shown.ts`. */
function inModel(fileName: string): string {
	return relative(join(ROOT, 'src/model'), fileName).replaceAll('\\', '/');
}

function mutants(statuses: readonly string[]): readonly Mutant[] {
	return outcomes.filter(({ status }) => statuses.includes(status)).map(toMutant);
}

/** Lines and columns are counted from 1; the end is the first column after it. */
function toMutant({ fileName, location: { start, end }, replacement = '' }: Outcome): Mutant {
	const lines = readText(relative(ROOT, fileName))
		.split('\n')
		.slice(start.line - 1, end.line);
	const [first = '', last = ''] = [lines[0], lines.at(-1)];
	const after = `${first.slice(0, start.column - 1)}${replacement}${last.slice(end.column - 1)}`;
	return { file: inModel(fileName), before: shorten(lines.join('\n')), after: shorten(after) };
}

function tell(sentence: string, list: readonly Mutant[]): void {
	if (list.length > 0) console.error(`\n${sentence}\n${[...new Set(list.map(formatMutant))].join('\n')}`);
}
