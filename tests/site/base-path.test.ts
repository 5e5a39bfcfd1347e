import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBuiltPages } from '../../src/integrations/built-page.ts';
import { findBrokenLinks, readAddresses } from '../../src/integrations/link-check.ts';
import { readCollection } from '../support/content.ts';
import { type BuiltPage, isEmbedded, readPages } from '../support/dist.ts';
import { copyRepository, type RepositoryCopy } from '../support/repository-copy.ts';

const BASE = '/guide/';
const SITE = 'https://example.org';

let copy: RepositoryCopy;
let pages: readonly BuiltPage[];

beforeAll(async () => {
	copy = copyRepository();
	const { code, output } = await copy.build({ BASE_PATH: BASE, SITE_URL: SITE });
	if (code !== 0) throw new Error(output);
	pages = readPages(join(copy.folder, 'dist'));
});

afterAll(() => copy.remove());

/** Addresses that begin at the root of the host, wherever they stand in a page: links, files, islands and what scripts are told. */
function findAddresses({ document }: BuiltPage): string[] {
	const attributes = ['href', 'src', 'action', 'component-url', 'renderer-url', 'data-code', 'data-index'];
	return attributes
		.flatMap((name) => document.querySelectorAll(`[${name}]`).map((element) => element.getAttribute(name) ?? ''))
		.filter((address) => address.startsWith('/'));
}

