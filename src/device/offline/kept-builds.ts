import { OFFLINE_CACHE } from '../keys.ts';
import type { OfflineBuild, PackFile } from './build.ts';

/**
 * The builds that the device keeps, each in a cache of its own: its packs, and last of all a note that it is whole. What has no note is not
 * there, so a build that was fetched in part never answers.
 */
export interface KeptBuild extends OfflineBuild {
	/** The moment it was whole, or a worker of it came, in ISO 8601: the newest is the one that came last. */
	readonly keptAt: string;
}

/** Why a build was not kept: it did not arrive; the device has no room; what arrived is not what the site made; the browser keeps nothing. */
export type KeepProblem = 'network' | 'full' | 'damaged' | 'blocked';

/** @param scope whole address of the site's top */
const prefixOf = (scope: string) => `${OFFLINE_CACHE}${new URL(scope).pathname}:`;
const cacheOf = (scope: string, version: string) => prefixOf(scope) + version;
const noteIn = (scope: string) => `${scope}kept-whole`;

async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', bytes);
	return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @param tell hears how many bytes have come, each time some do */
async function fetchPack(address: string, { bytes, digest }: PackFile, tell: (bytes: number) => void) {
	// The browser's own cache would hold the same once more.
	const response = await fetch(address, { cache: 'no-store' }).catch(() => undefined);
	if (!response?.ok || !response.body) return 'network';
	const whole = new Uint8Array(bytes);
	let length = 0;
	const reader = response.body.getReader();
	for (;;) {
		const part = await reader.read().catch(() => undefined);
		if (!part) return 'network';
		if (part.done) break;
		if (length + part.value.length > bytes) {
			await reader.cancel();
			return 'damaged';
		}
		whole.set(part.value, length);
		length += part.value.length;
		tell(length);
	}
	return (await digestOf(whole)) === digest ? whole : 'damaged';
}

/** What an error of the device's storage means. */
const problemOf = (error: unknown): KeepProblem => ((error as DOMException)?.name === 'QuotaExceededError' ? 'full' : 'blocked');

/** Asked before anything is fetched: a worker that fetched two megabytes at each visit only to find no room would cost the reader dearly. */
async function hasRoom(bytes: number): Promise<boolean> {
	const estimate = await navigator.storage?.estimate?.().catch(() => undefined);
	return (estimate?.quota ?? Number.POSITIVE_INFINITY) - (estimate?.usage ?? 0) > bytes;
}

/**
 * Fetches a build and keeps it. What is there already, be it from an attempt that broke off or from another build, is not fetched again.
 *
 * @param scope whole address of the site's top
 * @param tell hears how many bytes of it are there
 */
export async function keepBuild(
	build: OfflineBuild,
	scope: string,
	tell: (bytes: number) => void = () => {},
): Promise<KeepProblem | undefined> {
	try {
		const cache = await caches.open(cacheOf(scope, build.version));
		let done = 0;
		for (const pack of build.packs) {
			const address = scope + pack.file;
			const here = await caches.match(address);
			if (!here && !(await hasRoom(pack.bytes))) return 'full';
			const found = here ?? (await fetchPack(address, pack, (bytes) => tell(done + bytes)));
			if (typeof found === 'string') return found;
			await cache.put(address, found instanceof Response ? found : new Response(found));
			done += pack.bytes;
			tell(done);
		}
		const kept: KeptBuild = { ...build, keptAt: new Date().toISOString() };
		await cache.put(noteIn(scope), new Response(JSON.stringify(kept)));
		return undefined;
	} catch (error) {
		return problemOf(error);
	}
}

/** A build that is kept whole; undefined where it is not. */
export async function findBuild(scope: string, version: string): Promise<KeptBuild | undefined> {
	const note = await caches.match(noteIn(scope), { cacheName: cacheOf(scope, version) });
	return note?.json();
}

/** A pack of a kept build, as it was fetched. */
export async function findPack(scope: string, version: string, file: string): Promise<Response | undefined> {
	return caches.match(scope + file, { cacheName: cacheOf(scope, version) });
}

/** Versions of which there is something, whole or not. */
export async function listVersions(scope: string): Promise<readonly string[]> {
	const prefix = prefixOf(scope);
	return (await caches.keys()).filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
}

/** Takes builds off the device. */
export async function dropBuilds(scope: string, versions: readonly string[]): Promise<void> {
	await Promise.all(versions.map((version) => caches.delete(cacheOf(scope, version))));
}
