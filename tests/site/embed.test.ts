// What other sites may show in a frame: the same page without what leads through the site, and in none of its lists.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { policyHeader } from '../../src/delivery/site.ts';
import { readBase, readBuiltSite } from '../../src/integrations/built-site.ts';
import { readCollection } from '../support/content.ts';
import { type BuiltPage, DIST, isEmbedded, pageAt, readPages } from '../support/dist.ts';
import { type HeadersHost, readHeaders } from '../support/headers-file.ts';
import { INSTRUMENTS } from '../support/instruments.ts';
import { weighPage } from '../support/page-bytes.ts';

const EMBEDDED = readPages().filter(isEmbedded);
const read = (path: string) => readFileSync(join(DIST, path), 'utf8');
/** Addresses of all that search finds. */
const FOUND = readdirSync(join(DIST, 'search/texts'))
	.filter((name) => name.endsWith('.json'))
	.map((name): string => JSON.parse(read(`search/texts/${name}`)).url);
const canonicalOf = ({ document }: BuiltPage) => document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
const properOf = (page: BuiltPage) => pageAt(new URL(canonicalOf(page), 'http://site').pathname);
const text = (page: BuiltPage, selector: string) => page.document.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim();

/** Links that would open in the frame what lets itself not be shown there. */
const findLeading = ({ document }: BuiltPage) =>
	document
		.querySelectorAll('a[href]')
		.map((link) => ({ href: link.getAttribute('href') ?? '', target: link.getAttribute('target'), rel: link.getAttribute('rel') ?? '' }))
		.filter(({ href }) => !/^#|^\/embed\/.|^mailto:/.test(href))
		.filter(({ target, rel }) => target !== '_blank' || !/\bnoopener\b/.test(rel));

test('the names, the claims, the fit check and the sheets with one of each goal can be embedded', () => {
	const goals = readCollection('guide').flatMap(({ data }) => (data['goal'] ? [(data['goal'] as { id: string }).id] : []));
	expect(EMBEDDED.map(({ route }) => route).toSorted()).toEqual(
		['claims', 'fit', 'names', 'sheet', ...goals.map((id) => `sheet/${id}`)].map((name) => `/embed/${name}/`).toSorted(),
	);
});

describe.each(EMBEDDED)('the page $route in a frame', (page) => {
	const { document, route } = page;

	test('is one page proper, with its heading and its text', () => {
		const proper = properOf(page);
		expect(text(page, 'h1')).toBe(text(proper, 'h1'));
		expect(text(page, '.prose, .fit-check, .sheets-page__part, .sheet')).toBe(
			text(proper, '.prose, .fit-check, .sheets-page__part, .sheet'),
		);
		expect(document.querySelector('.embedded-end a')?.getAttribute('href')).toBe(canonicalOf(page));
	});

	test('is left alone by search engines', () => {
		expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
		expect(document.querySelectorAll('script[type="application/ld+json"], meta[property], link[rel=alternate]')).toEqual([]);
	});

	test('has nothing that leads through the site', () => {
		expect(
			document.querySelectorAll('nav, .site-header, .site-footer, .skip, .breadcrumbs, .page-foot, .review-due, [data-search-open]'),
		).toEqual([]);
	});

	test('leads out in a new tab alone', () => {
		expect(findLeading(page)).toEqual([]);
		expect(document.querySelectorAll('a[target=_blank]').length).toBeGreaterThan(0);
	});

	test('is not larger than the page proper', () => {
		const proper = properOf(page);
		const [own, other] = [weighPage(DIST, page), weighPage(DIST, proper)];
		expect(own.html).toBeLessThan(other.html);
		expect(own.inlineScript + own.modules).toBeLessThanOrEqual(other.inlineScript + other.modules);
	});

	test('is in no list of the site', () => {
		expect(existsSync(join(DIST, `${page.file}.md`))).toBe(false);
		expect(document.querySelectorAll('[data-pagefind-body]')).toEqual([]);
		expect(['llms.txt', 'search/words.json', 'changelog/feed.xml'].filter((list) => read(list).includes(route))).toEqual([]);
		expect(FOUND.filter((url) => url.startsWith(route))).toEqual([]);
	});
});

test('a link that leads out within the frame is seen', () => {
	expect(findLeading(pageAt('/start-here/names/')).length).toBeGreaterThan(10);
});

test('the page about frames is in the lists, and leads to each part that it gives the line for', () => {
	const { document } = pageAt('/embed/');
	const lines = document.querySelectorAll('pre').map((line) => line.text.trim());
	const parts = EMBEDDED.filter(({ route }) => route.split('/').length === 4).map(({ route }) => route);
	expect(lines).toHaveLength(parts.length + 1);
	for (const route of parts) {
		expect(document.querySelectorAll(`main a[href="${route}"]`)).toHaveLength(1);
		expect(lines.filter((line) => line.includes(`${route}" title=`))).toHaveLength(1);
	}
	const copy = read('embed/index.html.md');
	expect(lines.filter((line) => !copy.includes(line))).toEqual([]);
	expect(read('llms.txt')).toContain('/embed/index.html.md');
	for (const from of ['/', '/for-advisers/']) expect(pageAt(from).document.querySelector('a[href="/embed/"]')).not.toBeNull();
});

describe('headers', () => {
	const site = readBuiltSite(DIST, readBase(DIST));

	test('let anybody show these pages, and no other', () => {
		for (const [file, policy] of site.pages) {
			expect(policyHeader(file, policy).includes('frame-ancestors'), file).toBe(!/^embed\/./.test(file) || file === 'embed/index.html');
		}
	});

	test.each(['cloudflare'] satisfies HeadersHost[])('say so on %s', (host) => {
		const headers = (path: string) => readHeaders(read('_headers'), path, host);
		for (const { route } of EMBEDDED) {
			expect(headers(route)).toMatchObject({ 'cross-origin-resource-policy': 'cross-origin' });
			expect(headers(route)['x-frame-options']).toBeUndefined();
			expect(headers(route)['content-security-policy']).not.toContain('frame-ancestors');
		}
		for (const path of ['/fit/', '/embed/', '/embed/index.html.md']) {
			expect(headers(path)).toMatchObject({ 'x-frame-options': 'DENY', 'cross-origin-resource-policy': 'same-origin' });
			expect(headers(path)['content-security-policy']).toMatch(/; frame-ancestors 'none'$/);
		}
	});
});

test('an instrument says in its manifest alone that it can be embedded', () => {
	expect(INSTRUMENTS.filter(({ canBeEmbedded }) => canBeEmbedded).map(({ name }) => name)).toEqual(['fit', 'sheet']);
});
