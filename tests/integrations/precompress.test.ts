import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { packTexts } from '../../src/integrations/precompress.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'credential-fit-packed-'));
	mkdirSync(join(folder, 'site/fit'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(folder, 'site', name), text);
const read = (name: string) => readFileSync(join(folder, name));
const pack = () => packTexts(join(folder, 'site'), join(folder, 'kept'));

describe('packTexts(root, folder)', () => {
	test('puts copies beside texts that hold the same, and beside nothing else', async () => {
		const text = 'one two three '.repeat(100);
		write('fit/index.html', text);
		write('a.woff2', text);
		write('_headers', text);
		expect(await pack()).toBe(2);
		expect(readdirSync(join(folder, 'site'), { recursive: true }).sort()).toEqual(
			['_headers', 'a.woff2', 'fit', 'fit/index.html', 'fit/index.html.br', 'fit/index.html.gz'].sort(),
		);
		expect(brotliDecompressSync(read('site/fit/index.html.br')).toString()).toBe(text);
		expect(gunzipSync(read('site/fit/index.html.gz')).toString()).toBe(text);
	});

	test('puts none beside a text that would not get smaller', async () => {
		write('a.txt', 'x');
		expect(await pack()).toBe(0);
	});

	test('takes from the build before what has not changed, and forgets the rest', async () => {
		write('a.txt', 'a'.repeat(500));
		write('b.txt', 'b'.repeat(500));
		await pack();
		expect(readdirSync(join(folder, 'kept'))).toHaveLength(4);
		// What is kept is what is used: a copy that somebody changed comes back changed.
		for (const name of readdirSync(join(folder, 'kept'))) writeFileSync(join(folder, 'kept', name), 'kept');
		rmSync(join(folder, 'site/b.txt'));
		expect(await pack()).toBe(2);
		expect(read('site/a.txt.br').toString()).toBe('kept');
		expect(readdirSync(join(folder, 'kept'))).toHaveLength(2);
	});
});
