import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { HEADERS } from '../../src/delivery/headers.ts';
import { openPack, readParts } from '../../src/device/offline/pack.ts';
import { makeOffline } from '../../src/integrations/offline.ts';

let root: string;
const write = (path: string, content: string | Buffer) => {
	mkdirSync(join(root, path, '..'), { recursive: true });
	writeFileSync(join(root, path), content);
};

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'credential-fit-offline-'));
	write('index.html', '<p>Front</p>');
	write('_astro/a.js', 'a()');
	write('pagefind/index/en_1.pf_index', gzipSync('pagefind_dcd{}'));
	write('design/index.html', '<p>For those who work on the site</p>');
	write('social/a.png', 'a picture for other sites');
	write('robots.txt', 'User-agent: *');
});
afterEach(() => rmSync(root, { recursive: true }));

async function filesOf(file: string) {
	const pack = await openPack(new Blob([readFileSync(join(root, file))]).stream());
	return Object.fromEntries(Object.keys(pack.slices).map((path) => [path, Buffer.concat(readParts(pack, path)).toString()]));
}

test('a build packs what readers need, and the index of search by itself and unpacked', async () => {
	const { packs } = await makeOffline(root);
	expect(await Promise.all(packs.map(({ file }) => filesOf(file)))).toEqual([
		{ '_astro/a.js': 'a()', 'index.html': '<p>Front</p>' },
		{ 'pagefind/index/en_1.pf_index': 'pagefind_dcd{}' },
	]);
});

test('a build says the same of itself to the page and to the worker', async () => {
	const build = await makeOffline(root);
	expect(JSON.parse(readFileSync(join(root, 'offline/build.json'), 'utf8'))).toEqual(build);
	expect(readFileSync(join(root, 'sw.js'), 'utf8')).toContain(`self.OFFLINE_BUILD=${JSON.stringify(build)};`);
});

test('a version changes with a file, and with nothing else', async () => {
	const { version } = await makeOffline(root);
	expect((await makeOffline(root)).version).toBe(version);
	write('index.html', '<p>Another front</p>');
	expect((await makeOffline(root)).version).not.toBe(version);
});

test('what a device keeps has the headers of every answer, but for how long it lasts and how it was sent', async () => {
	const { headers } = await makeOffline(root);
	expect(headers).toMatchObject({
		'x-frame-options': 'DENY',
		'x-content-type-options': 'nosniff',
		'cross-origin-embedder-policy': 'require-corp',
	});
	expect(Object.keys(headers)).toHaveLength(HEADERS.length - 2);
	expect(headers).not.toHaveProperty('cache-control');
	expect(headers).not.toHaveProperty('strict-transport-security');
});
