import { describe, expect, test } from 'vitest';
import { filesIn, readText } from '../support/repository.ts';

const ASTRO_STYLES = /<style[^>]*>([\s\S]*?)<\/style>/g;
const CLASS = /\.(-?[a-z][\w-]*)/gi;

/** The CSS of a file. */
const cssOf = (path: string, text: string) =>
	path.endsWith('.css') ? text : [...text.matchAll(ASTRO_STYLES)].map(([, css]) => css).join('\n');

/** Parts of a selector list at this sign, without those inside brackets. */
function splitAt(text: string, sign: RegExp): string[] {
	const parts = [''];
	let depth = 0;
	for (const letter of text) {
		if (/[([]/.test(letter)) depth++;
		if (/[)\]]/.test(letter)) depth--;
		if (depth === 0 && sign.test(letter)) parts.push('');
		else parts[parts.length - 1] += letter;
	}
	return parts.filter((part) => part.trim() !== '');
}

/** Each selector as its compounds, from the outermost element to the one that it is about. */
function findSelectors(css: string): string[][] {
	return [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]+)\{/g)]
		.map(([, selector]) => selector?.trim() ?? '')
		.filter((selector) => !/^(@|from$|to$|\d)/.test(selector))
		.flatMap((list) => splitAt(list, /,/))
		.map((selector) => splitAt(selector, /[\s>+~]/));
}

/** Blocks of the elements that selectors are about, not of those they stand in. */
function blocksOf(selectors: readonly string[][]): Set<string> {
	const classes = selectors.flatMap((compounds) => [...(compounds.at(-1) ?? '').matchAll(CLASS)].map(([, name]) => name ?? ''));
	return new Set(classes.map((name) => name.replace(/(__|--).*$/, '')));
}

const findBlocks = (css: string) => blocksOf(findSelectors(css));

describe('findBlocks(css)', () => {
	test.each([
		['.card { color: red }', ['card']],
		['.card__title, .card--wide { color: red }', ['card']],
		['@layer components { .card > .list__item:hover { color: red } }', ['list']],
		['.card :is(.one, .two)::before { color: red }', ['one', 'two']],
		['@media (min-width: 40rem) { .card + .card { gap: 1.5rem } }', ['card']],
		['/* .old { */ .new { margin: 0.5em } h2 { margin: 0 }', ['new']],
		['.card p { color: red }', []],
		['@keyframes turn { from { opacity: 0 } 50.5% { opacity: 1 } }', []],
	])('of %s finds %j', (css, blocks) => {
		expect([...findBlocks(css)]).toEqual(blocks);
	});
});

describe('class names', () => {
	// A class that stands for itself there, as .button does; not one that is only placed, as .comparison is within .prose.
	const shared = blocksOf(
		filesIn('src/styles', /\.css$/).flatMap((path) => findSelectors(readText(path)).filter(({ length }) => length === 1)),
	);
	const files = ['components', 'layouts', 'pages', 'parts', 'instruments'].flatMap((folder) => filesIn(`src/${folder}`, /\.(astro|css)$/));
	const places = new Map<string, string[]>();
	for (const path of files)
		for (const block of findBlocks(cssOf(path, readText(path)))) places.set(block, [...(places.get(block) ?? []), path]);

	test('of components are found', () => {
		expect(shared.size).toBeGreaterThan(5);
		expect(places.size).toBeGreaterThan(20);
	});

	test('have one file that styles them, but for the compositions of src/styles', () => {
		const clashes = [...places].filter(([block, paths]) => paths.length > 1 && !shared.has(block));
		expect(clashes.map(([block, paths]) => `.${block} is styled in ${paths.join(' and ')}`)).toEqual([]);
	});
});
