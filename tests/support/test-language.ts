import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLElement, Node } from 'node-html-parser';
import ts from 'typescript';
import { filesIn } from './repository.ts';
import type { RepositoryCopy } from './repository-copy.ts';

/** A language in which every sentence stands in brackets and is 40 % longer. What shows without brackets was never put into words. */
export const TEST_LANGUAGE = 'x-test';

/** What makes sentences longer, as code of the copy: it runs in the browser too. */
const LONGER = `
const pad = (text) => ' ' + '~'.repeat(Math.ceil(text.length * 0.4)).replace(/(.{6})(?=.)/g, '$1 ');
const isPlain = (value) => typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
/** A string in brackets and longer; within lists, records and what functions return, each. A sentence with elements in it is one. */
export const longer = (value) => {
	if (typeof value === 'string') return value.trim() === '' ? value : '[' + value + pad(value) + ']';
	if (typeof value === 'function') return (...given) => longer(value(...given));
	if (Array.isArray(value)) {
		if (value.every((one) => typeof one === 'string')) return value.map(longer);
		const text = value.filter((one) => typeof one === 'string').join('');
		return ['[', ...value, pad(text) + ']'];
	}
	return isPlain(value) ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, longer(one)])) : value;
};
/** What is no text, although it is a string. */
const NO_TEXT = ['id', 'url', 'whom', 'basis', 'version'];
const inContent = (value, key) => {
	if (typeof value === 'string') return NO_TEXT.includes(key) ? value : longer(value);
	if (Array.isArray(value)) return value.map((one) => inContent(one, key));
	return isPlain(value) ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inContent(one, name)])) : value;
};
/** The words of the fit check's content; the model, which computes, stays. */
export const longerContent = ({ model, ...words }) => ({ model, ...inContent(words) });
`;

/** Names of what a file exports to run; types are gone by then. */
function exportsOf(text: string): readonly string[] {
	const source = ts.createSourceFile('words.ts', text, ts.ScriptTarget.Latest);
	return source.statements.flatMap((statement) => {
		const isExported =
			ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
		if (!isExported) return [];
		if (ts.isFunctionDeclaration(statement)) return statement.name?.text ?? [];
		if (!ts.isVariableStatement(statement)) return [];
		return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? name.text : []));
	});
}

/** Writes the siblings of the test language into a copy, beside each file of words, and puts content's own words into it. */
export function speakTestLanguage({ folder, edit }: RepositoryCopy): void {
	writeFileSync(join(folder, 'src/words/longer.js'), LONGER);
	const files = filesIn('src', /^(?:(?:[\w-]+-)?words|language)\.ts$/).filter((path) => /^src\/(words|instruments)\//.test(path));
	for (const path of files) {
		const name = path.replace(/^.*\//, '');
		const lines = exportsOf(readFileSync(join(folder, path), 'utf8')).map((one) =>
			// The name of a language is no sentence.
			name === 'language.ts' ? `export const ${one} = written.${one};` : `export const ${one} = longer(written.${one});`,
		);
		const head = [`import * as written from './${name}?as-written';`, "import { longer } from '~/words/longer.js';"];
		writeFileSync(join(folder, path.replace(/\.ts$/, `.${TEST_LANGUAGE}.ts`)), [...head, ...lines, ''].join('\n'));
	}
	edit(
		'src/lib/content/model.ts',
		'export const loadFit =',
		"import { longerContent } from '~/words/longer.js';\nexport const loadFit = async (): Promise<FitContent> => longerContent(await loadWritten());\nconst loadWritten =",
	);
}

const LETTERS = /\p{L}{2,}/u;
const SPOKEN_ATTRIBUTES = ['aria-label', 'title', 'placeholder', 'alt'];
/** Where a sentence ends at the latest: a bracket that stays open must not cover what follows. */
const BLOCKS = /^(p|li|dt|dd|h[1-6]|label|legend|button|summary|td|th|option|figcaption|caption|text)$/i;

/** Text of a part of a page that is in no bracket, in order. */
export function findUnspoken(part: HTMLElement): readonly string[] {
	const found: string[] = [];
	let depth = 0;
	const read = (text: string) => {
		for (const piece of text.split(/([[\]])/)) {
			if (piece === '[') depth++;
			else if (piece === ']') depth = Math.max(0, depth - 1);
			else if (depth === 0 && LETTERS.test(piece)) found.push(piece.trim().replace(/\s+/g, ' '));
		}
	};
	const walk = (node: Node) => {
		if (node.nodeType === 3) return read(node.text);
		const { rawTagName = '' } = node as HTMLElement;
		if (/^(script|style|code)$/i.test(rawTagName)) return;
		for (const name of SPOKEN_ATTRIBUTES) {
			const value = (node as HTMLElement).getAttribute?.(name);
			if (value === undefined) continue;
			const outside = depth;
			depth = 0;
			read(value);
			depth = outside;
		}
		const outside = depth;
		node.childNodes.forEach(walk);
		if (BLOCKS.test(rawTagName)) depth = outside;
	};
	walk(part);
	return found;
}