describe(`built for ${SITE}${BASE}`, () => {
	test('every address in a page carries the base path', () => {
		const addresses = pages.flatMap(findAddresses);
		expect(addresses.length).toBeGreaterThan(1000);
		expect([...new Set(addresses.filter((address) => !address.startsWith(BASE)))]).toEqual([]);
	});

	test('every address that an island is given carries it too', () => {
		const props = pages.flatMap(({ document }) =>
			document.querySelectorAll('astro-island').map((island) => island.getAttribute('props') ?? ''),
		);
		expect(props.length).toBeGreaterThanOrEqual(10);
		const addresses = props.flatMap((text) => [...text.matchAll(/"(\/[a-z][^"\s]*)"/g)].map(([, address = '']) => address));
		expect(addresses).not.toEqual([]);
		expect([...new Set(addresses.filter((address) => !address.startsWith(BASE)))]).toEqual([]);
	});

	test('every link leads to a page and a heading that exist', () => {
		const root = join(copy.folder, 'dist');
		expect(findBrokenLinks(root, [...readBuiltPages(root).map(readAddresses)], BASE)).toEqual([]);
	});

	test('every file a page needs is there', () => {
		const files = new Set(pages.flatMap(findAddresses).filter((address) => /^[^#?]*\.\w+$/.test(address)));
		expect(files.size).toBeGreaterThan(3);
		expect([...files].filter((address) => !existsSync(join(copy.folder, 'dist', address.slice(BASE.length))))).toEqual([]);
	});

	const canonicalOf = ({ document }: BuiltPage) => document.querySelector('link[rel=canonical]')?.getAttribute('href');

	test('each page says its one address', () => {
		const wrong = pages.filter((page) => !isEmbedded(page) && canonicalOf(page) !== `${SITE}${BASE}${page.route.slice(1)}`);
		expect(wrong.map(({ route }) => route)).toEqual(['/404.html']);
	});

	test('each page in a frame says the address of the page proper, and what is copied to show it is whole', () => {
		const embedded = pages.filter(isEmbedded);
		expect(embedded.map(canonicalOf)).toEqual(
			expect.arrayContaining(['start-here/names/', 'fit/', 'fit/sheet/change-career/'].map((path) => SITE + BASE + path)),
		);
		expect(new Set(embedded.map(canonicalOf)).size).toBe(embedded.length);
		const lines =
			pages
				.find(({ route }) => route === '/embed/')
				?.document.querySelectorAll('pre')
				.map(({ text }) => text) ?? [];
		expect(lines.join('\n')).toContain(`src="${SITE}${BASE}embed/names/"`);
	});

	test('each page names a social image that is there, 1200 by 630 and at most 60 kB, and says what it shows', () => {
		const images = pages
			.filter((page) => !isEmbedded(page))
			.map(({ route, document }) => {
				const meta = (property: string) => document.querySelector(`meta[property="og:image${property}"]`)?.getAttribute('content') ?? '';
				const address = meta('');
				const file = join(copy.folder, 'dist', address.slice(`${SITE}${BASE}`.length));
				const png = address.startsWith(`${SITE}${BASE}social/`) && existsSync(file) ? readFileSync(file) : undefined;
				// A PNG's header holds its size: https://www.w3.org/TR/png-3/#11IHDR
				const size = png && [png.readUInt32BE(16), png.readUInt32BE(20)].join(' × ');
				return {
					route,
					size,
					said: `${meta(':width')} × ${meta(':height')}`,
					small: (png?.length ?? 0) <= 60_000,
					alt: meta(':alt') !== '',
				};
			});
		expect(images.filter(({ size, said, small, alt }) => size !== '1200 × 630' || said !== size || !small || !alt)).toEqual([]);
	});

	test('each page of the guide has a social image of its own', () => {
		const images = pages
			.filter(({ document }) => !document.querySelector('meta[name=robots]'))
			.map(({ document }) => document.querySelector('meta[property="og:image"]')?.getAttribute('content'));
		expect(images.length).toBeGreaterThan(40);
		expect(new Set(images).size).toBe(images.length);
	});

	test('the manifest keeps to the base path', () => {
		const { start_url, scope, icons } = JSON.parse(readFileSync(join(copy.folder, 'dist/site.webmanifest'), 'utf8'));
		const addresses: string[] = [start_url, scope, ...icons.map(({ src }: { src: string }) => src)];
		expect(addresses.filter((address) => !address.startsWith(BASE))).toEqual([]);
	});

	test('the sitemap lists the pages of the guide, and not the one for those who work on the site', () => {
		const sitemap = readFileSync(join(copy.folder, 'dist/sitemap-0.xml'), 'utf8');
		expect(sitemap).toContain(`<loc>${SITE}${BASE}start-here/names/</loc>`);
		expect(sitemap).not.toContain('/design/');
		expect(sitemap).not.toContain('/search/');
		expect(sitemap).toContain(`<loc>${SITE}${BASE}embed/</loc>`);
		expect(sitemap.match(/\/embed\/./)?.[0]).toBe('/embed/<');
	});

	test('the sitemap says when each page of the guide was reviewed', () => {
		const sitemap = readFileSync(join(copy.folder, 'dist/sitemap-0.xml'), 'utf8');
		const days = new Map(
			[...sitemap.matchAll(/<loc>([^<]*)<\/loc><lastmod>(\d{4}-\d{2}-\d{2})/g)].map(([, address, day]) => [address, day]),
		);
		const wrong = readCollection('guide').filter(({ id, data }) => (days.get(`${SITE}${BASE}${id}/`) ?? '') < String(data['reviewed']));
		expect(wrong.map(({ id }) => id)).toEqual([]);
	});

	test('copies, feed, list of copies, model and data of pages name whole addresses', () => {
		const read = (path: string) => readFileSync(join(copy.folder, 'dist', path), 'utf8');
		const data = pages.flatMap(({ document }) =>
			document.querySelectorAll('script[type="application/ld+json"]').map(({ textContent }) => textContent),
		);
		const addresses = [
			...[read('llms.txt'), read('start-here/index.html.md'), read('tools/time/index.html.md')].flatMap((text) =>
				[...text.matchAll(/\]\(<?([^)>\s]*)/g)].map(([, address = '']) => address),
			),
			...[...read('changelog/feed.xml').matchAll(/href=(?:"|&quot;)([^"&]*)/g)].map(([, address = '']) => address),
			...[...read('model.json').matchAll(/"(?:page|\$schema)": "([^"]*)"/g)].map(([, address = '']) => address),
			...data.flatMap((text) => [...text.matchAll(/"(?:item|urlTemplate)":"([^"]*)"/g)].map(([, address = '']) => address)),
		];
		const own = addresses.filter((address) => !address.startsWith('https://') || address.startsWith(SITE));
		expect(own.length).toBeGreaterThan(300);
		expect([...new Set(own.filter((address) => !address.startsWith(SITE + BASE)))]).toEqual([]);
	});
});
