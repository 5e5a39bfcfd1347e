import { describe, expect, test } from 'vitest';
import { takeRuntime } from '../../src/integrations/island-runtime.ts';

const DIRECTIVE = 'self.Astro.visible=a;window.dispatchEvent(new Event("astro:visible"))';
const ELEMENT = 'customElements.get("astro-island")||customElements.define("astro-island",f)';
const page = (scripts: string) => `<head><script>theme()</script></head><body>${scripts}<astro-island uid="a"></astro-island></body>`;

describe('takeRuntime(html, base)', () => {
	const html = page(`<script>${DIRECTIVE}</script><script>${ELEMENT}</script>`);

	test('takes the element and its directives out, in their order, and leaves other scripts', () => {
		const taken = takeRuntime(html, '/');
		expect(taken.runtime?.code).toBe(`${DIRECTIVE}\n${ELEMENT}`);
		expect(taken.html.replace(/<script type="module" async src="[^"]*"><\/script>/, '')).toBe(page(''));
	});

	test.each([
		['/', '/'],
		['/guide/', '/guide/'],
		['/guide', '/guide/'],
	])('leaves the address of its file in the head, under the base path %s', (base, start) => {
		const taken = takeRuntime(html, base);
		expect(taken.html).toContain(`<script type="module" async src="${start}${taken.runtime?.file}"></script></head>`);
	});

	test('puts what else runs on every page with islands behind the runtime', () => {
		expect(takeRuntime(html, '/', ['more()']).runtime?.code).toBe(`${DIRECTIVE}\n${ELEMENT}\nmore()`);
	});

	test('names the file by what it holds', () => {
		const other = page(`<script>${ELEMENT};more()</script>`);
		expect(takeRuntime(html, '/').runtime?.file).toMatch(/^_astro\/islands\.[\w-]{8}\.js$/);
		expect(takeRuntime(html, '/').runtime?.file).not.toBe(takeRuntime(other, '/').runtime?.file);
	});

	test('leaves a page without islands as it is', () => {
		const plain = '<head></head><body><script>other()</script></body>';
		expect(takeRuntime(plain, '/')).toEqual({ html: plain });
	});

	test('stops the build where Astro writes its runtime another way', () => {
		expect(() => takeRuntime(page('<script type="module">other()</script>'), '/')).toThrow('no runtime was found');
	});
});
