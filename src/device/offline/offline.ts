import { ownScript } from '../own-script.ts';
import { BUILD_FILE, type OfflineBuild, sizeOf, WORKER_FILE } from './build.ts';
import { dropBuilds, findBuild, type KeepProblem, type KeptBuild, keepBuild, listVersions } from './kept-builds.ts';
import { forgetTabs } from './tabs.ts';

/** What a device does about the whole guide. */
export type OfflineState =
	/** It cannot keep it: the browser is too old; the page did not come over a secure connection; the browser is told to keep nothing. */
	| { readonly kind: 'cannot'; readonly why: 'old' | 'insecure' | 'blocked' }
	/** It does not keep it. `bytes` is what it would take, where that could be asked; `wasCleared` says that the browser took it away. */
	| { readonly kind: 'not-kept'; readonly bytes: number | undefined; readonly wasCleared: boolean }
	/** It keeps it: of how many bytes, since when (ISO 8601), and whether the site has a newer one by now. */
	| { readonly kind: 'kept'; readonly bytes: number; readonly keptAt: string; readonly isNewerThere: boolean }
	/** It was to keep it and did not. */
	| { readonly kind: 'failed'; readonly why: KeepProblem; readonly bytes: number | undefined };

/** What the newest build says of itself; undefined without a connection, or where the site was not built. */
async function fetchNewest(scope: string): Promise<OfflineBuild | undefined> {
	try {
		const response = await fetch(scope + BUILD_FILE, { cache: 'no-store' });
		return response.ok ? await response.json() : undefined;
	} catch {
		return undefined;
	}
}

/** The worker of exactly this site: another may answer for one above it. */
async function findRegistration(scope: string): Promise<ServiceWorkerRegistration | undefined> {
	const found = await navigator.serviceWorker.getRegistration(scope);
	return found?.scope === scope ? found : undefined;
}

/** Of the builds that are kept whole, the one that was fetched last. */
async function findKept(scope: string): Promise<KeptBuild | undefined> {
	const builds = await Promise.all((await listVersions(scope)).map((version) => findBuild(scope, version)));
	return builds
		.flatMap((build) => build ?? [])
		.sort((a, b) => a.keptAt.localeCompare(b.keptAt))
		.at(-1);
}

/**
 * What the device keeps now. Nothing is stored by asking.
 *
 * @param scope whole address of the site's top
 */
export async function readOffline(scope: string): Promise<OfflineState> {
	if (!isSecureContext) return { kind: 'cannot', why: 'insecure' };
	if (!navigator.serviceWorker || !globalThis.caches || !globalThis.DecompressionStream) return { kind: 'cannot', why: 'old' };
	try {
		const [registration, kept] = [await findRegistration(scope), await findKept(scope)];
		const newest = await fetchNewest(scope);
		if (!registration || !kept)
			return { kind: 'not-kept', bytes: newest && sizeOf(newest), wasCleared: registration !== undefined && registration.active !== null };
		const isNewerThere = newest !== undefined && newest.version !== kept.version;
		return { kind: 'kept', bytes: sizeOf(kept), keptAt: kept.keptAt, isNewerThere };
	} catch {
		return { kind: 'cannot', why: 'blocked' };
	}
}

/** Waits until a worker answers. False where it could not be set up. */
function becomesActive(registration: ServiceWorkerRegistration): Promise<boolean> {
	const worker = registration.installing ?? registration.waiting;
	if (!worker) return Promise.resolve(registration.active !== null);
	return new Promise((settled) => {
		const look = () => {
			if (worker.state === 'activated') settled(true);
			if (worker.state === 'redundant') settled(registration.active !== null);
		};
		worker.addEventListener('statechange', look);
		look();
	});
}

/**
 * Fetches the whole guide and has the device keep it, because the reader said so.
 *
 * @param tell hears how many bytes of how many are there
 */
export async function keepOffline(scope: string, tell: (bytes: number, of: number) => void): Promise<OfflineState> {
	const newest = await fetchNewest(scope);
	if (!newest) return { kind: 'failed', why: 'network', bytes: undefined };
	const bytes = sizeOf(newest);
	const problem = await keepBuild(newest, scope, (done) => tell(done, bytes));
	if (problem) {
		await removeOffline(scope);
		return { kind: 'failed', why: problem, bytes };
	}
	let why: KeepProblem = 'network';
	try {
		// The browser's own cache must never hold back a newer worker.
		const registration = await navigator.serviceWorker.register(ownScript(scope + WORKER_FILE), { scope, updateViaCache: 'none' });
		if (await becomesActive(registration)) return await readOffline(scope);
	} catch (error) {
		if ((error as DOMException).name === 'SecurityError') why = 'blocked';
	}
	await removeOffline(scope);
	return { kind: 'failed', why, bytes };
}

/** Takes the whole guide off the device, and with it the worker. What the reader entered stays. */
export async function removeOffline(scope: string): Promise<OfflineState> {
	try {
		await (await findRegistration(scope))?.unregister();
		await dropBuilds(scope, await listVersions(scope));
		await forgetTabs(scope);
	} catch {
		// Where nothing may be looked at nothing is kept.
	}
	return readOffline(scope);
}
