import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatPolicy, shortPolicy } from '../../src/delivery/policy.ts';
import { readBuiltPages } from '../../src/integrations/built-page.ts';
import { finishPages } from '../../src/integrations/built-pages.ts';
import { policyOf } from '../../src/integrations/content-policy.ts';
import { findBrokenLinks, readAddresses } from '../../src/integrations/link-check.ts';

const START = process.cwd();
let folder = '';

beforeEach(() => {
	folder = realpathSync(mkdtempSync(join(tmpdir(), 'credential-fit-build-')));
	// Content files are looked for where the build runs.
	process.chdir(folder);
});
afterEach(() => {
	process.chdir(START);
	rmSync(folder, { recursive: true });
});

function write(files: Readonly<Record<string, string>>): void {
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
}

/** A page that has a place for its policy. */
const page = (body: string, head = '') => `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
/** Takes the pages in `site/` through all steps. */
const finish = (base = '/') => finishPages(join(folder, 'site'), { base });
const built = (name: string) => readFileSync(join(folder, 'site', name), 'utf8');

describe('findBrokenLinks(root, base)', () => {
	const check = (links: string, base = '/') => {
		write({ 'site/fees/index.html': '<h2 id="refunds">Refunds</h2>', 'site/issuers/edx/index.html': links });
		return findBrokenLinks(join(folder, 'site'), [...readBuiltPages(join(folder, 'site')).map(readAddresses)], base);
	};

	test('names every broken link by its whole text', () => {
		expect(check('<a href="/a/"><em>what</em> it costs</a> <a href="../b/">b</a> <a href="/fees/">c</a>')).toEqual([
			expect.stringMatching(/^the page \/issuers\/edx: the link "what it costs" leads to \/a\/,/),
			expect.stringContaining('"b"'),
		]);
	});

	test.each(['content/guide/issuers/edx.mdx', 'content/guide/issuers/edx/index.mdx', 'content/issuers/edx.mdx'])(
		'names %s where that is the page’s file',
		(file) => {
			write({ [file]: 'text' });
			expect(check('<a href="/nowhere/">link</a>')).toEqual([expect.stringMatching(new RegExp(`^${file}: `))]);
		},
	);

	test('still wants the page of a link with answers', () => {
		expect(check('<a href="/fit/#v=1&goal=learn">link</a>')).toHaveLength(1);
	});

	test('tells headings by their exact letters', () => {
		expect(check('<a href="/fees/#Refunds">link</a>')).toHaveLength(1);
	});

	test.each([
		['/guide/', '/guide/fees/#refunds'],
		['/guide', '/guide/fees/'],
		['/guide', '../../fees/'],
	])('under the base path %s accepts %s', (base, href) => {
		expect(check(`<a href="${href}">link</a>`, base)).toEqual([]);
	});

	test.each([
		['/guide', '/guide/fee/', 'no such page'],
		['/guide/', '/fees/', 'outside the base path /guide/'],
		['/guide/', '/guidebook/fees/', 'outside the base path /guide/'],
	])('under the base path %s finds %s: %s', (base, href, words) => {
		expect(check(`<a href="${href}">link</a>`, base)).toEqual([expect.stringContaining(words)]);
	});
});

describe('policyOf(html)', () => {
	const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
	const hashes = (html: string) => formatPolicy(policyOf(html)).match(/'sha256-[^']*'/g) ?? [];

	test('knows the hash that a browser would ask for', () => {
		// The example of the specification of content security policies, level 3.
		expect(hashes("<script>alert('Hello, world.');</script>")).toEqual(["'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='"]);
	});

	test.each(['\n\tif (a < b && c > d) write("<p>&amp;</p>");\n', '// ümlaut “ ” — <!-- ', ''])(
		'takes the text of a script to the letter: %j',
		(text) => {
			expect(hashes(`<script type="module">${text}</script>`)).toEqual([hashOf(text)]);
		},
	);

	test('takes the text of a style to the letter', () => {
		const text = '\n@layer a, b;\n.a > .b::before { content: "<>&\\201C"; }\n';
		expect(hashes(`<style>${text}</style>`)).toEqual([hashOf(text)]);
	});

	test('has a hash for rules of prefetching and for scripts anywhere in the page', () => {
		expect(hashes('<body><main><script type="speculationrules">1</script></main></body>')).toEqual([hashOf('1')]);
	});

	test('can stand in an attribute', () => {
		expect(formatPolicy(policyOf('<script>"</script>'))).not.toMatch(/["<>&]/);
	});
});

describe('finishPages(root, base)', () => {
	test('stops the build at a link that leads nowhere, and at no other', async () => {
		write({ 'site/index.html': page('<a href="/">link</a>') });
		await expect(finish()).resolves.toBeUndefined();
		write({ 'site/index.html': page('<a href="/nowhere/">link</a>') });
		await expect(finish()).rejects.toThrow(/"link" leads to \/nowhere\//);
	});

	test('gives every page its own policy, before everything that it is to hold', async () => {
		const styled = (name: string) => page(`<p class="${name}"></p>`, `<style>.${name}{color:red}</style>`);
		write({ 'site/index.html': styled('a'), 'site/about/index.html': styled('b'), 'site/data.json': '{}' });
		await finish();
		const policies = ['index.html', 'about/index.html'].map(
			(name) => /<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="([^"]*)"><style>/.exec(built(name))?.[1],
		);
		expect(policies).toEqual(['a', 'b'].map((name) => formatPolicy(shortPolicy(policyOf(styled(name))))));
		expect(policies[0]).not.toBe(policies[1]);
		expect(built('data.json')).toBe('{}');
	});

	test('makes the policy of what is left when every other step is done', async () => {
		write({ 'site/index.html': page('<p class="a"></p>', '<style>:root{--one:1px}.a{color:red}.b{color:blue}</style>') });
		await finish();
		const html = built('index.html');
		expect(html).toContain('<style>:root{}.a{color:red}</style>');
		expect(html).toContain(formatPolicy(shortPolicy(policyOf(html.replace(/<meta http-equiv[^>]*>/, '')))));
	});

	test('writes the islands’ runtime once, for all pages that need it', async () => {
		const code = 'customElements.define("astro-island",f)';
		const island = page(`<script>${code}</script><astro-island></astro-island>`);
		write({ 'site/index.html': island, 'site/fit/index.html': island, 'site/about/index.html': page('') });
		await finish('/guide/');
		const files = readdirSync(join(folder, 'site/_astro'));
		expect(files).toHaveLength(1);
		expect(built(`_astro/${files[0]}`)).toContain(code);
		for (const name of ['index.html', 'fit/index.html']) expect(built(name)).toContain(`src="/guide/_astro/${files[0]}"`);
		expect(built('about/index.html')).not.toContain('_astro');
	});

	test('stops the build at a page that has no place for its policy', async () => {
		write({ 'site/about/index.html': '<html><head></head></html>' });
		await expect(finish()).rejects.toThrow(/about\/index\.html/);
	});
});
