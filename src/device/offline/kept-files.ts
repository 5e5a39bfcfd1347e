import { findBuild, findPack, type KeptBuild } from './kept-builds.ts';
import { isIn, openPack, type Pack, readParts } from './pack.ts';

/** A kept build, unpacked. */
interface OpenBuild {
	readonly build: KeptBuild;
	readonly packs: readonly (() => Promise<Pack | undefined>)[];
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
	html: 'text/html; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	css: 'text/css; charset=utf-8',
	json: 'application/json; charset=utf-8',
	svg: 'image/svg+xml',
	png: 'image/png',
	ico: 'image/x-icon',
	woff2: 'font/woff2',
	webmanifest: 'application/manifest+json',
};

/** Where a file lies whose address is given: the page of a folder is its `index.html`. Undefined outside the site. */
export function pathOf(scope: string, address: string): string | undefined {
	const top = new URL(scope);
	const { origin, pathname } = new URL(address);
	if (origin !== top.origin || !pathname.startsWith(top.pathname)) return undefined;
	const path = pathname.slice(top.pathname.length);
	return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** Waits for a promise once, and again only where it came to nothing: what a browser has cleared away may be kept anew. */
function once<T>(make: () => Promise<T | undefined>): () => Promise<T | undefined> {
	let made: Promise<T | undefined> | undefined;
	return async () => {
		made ??= make();
		const found = await made.catch(() => undefined);
		if (found === undefined) made = undefined;
		return found;
	};
}

/** Files of the builds that the device keeps. Each pack is unpacked when something of it is first asked for, and stays so while the worker lives. */
export function keptFiles(scope: string) {
	const builds = new Map<string, () => Promise<OpenBuild | undefined>>();

	const openBuild = async (version: string): Promise<OpenBuild | undefined> => {
		const build = await findBuild(scope, version);
		if (!build) return undefined;
		const packs = build.packs.map(({ file }) =>
			once(async () => {
				const packed = await findPack(scope, version, file);
				return packed?.body ? openPack(packed.body) : undefined;
			}),
		);
		return { build, packs };
	};
	const find = async (version: string, path: string) => {
		const open = builds.get(version) ?? once(() => openBuild(version));
		builds.set(version, open);
		const found = await open();
		for (const pack of found?.packs ?? []) {
			const opened = await pack();
			if (found && opened && isIn(opened, path)) return { pack: opened, headers: found.build.headers };
		}
		return undefined;
	};

	return {
		/** Whether a build has a file. */
		has: async (version: string, path: string) => (await find(version, path)) !== undefined,
		/** A file as a server would send it; undefined where the build is not kept or does not have it. */
		async answer(version: string, path: string, status = 200): Promise<Response | undefined> {
			const found = await find(version, path);
			if (!found) return undefined;
			const type = MEDIA_TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
			return new Response(new Blob(readParts(found.pack, path)), { status, headers: { ...found.headers, 'content-type': type } });
		},
		/** Builds that are no longer kept need no memory. */
		forget(isKept: (version: string) => boolean) {
			for (const version of builds.keys()) if (!isKept(version)) builds.delete(version);
		},
	};
}
