import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { DIST, pageAt, readPages } from '../support/dist.ts';

const read = (path: string) => readFileSync(join(DIST, path));
const sizeOf = (bytes: Buffer) => {
	const { width, height } = PNG.sync.read(bytes);
	return `${width}x${height}`;
};

describe('the icons', () => {
	test.each([
		['apple-touch-icon.png', '180x180'],
		['icon-192.png', '192x192'],
		['icon-512.png', '512x512'],
	])('%s is %s', (file, size) => {
		expect(sizeOf(read(file))).toBe(size);
	});

	test('favicon.ico holds one picture, where and as large as its header says', () => {
		const file = read('favicon.ico');
		expect([0, 2, 4].map((at) => file.readUInt16LE(at))).toEqual([0, 1, 1]);
		const [length, from] = [file.readUInt32LE(14), file.readUInt32LE(18)];
		expect(from + length).toBe(file.length);
		expect(sizeOf(file.subarray(from))).toBe(`${file[6]}x${file[7]}`);
	});

	test.each(['favicon.svg', 'wordmark.svg'])('%s adapts to dark and needs no font', (file) => {
		const svg = parse(read(file).toString()).querySelector('svg');
		expect(svg?.getAttribute('viewBox')).toBeTruthy();
		expect(svg?.querySelectorAll('path, image').length).toBeGreaterThanOrEqual(2);
		expect(svg?.querySelectorAll('text')).toEqual([]);
		expect(svg?.toString()).toContain('prefers-color-scheme:dark');
	});

	test('are linked from every page', () => {
		const linked = readPages().map(({ document }) =>
			document.querySelectorAll('link[rel=icon], link[rel=apple-touch-icon], link[rel=manifest]').map((link) => link.getAttribute('href')),
		);
		const wanted = ['/favicon.svg', '/apple-touch-icon.png', '/site.webmanifest'];
		expect(linked.filter((links) => links.join() !== wanted.join())).toEqual([]);
	});
});

describe('the manifest', () => {
	const manifest = JSON.parse(read('site.webmanifest').toString());

	test('names the site, its language and its start, and opens in a window with ways back', () => {
		expect(manifest).toMatchObject({ name: 'Credential Fit', lang: 'en', id: '/', start_url: '/', scope: '/', display: 'minimal-ui' });
	});

	test('has the colour of the page', () => {
		const page = pageAt('/').document.querySelector('meta[name=theme-color]')?.getAttribute('content');
		expect([manifest.background_color, manifest.theme_color]).toEqual([page, page]);
	});

	test('lists icons that are there, as large as it says', () => {
		expect(manifest.icons.map(({ purpose }: { purpose: string }) => purpose)).toEqual(['any', 'maskable', 'any', 'maskable']);
		for (const { src, sizes } of manifest.icons) expect(sizeOf(read(src))).toBe(sizes);
	});
});

describe('social images', () => {
	test('are not made, and not named, where the address of the site is not known', () => {
		if (process.env['SITE_URL']) return;
		expect(readPages().filter(({ html }) => html.includes('og:image'))).toEqual([]);
	});
});
