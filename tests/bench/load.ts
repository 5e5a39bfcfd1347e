/**
 * A bounded load on nginx with the configuration that the site makes for it, on this machine only: `npm run bench:load`, with Node 24, after a
 * build. Prints how many requests a second it answers and how many bytes it sends, for one page, for a first visit with all that it brings, and
 * for a visit that only asks whether anything is new. What asks shares the processors with what answers, so the server alone would do better.
 */
import { readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { DIST, pageAt } from '../support/dist.ts';
import { findScripts } from '../support/page-bytes.ts';
import { isThere, startServer } from '../support/servers.ts';

/** Each load ends with whichever comes first. */
const SECONDS = 4;
const REQUESTS = 20_000;
const CONNECTIONS = 32;

interface Answer {
	readonly status: number;
	readonly bytes: number;
	readonly tag: string | undefined;
}

function ask(agent: Agent, url: URL, headers: Readonly<Record<string, string>>): Promise<Answer> {
	return new Promise((answered, failed) => {
		get(url, { agent, headers: { 'accept-encoding': 'br', ...headers } }, (response) => {
			let body = 0;
			response.on('data', (part: Buffer) => {
				body += part.length;
			});
			response.on('end', () => {
				const head = response.rawHeaders.reduce((sum, text) => sum + text.length + 2, 0);
				answered({ status: response.statusCode ?? 0, bytes: head + body, tag: response.headers.etag });
			});
		}).on('error', failed);
	});
}

/** What a page brings when it is first opened: itself, its scripts and its fonts. */
function visit(route: string): readonly string[] {
	const page = pageAt(route);
	const fonts = page.document.querySelectorAll('link[rel=preload][as=font]').map((link) => link.getAttribute('href') ?? '');
	return [route, ...findScripts(DIST, page).modules, ...fonts];
}

if (!isThere('nginx')) throw new Error('There is no nginx with its brotli module here.');
readFileSync(join(DIST, 'index.html'));
const server = await startServer('nginx', DIST);
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });

async function load(name: string, paths: readonly string[], headers: readonly Readonly<Record<string, string>>[]): Promise<void> {
	const urls = paths.map((path) => new URL(path, server.url));
	const end = performance.now() + SECONDS * 1000;
	const start = performance.now();
	let asked = 0;
	let bytes = 0;
	const wrong: number[] = [];
	const one = async () => {
		while (asked < REQUESTS && performance.now() < end) {
			const at = asked++ % urls.length;
			const answer = await ask(agent, urls[at] as URL, headers[at] ?? {});
			bytes += answer.bytes;
			if (answer.status !== 200 && answer.status !== 304) wrong.push(answer.status);
		}
	};
	await Promise.all(Array.from({ length: CONNECTIONS }, one));
	const seconds = (performance.now() - start) / 1000;
	const each = Math.round(bytes / asked);
	console.log(
		`${name}: ${Math.round(asked / seconds)} requests a second, ${each} bytes each with headers, ${(bytes / seconds / 1e6).toFixed(1)} MB a second, ${wrong.length} wrong of ${asked}`,
	);
}

try {
	console.log(
		`${cpus().length} processors, ${cpus()[0]?.model}; ${CONNECTIONS} connections, at most ${SECONDS} s or ${REQUESTS} requests each\n`,
	);
	for (const route of ['/value-factors/cost/', '/fit/']) {
		const paths = visit(route);
		const answers = await Promise.all(paths.map((path) => ask(agent, new URL(path, server.url), {})));
		const total = answers.reduce((sum, { bytes }) => sum + bytes, 0);
		console.log(`${route}: a first visit is ${paths.length} requests and ${total} bytes`);
		await load('  the page', [route], []);
		await load('  first visits', paths, []);
		await load('  later visits', [route], [{ 'if-none-match': answers[0]?.tag ?? '' }]);
	}
} finally {
	agent.destroy();
	await server.close();
}
