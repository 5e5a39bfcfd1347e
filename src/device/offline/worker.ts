/**
 * The service worker: it answers from the build that the device keeps, and asks the network only for what is not in it.
 *
 * 1. It is there only where a reader asked for it (`offline.ts`).
 * 2. A page gets all its files from the build that it came from itself, even after a newer one has arrived; what came from the network goes on there.
 * 3. A new build comes with a new worker, fetches it whole and checks it before it takes over. Open pages stay what they are; the next one that
 *    is opened is of the new build. A build goes once no page is of it.
 */
import type { OfflineBuild } from './build.ts';
import { findBuild, keepBuild, listVersions } from './kept-builds.ts';
import { keptFiles, pathOf } from './kept-files.ts';
import { dropUnused, noteTab, versionOfTab } from './tabs.ts';

/** The part of a service worker's world that is used here: TypeScript's own description of it contradicts that of a page's. */
interface WorkerEvent extends Event {
	readonly waitUntil: (work: Promise<unknown>) => void;
}
interface AskedFor extends WorkerEvent {
	readonly request: Request;
	readonly clientId: string;
	readonly resultingClientId: string;
	readonly respondWith: (answer: Promise<Response>) => void;
}
interface WorkerWorld {
	readonly registration: ServiceWorkerRegistration;
	readonly clients: { readonly matchAll: (options: object) => Promise<readonly { readonly id: string }[]> };
	readonly skipWaiting: () => Promise<void>;
	readonly addEventListener: (<E extends WorkerEvent>(type: 'install' | 'activate', listener: (event: E) => void) => void) &
		((type: 'fetch', listener: (event: AskedFor) => void) => void);
	/** Written before this script by `integrations/offline.ts`. */
	readonly OFFLINE_BUILD: OfflineBuild;
}

const world = globalThis as unknown as WorkerWorld;
const { version } = world.OFFLINE_BUILD;
const { scope } = world.registration;
const files = keptFiles(scope);

/** Files with a hash in their name say the same in every build. */
const HASHED = '_astro/';
/** Stands for the build of a page that came from the network. */
const NETWORK = '';
const MISSING_PAGE = '404.html';

/** @param isNew this worker has just taken over, so that what is not whole is of no use any more */
async function tidy(isNew = false): Promise<void> {
	const clients = await world.clients.matchAll({ includeUncontrolled: true, type: 'all' });
	await dropUnused(
		scope,
		version,
		clients.map(({ id }) => id),
		isNew,
	);
	const kept = await listVersions(scope);
	files.forget((one) => kept.includes(one));
}

/** A page: of the newest build, else from the network, else the page that says there is none. */
async function answerPage(event: AskedFor, path: string): Promise<Response> {
	const { request, resultingClientId } = event;
	const kept = await files.answer(version, path);
	// Not waited for: the page need not stand back for a note. Work is done one after the other, so that nothing is tidied away before it is noted.
	if (kept) event.waitUntil(noteTab(scope, resultingClientId, version).then(() => tidy()));
	if (kept) return kept;
	if (await files.has(version, `${path}/index.html`)) return Response.redirect(request.url.replace(/(?=[?#]|$)/, '/'), 302);
	event.waitUntil(noteTab(scope, resultingClientId, NETWORK));
	try {
		return await fetch(request);
	} catch (error) {
		const missing = await files.answer(version, MISSING_PAGE, 404);
		if (!missing) throw error;
		return missing;
	}
}

/** Something that a page asks for: of the build that the page is of. */
async function answerPart(event: AskedFor, path: string): Promise<Response> {
	const { request, clientId, resultingClientId } = event;
	const own = (await versionOfTab(scope, clientId)) ?? version;
	if (own !== NETWORK) {
		const kept = (await files.answer(own, path)) ?? (path.startsWith(HASHED) ? await files.answer(version, path) : undefined);
		// A worker of a page asks for more in its own name.
		if (kept && resultingClientId) event.waitUntil(noteTab(scope, resultingClientId, own));
		if (kept) return kept;
	}
	return fetch(request);
}

world.addEventListener('install', (event) => {
	const keep = async () => {
		const problem = await keepBuild(world.OFFLINE_BUILD, scope);
		// The worker before goes on, and the browser tries again at a later visit.
		if (problem || !(await findBuild(scope, version))) throw new Error(problem);
		await world.skipWaiting();
	};
	event.waitUntil(keep());
});

world.addEventListener('activate', (event) => event.waitUntil(tidy(true)));

world.addEventListener('fetch', (event) => {
	const { request } = event;
	const path = pathOf(scope, request.url);
	if (request.method !== 'GET' || path === undefined) return;
	event.respondWith(request.mode === 'navigate' ? answerPage(event, path) : answerPart(event, path));
});
