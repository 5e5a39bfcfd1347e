import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { filesIn, readText } from './support/repository.ts';

/** Attributes whose text a reader sees or hears; what is given to a part of ours under another name is found by its words. */
const READ_ALOUD = ['aria-label', 'title', 'placeholder', 'alt', 'label'];
const LETTERS = /\p{L}{2,}/u;
/** Two words with a space between them, as sentences have and code has not. */
const WORDS = /(?<![\p{L}_-])\p{L}{2,},? \p{L}{2,}(?![\p{L}_-])/u;
/** Attributes that hold several names of things. */
const LISTS_OF_NAMES = ['class', 'd', 'viewBox', 'aria-describedby', 'aria-labelledby', 'rel', 'accept'];

/** The texts of a string or a template, without what is filled in. */
function textOf(node: ts.Node): string | undefined {
	if (ts.isStringLiteralLike(node)) return node.text;
	return ts.isTemplateExpression(node) ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(' ') : undefined;
}

const attributeOf = (node: ts.Node): string | undefined =>
	ts.isJsxAttribute(node)
		? node.name.getText()
		: ts.isJsxElement(node) || ts.isJsxSelfClosingElement(node) || !node.parent
			? undefined
			: attributeOf(node.parent);

/** A string stands where it is shown: within an element, not within an attribute or a call in it. */
const isShown = (node: ts.Node): boolean => {
	const { parent } = node;
	if (ts.isJsxExpression(parent)) return !ts.isJsxAttribute(parent.parent);
	const isBranch = ts.isConditionalExpression(parent) && parent.condition !== node;
	const isAlternative = ts.isBinaryExpression(parent) && parent.right === node;
	return (isBranch || isAlternative || ts.isParenthesizedExpression(parent)) && isShown(parent);
};

/** Texts that a component says by itself instead of taking them from a file of words. */
function findSentences(path: string, code: string): readonly string[] {
	const found: string[] = [];
	const look = (node: ts.Node) => {
		if (ts.isImportDeclaration(node)) return;
		if (ts.isJsxText(node)) {
			if (LETTERS.test(node.text)) found.push(node.text.trim().replace(/\s+/g, ' '));
			return;
		}
		const text = textOf(node);
		if (text !== undefined) {
			const attribute = attributeOf(node) ?? '';
			const isError = ts.isNewExpression(node.parent) && ts.isThrowStatement(node.parent.parent);
			const isSaid = READ_ALOUD.includes(attribute) || isShown(node) ? LETTERS : WORDS;
			if (!isError && !LISTS_OF_NAMES.includes(attribute) && isSaid.test(text)) found.push(text);
		}
		ts.forEachChild(node, look);
	};
	look(ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true));
	return found;
}

describe('findSentences()', () => {
	test.each([
		['<p>One moment.</p>', ['One moment.']],
		['<button aria-label="Close" />', ['Close']],
		["<input title={'Day ' + day} />", ['Day ']],
		['<NumberField label="Price" />', ['Price']],
		["<p>{isOpen ? 'Open' : words.closed}</p>", ['Open']],
		["<p>{isOpen && 'Open'}</p>", ['Open']],
		['<Notice what="This decision is" />', ['This decision is']],
		["say('It is gone.')", ['It is gone.']],
		['<p class="notices one">{words.wait} 100 %</p>', []],
		["<p>{format('long')}</p>", []],
		["if (kind === 'option') throw new Error('There is no goal.')", []],
	])('finds in %s: %j', (code, texts) => {
		expect(findSentences('a.tsx', code)).toEqual(texts);
	});
});

/** A manifest names its page and describes it, in the words of pages: those are outside the instruments. */
const MANIFESTS = /\/(instrument|manifest)\.ts$/;

const FILES = filesIn('src', /\.tsx?$/).filter(
	(path) => /^src\/(parts|instruments)\//.test(path) && !/(^|[-/])words\.ts$/.test(path) && !MANIFESTS.test(path),
);

test('there are components to look at', () => {
	expect(FILES.filter((path) => path.endsWith('.tsx')).length).toBeGreaterThan(40);
});

test.each(FILES)('%s takes every sentence from a file of words', (path) => {
	expect(findSentences(path, readText(path))).toEqual([]);
});
