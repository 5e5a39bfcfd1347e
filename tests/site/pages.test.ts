import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { embeddedRoutesOf, routesOf } from '../../src/instruments/manifest.ts';
import { readSourcePages } from '../../src/lib/source-pages.ts';
import { readCollection } from '../support/content.ts';
import { type BuiltPage, isEmbedded, parseHtml, readPages } from '../support/dist.ts';
import { INSTRUMENTS, isOf } from '../support/instruments.ts';

const PAGES = readPages();

/** Attributes by which a browser fetches something while it shows a page, and the elements that have them. */
const FETCHED = [
	['script, img, iframe, source, video, audio, embed, track, input', 'src'],
	['link:not([rel=canonical]):not([rel=alternate])', 'href'],
	['img, source', 'srcset'],
	['object', 'data'],
	['video', 'poster'],
	['form', 'action'],
	['use, image', 'href'],
] as const;

function findForeignRequests({ html, document }: BuiltPage): string[] {
	const addresses = FETCHED.flatMap(([selector, attribute]) =>
		document.querySelectorAll(selector).map((element) => element.getAttribute(attribute) ?? ''),
	);
	const inStyles = [...html.matchAll(/url\(\s*['"]?([^'")]+)|@import\s+['"]([^'"]+)/g)].map(
		([, address, imported]) => address ?? imported ?? '',
	);
	return [...addresses, ...inStyles].filter((address) => /^\s*(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(address));
}

/** Pictures that neither have words nor are hidden from people who hear a page, as their HTML begins. */
function findNameless({ document }: Pick<BuiltPage, 'document'>): string[] {
	const isHidden = (element: HTMLElement | null): boolean =>
		element !== null && (element.getAttribute('aria-hidden') === 'true' || isHidden(element.parentNode as HTMLElement | null));
	const hasWords = (element: HTMLElement) =>
		Boolean(element.getAttribute('aria-label')?.trim() || element.getAttribute('aria-labelledby') || element.querySelector('title'));
	return [
		...document.querySelectorAll('img').filter((image) => image.getAttribute('alt') === undefined),
		...document.querySelectorAll('svg, canvas, [role=img]').filter((drawing) => !isHidden(drawing) && !hasWords(drawing)),
	].map((element) => element.outerHTML.slice(0, 80));
}

/** Values that stand more than once. */
function findRepeated(values: readonly string[]): string[] {
	return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

const titleOf = ({ document }: BuiltPage) => document.querySelector('title')?.textContent.trim() ?? '';
const descriptionOf = ({ document }: BuiltPage) => document.querySelector('meta[name=description]')?.getAttribute('content')?.trim() ?? '';

describe('the built site', () => {
	const named = [
		...readCollection('guide').map(({ id }) => `/${id}/`),
		...readCollection('examples').map(({ id }) => `/examples/${id}/`),
		...readSourcePages().map(({ path }) => path),
		...readCollection('guide').flatMap(({ data }) => (data['embed'] ? [`/embed/${data['embed']}/`] : [])),
		...['/', '/tools/', '/design/', '/404.html'],
	];
	const patterns = INSTRUMENTS.flatMap((instrument) =>
		[...routesOf(instrument), ...embeddedRoutesOf(instrument)].map(({ pattern }) => pattern),
	).filter((pattern) => pattern.endsWith('/'));
	// What stands in a frame is another page once more.
	const proper = PAGES.filter((page) => !isEmbedded(page));

	test.each([...named, ...patterns])('has the page %s', (wanted) => {
		expect(PAGES.filter(({ route }) => isOf(wanted, route))).not.toEqual([]);
	});

	test('has no page that nothing asked for', () => {
		expect(PAGES.map(({ route }) => route).filter((route) => ![...named, ...patterns].some((wanted) => isOf(wanted, route)))).toEqual([]);
	});

	test('gives each page a title of its own', () => {
		expect(PAGES.filter((page) => titleOf(page) === '')).toEqual([]);
		expect(findRepeated(proper.map(titleOf))).toEqual([]);
	});

	test('gives each page a description of its own', () => {
		expect(PAGES.filter((page) => descriptionOf(page).length < 50).map(({ route }) => route)).toEqual([]);
		expect(findRepeated(proper.map(descriptionOf))).toEqual([]);
	});
});

describe.each(PAGES)('the page $route', (page) => {
	const { document } = page;

	test('says its language', () => {
		expect(document.querySelector('html')?.getAttribute('lang')).toBe('en');
	});

	test('has one heading of level 1, inside the one main part', () => {
		expect(document.querySelectorAll('h1')).toHaveLength(1);
		expect(document.querySelectorAll('main')).toHaveLength(1);
		expect(document.querySelectorAll('main h1')).toHaveLength(1);
	});

	test('skips no level of headings', () => {
		const depths = document
			.querySelectorAll('h1, h2, h3, h4, h5, h6')
			.map((heading) => ({ depth: Number(heading.tagName[1]), text: heading.textContent.trim() }));
		const skips = depths.filter(({ depth }, index) => depth > (depths[index - 1]?.depth ?? 6) + 1);
		expect(skips).toEqual([]);
	});

	test('uses each id once', () => {
		expect(findRepeated(document.querySelectorAll('[id]').map(({ id }) => id))).toEqual([]);
	});

	test('shows no marks of the Markdown it is made from', () => {
		const texts = document.querySelectorAll(
			'main p, main li, main h1, main h2, main h3, main h4, main th, main td, main dd, main dt, main figcaption',
		);
		const shown = texts.map(({ textContent }) => textContent).join('\n');
		expect(shown.match(/.{0,40}(?::::|\[@|\]\(|\{#|\*\*|^\|).{0,40}/gm) ?? []).toEqual([]);
	});

	test('names each picture, or hides it from those who hear the page', () => {
		expect(findNameless(page)).toEqual([]);
	});

	test('asks nothing of another origin', () => {
		expect(findForeignRequests(page)).toEqual([]);
	});
});

describe('a picture without words is seen', () => {
	test.each([
		'<main><img src="a.png"></main>',
		'<main><svg viewBox="0 0 1 1"><path d=""/></svg></main>',
		'<main><p role="img">75</p></main>',
	])('in %s', (html) => {
		expect(findNameless({ document: parseHtml(html) })).toHaveLength(1);
	});

	test('and one that is named or hidden is none', () => {
		const html =
			'<main><img alt="" src="a.png"><p aria-hidden="true"><svg></svg></p><figure><svg role="img" aria-label="A"></svg><figcaption>A</figcaption></figure></main>';
		expect(findNameless({ document: parseHtml(html) })).toEqual([]);
	});
});

describe('a request to another origin is seen', () => {
	test.each([
		'<img src="https://example.org/a.png">',
		'<script src="//example.org/a.js"></script>',
		'<link rel="stylesheet" href="https://example.org/a.css">',
		'<style>a { background: url("https://example.org/a.png") }</style>',
		'<form action="https://example.org/"></form>',
	])('in %s', (html) => {
		expect(findForeignRequests({ file: '', route: '', html, document: parseHtml(html) })).toHaveLength(1);
	});

	test('and a link that a reader may follow is none', () => {
		const html = '<a href="https://example.org/">x</a><link rel="canonical" href="https://example.org/">';
		expect(findForeignRequests({ file: '', route: '', html, document: parseHtml(html) })).toEqual([]);
	});
});
