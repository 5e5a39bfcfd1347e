import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import contentPolicy, { policyOf } from '../../src/integrations/content-policy.ts';
import linkCheck, { findBrokenLinks } from '../../src/integrations/link-check.ts';

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

/** Runs a step as Astro does when the pages in `site/` are built. */
async function finish(step: AstroIntegration): Promise<void> {
	const hook = step.hooks['astro:build:done'] as unknown as (options: { dir: URL }) => unknown;
	await hook({ dir: pathToFileURL(`${join(folder, 'site')}/`) });
}

describe('findBrokenLinks(root, base)', () => {
	const check = (links: string, base = '/') => {
		write({ 'site/fees/index.html': '<h2 id="refunds">Refunds</h2>', 'site/issuers/edx/index.html': links });
		return findBrokenLinks(join(folder, 'site'), base);
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

describe('linkCheck({ base })', () => {
	test('stops the build at a link that leads nowhere, and at no other', async () => {
		write({ 'site/index.html': '<a href="/">link</a>' });
		await expect(finish(linkCheck({ base: '/' }))).resolves.toBeUndefined();
		write({ 'site/index.html': '<a href="/nowhere/">link</a>' });
		await expect(finish(linkCheck({ base: '/' }))).rejects.toThrow(/"link" leads to \/nowhere\//);
	});
});

describe('policyOf(html)', () => {
	const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
	const hashes = (html: string) => policyOf(html).match(/'sha256-[^']*'/g) ?? [];

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
		expect(policyOf('<script>"</script>')).not.toMatch(/["<>&]/);
	});
});

describe('contentPolicy()', () => {
	test('gives every page its own policy, before everything that it is to hold', async () => {
		const page = (text: string) => `<!doctype html><html><head><meta charset="utf-8"><style>${text}</style></head></html>`;
		write({ 'site/index.html': page('a{}'), 'site/about/index.html': page('b{}'), 'site/data.json': '{}' });
		await finish(contentPolicy());
		const policies = ['index.html', 'about/index.html'].map((name) => {
			const html = readFileSync(join(folder, 'site', name), 'utf8');
			return /<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="([^"]*)"><style>/.exec(html)?.[1];
		});
		expect(policies).toEqual([policyOf(page('a{}')), policyOf(page('b{}'))]);
		expect(policies[0]).not.toBe(policies[1]);
		expect(readFileSync(join(folder, 'site/data.json'), 'utf8')).toBe('{}');
	});

	test('stops the build at a page that has no place for it', async () => {
		write({ 'site/about/index.html': '<html><head></head></html>' });
		await expect(finish(contentPolicy())).rejects.toThrow(/about.index\.html/);
	});
});
