import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

/** A static host as plain as they come: what works here works anywhere. */
export interface StaticServer {
	/** With the base path and a slash at the end: `http://127.0.0.1:41234/`. */
	readonly url: string;
	/** Paths asked for since the start, in order, without query. */
	readonly requests: string[];
	/**
	 * Keeps what is asked for under such paths waiting, as a slow line does. Returns the way to end that: what waits is answered, or fails as on a
	 * line that breaks.
	 */
	readonly hold: (paths: RegExp) => (isAnswered?: boolean) => void;
	/** Sends pages in parts from now on, each up to the next place that matches. Returns the way to send the next part; it says whether there was one. */
	readonly part: (before: RegExp) => () => boolean;
	readonly close: () => Promise<void>;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.jpg': 'image/jpeg',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.md': 'text/markdown; charset=utf-8',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.wasm': 'application/wasm',
	'.webmanifest': 'application/manifest+json',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml; charset=utf-8',
};

/** The file a path asks for, a folder's index.html included; undefined where there is none or it lies outside the folder. */
function fileAt(root: string, path: string): string | undefined {
	const file = normalize(join(root, path.endsWith('/') ? `${path}index.html` : path));
	return file.startsWith(normalize(root) + sep) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function decode(path: string): string | undefined {
	try {
		return decodeURIComponent(path);
	} catch {
		return undefined;
	}
}

/**
 * Serves a built site on this machine only, on a port that is free.
 *
 * @param root folder of the site
 * @param base path it is deployed under, with a slash at both ends
 * @param caching what browsers are told; by default to keep nothing, so that each visit is a new one
 */
export async function serve(root: string, base = '/', caching = 'no-store'): Promise<StaticServer> {
	const requests: string[] = [];
	const holds = new Map<RegExp, Promise<boolean>>();
	let cuts: RegExp | undefined;
	/** What of a page is still to be sent, and to whom. */
	let rest: { readonly parts: string[]; readonly response: ServerResponse } | undefined;
	const sendNext = () => {
		const next = rest?.parts.shift();
		if (next === undefined) return false;
		rest?.response.write(next);
		if (rest?.parts.length === 0) rest.response.end();
		return true;
	};
	const server = createServer(async (request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://site');
		requests.push(pathname);
		const waits = await Promise.all([...holds].map(([paths, isAnswered]) => !paths.test(pathname) || isAnswered));
		if (waits.includes(false)) {
			response.writeHead(503).end();
			return;
		}
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { allow: 'GET, HEAD' }).end();
			return;
		}
		const path = pathname.startsWith(base) ? decode(pathname.slice(base.length - 1)) : undefined;
		const found = path === undefined ? undefined : fileAt(root, path);
		if (!found && path !== undefined && fileAt(root, `${path}/`)) {
			response.writeHead(301, { location: `${pathname}/` }).end();
			return;
		}
		const file = found ?? fileAt(root, '/404.html');
		response.writeHead(found ? 200 : 404, {
			'content-type': MEDIA_TYPES[extname(file ?? '')] ?? 'application/octet-stream',
			'cache-control': caching,
		});
		if (!file || request.method === 'HEAD') response.end();
		else if (cuts && file.endsWith('.html')) {
			rest = { parts: readFileSync(file, 'utf8').split(new RegExp(`(?=${cuts.source})`, 's')), response };
			sendNext();
		} else createReadStream(file).pipe(response);
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}${base}`,
		requests,
		hold(paths) {
			const { promise, resolve } = Promise.withResolvers<boolean>();
			holds.set(paths, promise);
			return (isAnswered = true) => {
				holds.delete(paths);
				resolve(isAnswered);
			};
		},
		part(before) {
			cuts = before;
			return sendNext;
		},
		close: () =>
			new Promise((closed) => {
				server.close(() => closed());
				server.closeAllConnections();
			}),
	};
}
