// What a device keeps of the site: all of it that readers need, byte for byte, and within its budget.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { type OfflineBuild, sizeOf } from '../../src/device/offline/build.ts';
import { isIn, openPack, type Pack, readParts } from '../../src/device/offline/pack.ts';
import { DATA_FILES } from '../../src/lib/data-files.ts';
import { type BuiltPage, DIST, isEmbedded, readPages } from '../support/dist.ts';

/** What the page promises, and at most what a device keeps. */
const BUDGET = 3_000_000;
/** The worker is fetched anew at each visit of who keeps the guide. */
const WORKER_BUDGET = 2_600;
/** Copies for servers that send them; the device packs files its own way. */
const PACKED = /\.(?:br|gz)$/;

const read = (path: string) => readFileSync(join(DIST, path));
const build: OfflineBuild = JSON.parse(read('offline/build.json').toString());
/** A page that somebody opens for itself. */
const isRead = (page: BuiltPage) => page.route !== '/design/' && !isEmbedded(page);
let packs: readonly Pack[];
const packOf = (path: string) => packs.find((pack) => isIn(pack, path));
const whole = (path: string) => {
	const pack = packOf(path);
	return pack && Buffer.concat(readParts(pack, path));
};

beforeAll(async () => {
	packs = await Promise.all(build.packs.map(({ file }) => openPack(new Blob([Uint8Array.from(read(file))]).stream())));
});

describe('what a device keeps', () => {
	test(`is at most ${BUDGET} bytes, as large as the build says`, () => {
		expect(sizeOf(build)).toBeLessThanOrEqual(BUDGET);
		expect(build.packs.map(({ file }) => read(file).length)).toEqual(build.packs.map(({ bytes }) => bytes));
	});

	test('has every page as it is, but for the one of those who work on the site and those that other sites show', () => {
		const pages = readPages().filter(isRead);
		expect(pages.length).toBeGreaterThan(150);
		expect(pages.filter(({ file }) => !whole(file)?.equals(read(file))).map(({ file }) => file)).toEqual([]);
	});

	test('has every script and font as it is', () => {
		const files = readdirSync(join(DIST, '_astro'))
			.filter((name) => !PACKED.test(name))
			.map((name) => `_astro/${name}`);
		expect(files.length).toBeGreaterThan(100);
		expect(files.filter((file) => !whole(file)?.equals(read(file)))).toEqual([]);
	});

	test('has all that pages and their islands ask for', () => {
		const named = readPages()
			.filter(isRead)
			.flatMap(({ html }) => [...html.matchAll(/(?:"|&quot;)\/([\w./-]+\.(?:js|json|woff2|svg|png|ico|webmanifest|css))(?:"|&quot;)/g)])
			.map(([, path = '']) => path);
		const files = [...new Set(named)].filter((path) => existsSync(join(DIST, path)));
		expect(files.length).toBeGreaterThan(20);
		const forPrograms = DATA_FILES.map(({ path }) => path.slice(1));
		expect(files.filter((path) => !packOf(path) && !forPrograms.includes(path))).toEqual([]);
	});

	test('has the whole index of search', () => {
		const files = readdirSync(join(DIST, 'pagefind'), { recursive: true, encoding: 'utf8' }).filter(
			(name) => /\.\w+$/.test(name) && !PACKED.test(name),
		);
		expect(files.length).toBeGreaterThan(15);
		expect(files.filter((name) => !packOf(`pagefind/${name}`))).toEqual([]);
	});

	test('answers with the headers that servers give to every answer', () => {
		expect(Object.keys(build.headers)).toContain('x-content-type-options');
		expect(Object.keys(build.headers)).not.toContain('content-security-policy');
	});
});

test(`the worker is at most ${WORKER_BUDGET} bytes`, () => {
	expect(brotliCompressSync(read('sw.js')).length).toBeLessThanOrEqual(WORKER_BUDGET);
});
