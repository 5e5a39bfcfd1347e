import { describe, expect, test } from 'vitest';
import { joinInline } from '../../src/integrations/join-inline.ts';

const page = (head: string, body: string) => `<html><head>${head}</head><body>${body}</body></html>`;

describe('joinInline(html)', () => {
	test('makes one style sheet of those in the head, in their order and in the place of the last', () => {
		expect(joinInline(page('<style>@layer a,b;</style><link><style>@layer b{p{}}@media (width<9rem){}</style><meta>', '<p>'))).toBe(
			page('<link><style>@layer a,b;@layer b{p{}}@media (width<9rem){}</style><meta>', '<p>'),
		);
	});

	test('makes one script of the inline modules, each in a block of its own', () => {
		expect(
			joinInline(page('', '<script type="module">let a=1</script><p></p><script type="module">let a=2;import("./b.js")</script>')),
		).toBe(page('', '<p></p><script type="module">{let a=1}{let a=2;import("./b.js")}</script>'));
	});

	test('takes the style of the islands into the head, which has the only place for one', () => {
		const style = 'astro-island,astro-slot,astro-static-slot{display:contents}';
		expect(joinInline(page('<style>p{}</style>', `<main><p></p><style>${style}</style><astro-island></astro-island></main>`))).toBe(
			page(`<style>p{}${style}</style>`, '<main><p></p><astro-island></astro-island></main>'),
		);
	});

	test.each([
		['a page with one of each', page('<style>p{}</style>', '<script type="module">a()</script>')],
		['a module that imports', page('', '<script type="module">import{a}from"./a.js";a()</script><script type="module">b()</script>')],
		['scripts that run before the page is painted', page('<script>a()</script><script>b()</script>', '<script>c()</script>')],
		['modules that are files', page('', '<script type="module" src="/a.js"></script><script type="module" src="/b.js"></script>')],
	])('leaves %s as it is', (_, html) => {
		expect(joinInline(html)).toBe(html);
	});
});
