import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { propertiesUsedIn, withoutUnusedProperties, withoutUnusedStyles } from '../../src/integrations/unused-styles.ts';

const slim = (html: string, scripts: readonly string[] = []) => withoutUnusedStyles({ html, document: parse(html) }, scripts);

/** The styles that stay of some on a page with this body. */
async function kept(css: string, body = '<p class="lead" id="first" data-state="open">other</p>', scripts: readonly string[] = []) {
	const page = await slim(`<html><head><style>${css}</style></head><body>${body}</body></html>`, scripts);
	expect(page).toContain(body);
	return page.slice(page.indexOf('<style>') + '<style>'.length, page.indexOf('</style>'));
}

describe('withoutUnusedStyles', () => {
	test.each([
		['a class of the page', '.lead{color:red}'],
		['an element of the page', 'p{color:red}'],
		['an attribute of the page', '[data-state]{color:red}'],
		['a state', ':focus-visible{color:red}'],
		['a state of what the page has', '.lead:hover{color:red}'],
		['everything', '*,::before{color:red}'],
		['one of several', ':is(p){color:red}'],
		['the root in a theme', ':root[data-theme="dark"]{color:red}', '<p></p>'],
		['a layer and a query around them', '@layer base{@media print{.lead{color:red}}}'],
		['the order of layers', '@layer reset,base;@layer base{p{color:red}}'],
		['a font face', '@font-face{font-family:Serif;src:url(/a.woff2)}'],
	])('keeps the rules for %s', async (_, css, body?: string) => {
		expect(await kept(css, body)).toBe(css);
	});

	test('drops the rules for what is not there, and a word of the text is no class', async () => {
		expect(await kept('.other{color:red}.lead{color:blue}')).toBe('.lead{color:blue}');
	});

	test('counts what a script of the page or of an island may add', async () => {
		const css = '.added{color:red}';
		expect(await kept(css, '<script>make("added")</script>')).toBe(css);
		expect(await kept(css, '<p></p>', ['h("p",{class:"added"})'])).toBe(css);
	});

	test.each([
		['a word of a sentence', '"Nothing is added here"'],
		['a name of a value', '({added:1}).added'],
	])('takes %s in the script of an island for no class', async (_, script) => {
		expect(await kept('.added{color:red}p{color:blue}', '<p></p>', [script])).toBe('p{color:blue}');
	});

	test.each([
		['a property', '[hidden]{color:red}', 'field.hidden=true'],
		['what an element is made with', '[hidden]{color:red}', 'h("p",{hidden:true})'],
		['an entry of its data', '[data-fit-view="step"] p{color:red}', 'root.dataset.fitView=next'],
	])('keeps the rules for an attribute that a script sets as %s', async (_, css, script) => {
		const other = 'p{color:blue}';
		expect(await kept(css + other, '<p></p>', [script])).toBe(css + other);
		expect(await kept(css + other, `<p></p><script>${script}</script>`)).toBe(css + other);
		expect(await kept(css + other, '<p></p>')).toBe(other);
	});

	test('takes what stands behind a width in a query for no tag', async () => {
		expect(await kept('@media (width<=40rem){.other{color:red}p{color:blue}}p>b{color:red}', '<p><b></b></p>')).toBe(
			'@media (width<=40rem){p{color:blue}}p>b{color:red}',
		);
	});

	test('judges each of several styles, and drops one of which nothing is left', async () => {
		const html = '<style>@layer a,b;</style><style>@layer a{.other{color:red}}</style><style>@layer b{.other,p{color:red}}</style><p></p>';
		expect(await slim(html)).toBe('<style>@layer a,b;</style><style>@layer b{p{color:red}}</style><p></p>');
	});

	test('leaves text with dollar signs as it is', async () => {
		expect(await kept('p::after{content:"$& $1"}', '<p></p>')).toBe('p::after{content:"$& $1"}');
	});
});

describe('withoutUnusedProperties', () => {
	const page = (css: string) => `<style>${css}</style><p>--other:</p>`;
	const NONE: ReadonlySet<string> = new Set();

	test('drops a custom property that nothing names', () => {
		expect(withoutUnusedProperties(page(':root{--one:1px;--other:2px}p{margin:var(--one)}'), NONE)).toBe(
			page(':root{--one:1px;}p{margin:var(--one)}'),
		);
	});

	test.each([
		['a style, with something to fall back on', 'p{margin:var(--one,2px)}', []],
		['a script, whose styles come later', '', ['sheet.replaceSync("b{margin:var(--one)}")']],
		['a script that sets it', '', ['style.setProperty("--one",2)']],
	])('keeps one that is named by %s', (_, css, scripts) => {
		expect(withoutUnusedProperties(page(`:root{--one:1px}${css}`), propertiesUsedIn(scripts.join()))).toContain('--one:1px');
	});

	test('takes one for another with a longer name in no case', () => {
		expect(withoutUnusedProperties(page(':root{--one:1px;--one-more:2px}p{margin:var(--one-more)}'), NONE)).not.toContain('--one:');
	});
});
