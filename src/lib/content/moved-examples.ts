import type { Standing, Verdict } from '../../model/types.ts';
import { MODEL_VERSION } from '../../model/version.ts';

/** What can be told of a result in one line. */
export interface ToldResult {
	readonly standing: Standing;
	readonly verdict: Verdict;
	/** No open answer could turn the verdict into less. */
	readonly settled: boolean;
	/** As a result shows it: "80 to 85". */
	readonly range: string;
}

/** A worked example with what its file says and what the model says. */
export interface ComparedExample {
	readonly file: string;
	readonly was: ToldResult;
	readonly is: ToldResult;
}

const resultWords = ({ standing, verdict, settled, range }: ToldResult) =>
	`standing ${standing}, verdict ${verdict}, settled ${settled}, ${range} points`;

/** Lines of cells as wide as the widest of their column. */
function table(rows: readonly (readonly string[])[]): string {
	const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
	return rows.map((row) => `  ${row.map((cell, at) => cell.padEnd(width(at))).join('   ')}`.trimEnd()).join('\n');
}

/**
 * All examples of which the model says something else than their files, in one table with what to do; '' where there is none. A change of
 * a value moves several at once, and who makes it wants to see them together.
 */
export function tellMovedExamples(compared: readonly ComparedExample[]): string {
	const moved = compared.filter(({ was, is }) => resultWords(was) !== resultWords(is));
	if (moved.length === 0) return '';
	return [
		`The model says something else of ${moved.length === 1 ? 'one example' : `${moved.length} examples`} than the file does:`,
		table([['example', 'was', 'is'], ...moved.map(({ file, was, is }) => [file, resultWords(was), resultWords(is)])]),
		`An example that is new or corrected: write what it is into its file, as \`expected\` and as "N to M points of 100" in the text.`,
		`A change of the model: do the same, raise MODEL_VERSION in src/model/version.ts above "${MODEL_VERSION}" and tell it in content/changes/.`,
	].join('\n');
}
