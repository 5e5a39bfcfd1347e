/** A change of the code that mutation testing made. */
export interface Mutant {
	/** Path of its file from `src/model`: `verdict/shown.ts`. */
	readonly file: string;
	/** The whole line, or lines, so that it is clear which of several equal parts was changed. */
	readonly before: string;
	readonly after: string;
}

/** Longer code is cut in the middle: no single line is as long. */
const LENGTH = 200;

const ENTRY = /^- `([^`]+)`: (`+) ?(.+?) ?\2 → (`+) ?(.+?) ?\4$/gmu;

/** Code on one line. */
export function shorten(code: string): string {
	const line = code.replace(/\s+/gu, ' ').trim();
	return line.length <= LENGTH ? line : `${line.slice(0, LENGTH / 2)}…${line.slice(-LENGTH / 2)}`;
}

/** The line that names a mutant in the list of explained ones. */
export function formatMutant({ file, before, after }: Mutant): string {
	return `- \`${file}\`: ${quote(before)} → ${quote(after)}`;
}

/** The mutants that a text names in lines of their own, as `formatMutant` writes them. */
export function readMutants(markdown: string): readonly Mutant[] {
	return [...markdown.matchAll(ENTRY)].map(([, file = '', , before = '', , after = '']) => ({ file, before, after }));
}

/** Those of one list that another does not name. */
export function missingFrom(others: readonly Mutant[], mutants: readonly Mutant[]): readonly Mutant[] {
	const named = new Set(others.map(formatMutant));
	return mutants.filter((mutant) => !named.has(formatMutant(mutant)));
}

/** Code that holds a backtick needs two around it, and spaces that Markdown takes away. */
function quote(code: string): string {
	return code.includes('`') ? `\`\` ${code} \`\`` : `\`${code}\``;
}
