import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type StaticServer, serve } from './server.ts';

let folder: string;
let server: StaticServer;
let below: StaticServer;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'credential-fit-site-'));
	mkdirSync(join(folder, 'site/page'), { recursive: true });
	writeFileSync(join(folder, 'secret.txt'), 'not for serving');
	writeFileSync(join(folder, 'site/index.html'), 'front');
	writeFileSync(join(folder, 'site/404.html'), 'no such page');
	writeFileSync(join(folder, 'site/page/index.html'), 'page');
	writeFileSync(join(folder, 'site/a b.js'), 'script');
	server = await serve(join(folder, 'site'));
	below = await serve(join(folder, 'site'), '/guide/');
});

afterAll(async () => {
	await Promise.all([server.close(), below.close()]);
	rmSync(folder, { recursive: true });
});

const ask = async (url: string, options?: RequestInit) => {
	const response = await fetch(url, { redirect: 'manual', ...options });
	return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
};

test.each([
	['', { status: 200, type: 'text/html; charset=utf-8', text: 'front' }],
	['page/?q=x', { status: 200, type: 'text/html; charset=utf-8', text: 'page' }],
	['a%20b.js', { status: 200, type: 'text/javascript; charset=utf-8', text: 'script' }],
	['missing/', { status: 404, type: 'text/html; charset=utf-8', text: 'no such page' }],
	['..%2fsecret.txt', { status: 404, type: 'text/html; charset=utf-8', text: 'no such page' }],
	['%ff', { status: 404, type: 'text/html; charset=utf-8', text: 'no such page' }],
])('serve() answers "/%s" with %j', async (path, answer) => {
	expect(await ask(server.url + path)).toEqual(answer);
});

test('serve() leads a folder without its slash to the folder', async () => {
	expect(await ask(`${server.url}page`)).toMatchObject({ status: 301 });
});

test('serve() refuses to be written to', async () => {
	expect(await ask(server.url, { method: 'POST' })).toMatchObject({ status: 405 });
});

test('serve() under a base path answers below it and nowhere else', async () => {
	expect(below.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/guide\/$/);
	expect(await ask(`${below.url}page/`)).toMatchObject({ status: 200, text: 'page' });
	expect(await ask(new URL('/page/', below.url).href)).toMatchObject({ status: 404 });
});

test.each([
	['answers what it has held when it is let go', true, { status: 200, text: 'script' }],
	['fails it, as on a line that breaks', false, { status: 503, text: '' }],
])('serve() %s, and answers everything else at once', async (_, isAnswered, expected) => {
	const fresh = await serve(join(folder, 'site'));
	const end = fresh.hold(/\.js$/);
	let answer: object | undefined;
	const asked = ask(`${fresh.url}a%20b.js`).then((given) => {
		answer = given;
	});
	expect(await ask(fresh.url)).toMatchObject({ text: 'front' });
	expect(answer).toBeUndefined();
	end(isAnswered);
	await asked;
	expect(answer).toMatchObject(expected);
	expect(await ask(`${fresh.url}a%20b.js`)).toMatchObject({ status: 200 });
	await fresh.close();
});

test('serve() keeps a list of what was asked for', async () => {
	const fresh = await serve(join(folder, 'site'));
	await ask(`${fresh.url}page/?q=x`);
	expect(fresh.requests).toEqual(['/page/']);
	await fresh.close();
});

test('serve() sends pages in parts, one each time it is told', async () => {
	const sendNext = below.part(/g/);
	const response = await fetch(`${below.url}page/`);
	const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
	expect(await reader?.read()).toMatchObject({ value: 'pa' });
	expect(sendNext()).toBe(true);
	expect(await reader?.read()).toMatchObject({ value: 'ge' });
	expect(sendNext()).toBe(false);
	expect(await reader?.read()).toMatchObject({ done: true });
});
