import { TABS_CACHE } from '../keys.ts';
import { dropBuilds, findBuild, listVersions } from './kept-builds.ts';

/**
 * Which build each open page is of. The worker may end between any two requests, and a new build may come while a page is open, so this is
 * kept: one entry for each client, with the version and the moment as its value.
 */
const cacheOf = (scope: string) => TABS_CACHE + new URL(scope).pathname;
const entryOf = (scope: string, client: string) => `${scope}tabs/${client}`;

/** A page that has been asked for is no client until its answer arrives: an entry so young is never cleared away. */
const YOUNG_MS = 10_000;

interface Tab {
	readonly version: string;
	readonly at: number;
}

/** Notes that a page, or a worker that a page starts, is of a build. */
export async function noteTab(scope: string, client: string, version: string): Promise<void> {
	const tab: Tab = { version, at: Date.now() };
	await (await caches.open(cacheOf(scope))).put(entryOf(scope, client), new Response(JSON.stringify(tab)));
}

/** The version that a client is of; undefined where it came from the network. */
export async function versionOfTab(scope: string, client: string): Promise<string | undefined> {
	// Opened, a cache that was removed would be there again.
	const found = await caches.match(entryOf(scope, client), { cacheName: cacheOf(scope) });
	return found && ((await found.json()) as Tab).version;
}

/** Versions that open pages are of. Entries of pages that are gone go too. */
async function versionsInUse(scope: string, alive: readonly string[]): Promise<ReadonlySet<string>> {
	const cache = await caches.open(cacheOf(scope));
	const used = new Set<string>();
	for (const request of await cache.keys()) {
		const tab = (await (await cache.match(request))?.json()) as Tab | undefined;
		if (!tab) continue;
		const isOpen = alive.some((client) => request.url === entryOf(scope, client));
		if (isOpen || Date.now() - tab.at < YOUNG_MS) used.add(tab.version);
		else await cache.delete(request);
	}
	return used;
}

/**
 * Takes builds off the device that came before this one and that no open page is of. A newer one may just be on its way.
 *
 * @param version this one
 * @param alive ids of all clients
 * @param withParts those too that are not whole, which nothing fetches any more
 */
export async function dropUnused(scope: string, version: string, alive: readonly string[], withParts: boolean): Promise<void> {
	const used = await versionsInUse(scope, alive);
	const own = await findBuild(scope, version);
	const unused: string[] = [];
	for (const one of await listVersions(scope)) {
		if (one === version || used.has(one)) continue;
		const build = await findBuild(scope, one);
		if (build ? own && build.keptAt < own.keptAt : withParts) unused.push(one);
	}
	await dropBuilds(scope, unused);
}

/** Forgets every tab. */
export async function forgetTabs(scope: string): Promise<void> {
	await caches.delete(cacheOf(scope));
}
