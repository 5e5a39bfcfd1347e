// What is in the built site for the hosts it is put on.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { canBeFramed, isText, MEDIA_TYPES } from '../../src/delivery/headers.ts';
import { makeNetlify } from '../../src/delivery/hosts/netlify.ts';
import { readBase, readBuiltSite } from '../../src/integrations/built-site.ts';
import { DIST, readPages } from '../support/dist.ts';
import { type HeadersHost, readHeaders } from '../support/headers-file.ts';
import { scoreOf } from '../support/observatory.ts';
import { run } from '../support/program.ts';

const site = readBuiltSite(DIST, readBase(DIST));
const read = (name: string) => readFileSync(join(DIST, name));
const HEADERS_FILES: Readonly<Record<HeadersHost, string>> = {
	cloudflare: read('_headers').toString(),
	netlify: makeNetlify(site).get('_headers') ?? '',
};

test('every file has an ending whose media type is known', () => {
	expect(site.files.filter((name) => !MEDIA_TYPES[name.slice(name.lastIndexOf('.') + 1)])).toEqual([]);
});

describe.each(['cloudflare', 'netlify'] as const)('with the headers that %s reads', (host) => {
	test('every page scores at least 145 in MDN’s Observatory, and one that can be framed 80', () => {
		const scores = readPages().map(({ route, document }) => ({
			route,
			score: scoreOf({ headers: readHeaders(HEADERS_FILES[host], route, host), document }),
		}));
		// A page that other sites may show in a frame cannot score more.
		const least = (route: string) => (canBeFramed(route.slice(1)) ? 80 : 145);
		expect(scores.filter(({ route, score }) => score < least(route))).toEqual([]);
	});

	test('no header is said twice', () => {
		for (const path of ['/', '/fit/', '/_astro/a.js', '/pagefind/index/a.pf_index', '/no-such-page/'])
			expect(readHeaders(HEADERS_FILES[host], path, host)['cache-control']).not.toContain('no-cache, ');
	});
});

test('each text that gets smaller has both packed copies, which hold the same', () => {
	const texts = site.files.filter(isText);
	expect(texts.length).toBeGreaterThan(200);
	const packed = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(br|gz)$/.test(name));
	expect(packed.filter((name) => !isText(name.replace(/\.\w+$/, '')))).toEqual([]);
	expect(packed.filter((name) => statSync(join(DIST, name)).size >= statSync(join(DIST, name.replace(/\.\w+$/, ''))).size)).toEqual([]);
	const isLarge = (name: string) => statSync(join(DIST, name)).size > 1_000;
	for (const name of texts.filter(isLarge)) {
		expect(brotliDecompressSync(read(`${name}.br`)).equals(read(name)), name).toBe(true);
		expect(gunzipSync(read(`${name}.gz`)).equals(read(name)), name).toBe(true);
	}
});

test('GitHub Pages is kept from leaving out folders that begin with a line', () => {
	expect(existsSync(join(DIST, '.nojekyll'))).toBe(true);
});

test('the licences of all that is built in stand beside the pages, and the page about the site leads to them', () => {
	const text = read('licences.txt').toString();
	for (const name of ['preact', '@astrojs/preact', 'astro', 'pagefind', 'stemmer']) expect(text).toMatch(new RegExp(`^${name} \\d`, 'm'));
	expect(text).toContain('SIL OPEN FONT LICENSE');
	expect(read('about/index.html').toString()).toContain('href="/licences.txt"');
});

test('of Pagefind’s files only those are there that search asks for', () => {
	const names = readdirSync(join(DIST, 'pagefind'), { recursive: true, encoding: 'utf8' }).filter(
		(name) => !/^(fragment|index)(\/|$)/.test(name),
	);
	expect(
		names.filter((name) => !/^(pagefind(-entry)?\.js(on)?|wasm\.en\.pagefind|pagefind\.en_\w+\.pf_meta)(\.br|\.gz)?$/.test(name)),
	).toEqual([]);
});

describe('npm run delivery', () => {
	const deliver = (...args: string[]) => run('node', ['src/integrations/deliver.ts', ...args]);

	test('prints a configuration for nginx and for Caddy', async () => {
		expect((await deliver('nginx', '--name', 'example.org')).output).toContain('server_name example.org;');
		expect((await deliver('caddy', '--name', 'example.org')).output).toContain('\nexample.org {');
	});

	test('asks for which host where it is told none that it knows', async () => {
		const { code, output } = await deliver('iis');
		expect(code).toBe(1);
		expect(output).toContain('netlify, cloudflare, apache, nginx, caddy');
	});
});
