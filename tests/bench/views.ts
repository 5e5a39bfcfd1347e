/** Loads a page as a first visitor on a telephone does, in several ways that take turns. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { TLSSocket } from 'node:tls';
import { brotliCompressSync } from 'node:zlib';
import type { HTMLElement } from 'node-html-parser';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/browsers.ts';
import { DIST, pageAt, parseHtml } from '../support/dist.ts';
import { slowLine } from '../support/slow-line.ts';

const SLOWER = 4;
const WINDOW = { width: 412, height: 823 };
/** Nothing of a page paints later than this after it has loaded. */
const REST_MS = 800;

/** What a plain page has: words with their bones. */
const PLAIN = new Set(
	'H1 H2 H3 H4 P UL OL LI DL DT DD TABLE THEAD TBODY TR TH TD A STRONG EM B I BLOCKQUOTE CODE SUP SUB CAPTION FIGCAPTION'.split(' '),
);
const WORDLESS = 'script, style, svg, template, [popover], [hidden], .visually-hidden, button, input, form, dialog';

function plainly(node: HTMLElement): string {
	return node.childNodes
		.map((child) => {
			if (child.nodeType === 3) return child.rawText;
			const element = child as HTMLElement;
			if (!element.tagName) return '';
			const inside = plainly(element);
			if (!PLAIN.has(element.tagName)) return ` ${inside} `;
			const name = element.rawTagName;
			const href = element.getAttribute('href');
			return `<${name}${href ? ` href="${href}"` : ''}>${inside}</${name}>`;
		})
		.join('');
}

/** The same words on a page without style, script or font. */
export function makePlain(html: string): string {
	const document = parseHtml(html);
	for (const element of document.querySelectorAll(WORDLESS)) element.remove();
	const body = document.querySelector('body');
	if (!body) throw new Error('The page has no body.');
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Plain</title></head><body>${plainly(body).replace(/\s+/g, ' ')}</body></html>`;
}

const without = (html: string, pattern: RegExp) => {
	const left = html.replace(pattern, '');
	if (left === html) throw new Error(`The page has nothing like ${pattern}.`);
	return left;
};

/** Its hash is of the styles as they are, so a page whose styles are edited would be shown without any. */
const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;
const FACES = /@font-face\s*\{[^}]*\}|<link rel="preload"[^>]*as="font"[^>]*>/g;
const SCRIPTS = /<script\b(?![^>]*ld\+json)[^>]*>.*?<\/script>/gs;

/** Ways to print a page, by name; `plain` is what the others are compared with. */
const WAYS: Readonly<Record<string, (html: string) => string>> = {
	ours: (html) => html,
	plain: makePlain,
	'without font': (html) => without(without(html, POLICY), FACES),
	'without scripts': (html) => without(html, SCRIPTS),
	'without either': (html) => without(without(without(html, POLICY), FACES), SCRIPTS),
};

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.woff2': 'font/woff2',
	'.svg': 'image/svg+xml',
};

/** What TLS packs together. A browser reads nothing of a record before its end, so hosts begin with what fits into a packet. */
const RECORD_BYTES = 1_300;
/** A certificate that is refused and then let through would cost a second connection. */
const TRUST_ANY = ['--ignore-certificate-errors'];

/** A key and a certificate of this machine for a day, in one text. */
const makeCertificate = () =>
	execFileSync(
		'openssl',
		'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 1 -subj /CN=127.0.0.1 -keyout -'.split(' '),
		{ stdio: ['ignore', 'pipe', 'ignore'] },
	);

/** Serves the built site with a page printed in each way, everything that is text compressed by brotli: by HTTP/2 where it is by TLS. */
async function serveWays(html: string, isByTls: boolean) {
	const pages = new Map(Object.entries(WAYS).map(([way, print]) => [`/${way.replaceAll(' ', '-')}.html`, brotliCompressSync(print(html))]));
	const files = new Map<string, Buffer>();
	const answer: RequestListener = (request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://site');
		const type = extname(pathname);
		const isText = type !== '.woff2';
		try {
			const file = pages.get(pathname) ?? files.get(pathname) ?? readFileSync(join(DIST, pathname));
			const body = pages.has(pathname) || files.has(pathname) || !isText ? file : brotliCompressSync(file);
			files.set(pathname, body);
			response.writeHead(200, {
				'content-type': TYPES[type] ?? 'application/octet-stream',
				'cache-control': pages.has(pathname) ? 'no-cache' : 'max-age=31536000, immutable',
				'content-length': body.length,
				...(isText ? { 'content-encoding': 'br' } : {}),
			});
			response.end(body);
		} catch {
			response.writeHead(404, { 'content-length': 0 }).end();
		}
	};
	const pem = isByTls ? makeCertificate() : undefined;
	// A request of HTTP/2 answers to what the other has; their types do not say so.
	const server = pem ? createSecureServer({ key: pem, cert: pem }, answer as never) : createServer(answer);
	server.on('secureConnection', (socket: TLSSocket) => socket.setMaxSendFragment(RECORD_BYTES));
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	return {
		url: `${isByTls ? 'https' : 'http'}://127.0.0.1:${(server.address() as AddressInfo).port}/`,
		bytesOf: (way: string) => pages.get(`/${way.replaceAll(' ', '-')}.html`)?.length ?? 0,
		close: () => server.close(),
	};
}

