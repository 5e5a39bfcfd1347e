import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseHtml } from './dist.ts';
import { countBytes, findScripts, findStaticImports, weighPage } from './page-bytes.ts';

let root: string;

beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'credential-fit-bytes-'));
	writeFileSync(join(root, 'page.js'), 'import{a}from"./shared.js";import("./later.js");');
	writeFileSync(join(root, 'island.js'), 'import"./shared.js";');
	writeFileSync(join(root, 'client.js'), 'export{b as default}from"./shared.js";');
	writeFileSync(join(root, 'shared.js'), 'export const a=1,b=2;');
	writeFileSync(join(root, 'later.js'), 'never counted');
});

afterAll(() => rmSync(root, { recursive: true }));

const page = (html: string) => ({ file: 'index.html', route: '/', html, document: parseHtml(html) });

test.each([
	['import{a as b,c}from"./x.js";', ['./x.js']],
	['var q=1;import"./x.js"', ['./x.js']],
	['import a,{b}from"./x.js";import*as c from"./y.js"', ['./x.js', './y.js']],
	['export{a as default}from"./x.js"', ['./x.js']],
	['export*from"./x.js"', ['./x.js']],
	['import(`./x.js`);await import("./y.js")', []],
	['export const a="./x.js"', []],
])('findStaticImports(%j) gives %j', (code, imports) => {
	expect(findStaticImports(code)).toEqual(imports);
});

test('findScripts() follows scripts and islands to every module, once each', () => {
	const html =
		'<script type="module" src="/page.js"></script><astro-island component-url="/island.js" renderer-url="/client.js"></astro-island>';
	expect(findScripts(root, page(html))).toEqual({ inline: [], modules: ['/page.js', '/island.js', '/client.js', '/shared.js'] });
});

test('findScripts() counts inline code and leaves data out', () => {
	const html = '<script>a()</script><script type="module">b()</script><script type="application/ld+json">{}</script>';
	expect(findScripts(root, page(html))).toEqual({ inline: ['a()', 'b()'], modules: [] });
});

test('countBytes() counts what is sent, which is little for what repeats', () => {
	expect(countBytes('a'.repeat(10_000))).toBeLessThan(20);
	expect(countBytes('')).toBeGreaterThan(0);
});

test('weighPage() compresses each file by itself and adds up', () => {
	const html = '<script type="module" src="/island.js"></script><script>a()</script><script>b()</script>';
	expect(weighPage(root, page(html))).toEqual({
		html: countBytes(html),
		inlineScript: countBytes('a()\nb()'),
		modules: countBytes('import"./shared.js";') + countBytes('export const a=1,b=2;'),
	});
});
