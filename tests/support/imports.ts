import ts from 'typescript';

const SCRIPTS = /<script(?![^>]*is:inline)[^>]*>([\s\S]*?)<\/script>/g;
const STYLES = /<style[^>]*>([\s\S]*?)<\/style>/g;
const ASTRO_FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---/;
const CSS_IMPORT = /@import\s+(?:url\()?['"]([^'"]+)['"]/g;

function inScript(text: string): string[] {
	return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
}

function inStyle(text: string): string[] {
	return [...text.matchAll(CSS_IMPORT)].map((match) => match[1] ?? '');
}

/** Everything a source file imports, as written: statically, on demand, for a type only, or from a stylesheet. */
export function findImports(path: string, text: string): string[] {
	if (path.endsWith('.css')) return inStyle(text);
	if (!path.endsWith('.astro')) return inScript(text);
	const bodies = (pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? '');
	const [, frontMatter = ''] = ASTRO_FRONT_MATTER.exec(text) ?? [];
	return [...inScript(frontMatter), ...bodies(SCRIPTS).flatMap(inScript), ...bodies(STYLES).flatMap(inStyle)];
}