/** Paints and long tasks of one visit, in milliseconds. */
interface Visit {
	readonly firstPaint: number;
	readonly largestPaint: number;
	readonly longTasks: number;
}

const RECORD = `
	window.seen = { largestPaint: 0, longTasks: 0 };
	new PerformanceObserver((list) => { for (const { startTime } of list.getEntries()) seen.largestPaint = startTime; }).observe({ type: 'largest-contentful-paint', buffered: true });
	new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) seen.longTasks += duration; }).observe({ type: 'longtask', buffered: true });
`;

/** Resolves some time after the page has been painted for the first time, which on a slow processor can be after it has loaded. */
const PAINTED = `new Promise((done) => {
	const look = () => (performance.getEntriesByName('first-contentful-paint').length > 0 ? setTimeout(done, ${REST_MS}) : setTimeout(look, 50));
	look();
})`;

async function visit(browser: Browser, address: string): Promise<Visit> {
	const context = await browser.newContext({ viewport: WINDOW, isMobile: true, hasTouch: true });
	await context.addInitScript({ content: RECORD });
	const page = await context.newPage();
	await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
	await page.goto(address, { waitUntil: 'load' });
	await page.evaluate(PAINTED);
	const seen = await page.evaluate<Visit>("({ ...seen, firstPaint: performance.getEntriesByName('first-contentful-paint')[0].startTime })");
	await context.close();
	return seen;
}

const median = (values: readonly number[]) => Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN);

/** Medians of one way. */
export interface View extends Visit {
	readonly way: string;
	/** Of the page with what stands in it, as brotli sends it. */
	readonly bytes: number;
	/** Its largest paint to that of the plain page. */
	readonly ratio: number;
}

/** How a page comes. */
export interface Delivery {
	/** By TLS and HTTP/2, as hosts send pages; else by plain HTTP/1.1, which leaves a round trip and the handshake out. */
	readonly isByTls: boolean;
	/** Of the line, there and back. */
	readonly roundTripMs: number;
}

/** @param path of a page of the built site */
export async function measureViews(path: string, runs: number, { isByTls, roundTripMs }: Delivery): Promise<readonly View[]> {
	const server = await serveWays(pageAt(path).html, isByTls);
	const [line, browser] = await Promise.all([slowLine(server.url, roundTripMs), launchChromium(TRUST_ANY)]);
	const visits = new Map<string, Visit[]>(Object.keys(WAYS).map((way) => [way, []]));
	const tour = async () => {
		for (const [way, seen] of visits) seen.push(await visit(browser, `${line.url}${way.replaceAll(' ', '-')}.html`));
	};
	// The first round warms the browser up.
	await tour();
	for (const seen of visits.values()) seen.length = 0;
	for (let run = 0; run < runs; run++) await tour();
	await Promise.all([browser.close(), line.close()]);
	server.close();
	const of = (way: string, what: keyof Visit) => median((visits.get(way) ?? []).map((seen) => seen[what]));
	return Object.keys(WAYS).map((way) => ({
		way,
		bytes: server.bytesOf(way),
		firstPaint: of(way, 'firstPaint'),
		largestPaint: of(way, 'largestPaint'),
		longTasks: of(way, 'longTasks'),
		ratio: of(way, 'largestPaint') / of('plain', 'largestPaint'),
	}));
}
