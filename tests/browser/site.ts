import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchChromium } from '../support/browsers.ts';
import { DIST } from '../support/dist.ts';
import { serve } from '../support/server.ts';

/** A window on a desk, and the narrowest that pages are made for. */
export const WIDE = { width: 1280, height: 800 };
export const NARROW = { width: 320, height: 640 };

/** Longer than anything takes that still works, on however busy a machine. */
const PATIENCE_MS = 120_000;

/** Expects of a value what comes true in time: browsers answer late on a busy machine. */
export function soon<T>(probe: () => Promise<T> | T) {
	return expect.poll(probe, { timeout: PATIENCE_MS });
}

/** Lets a page take the line for a slow one, on which it is not set in the site's own faces at first. It runs before any of the pages' own scripts. */
export const ON_A_SLOW_LINE = `(() => {
	const entries = performance.getEntriesByType.bind(performance);
	performance.getEntriesByType = (type) => (type === 'navigation' ? [] : entries(type));
})();`;

/** Sets a page in the site's own faces that is not yet, as whoever comes from another of its pages meets it. */
export const WITH_FACES = `Promise.all([...document.fonts].map((face) => face.load())).then(() => {
	document.documentElement.dataset.faces = '';
	return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(true))));
})`;

/** A profile of its own: another person's device. */
export interface Profile extends BrowserContextOptions {
	/** Script that runs before any of the pages' own. */
	readonly before?: string;
	/** How the fit check asks; `newcomer` leaves it to the page. All questions on one page unless told otherwise. */
	readonly asks?: 'page' | 'steps' | 'newcomer';
}

/** Two frames and a turn after an island has come to life, its effects have run. */
const EFFECTS_RUN =
	"document.querySelector('astro-island[client=load]') && new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50))))";

/** Waits until what loads with a page, or with one in a frame, answers. */
export async function whenAlive(shown: Page | Frame): Promise<void> {
	await shown.locator('astro-island[client="load"][ssr]').first().waitFor({ state: 'detached' });
	// A form is alive only when the device's answers have come, which is a frame after its island is.
	await shown.locator('astro-island[client="load"] [data-waking]').first().waitFor({ state: 'detached' });
	// What an island does once it is there, such as taking the focus, it does some frames later.
	await shown.evaluate(EFFECTS_RUN);
}

/** Chooses how the fit check asks, as its own switch does, on a device that lets it. */
const choose = (view: string) => `try { localStorage.setItem('credential-fit:view', '${view}') } catch {}`;

/** A server that sends the site. */
export interface RunningServer {
	/** With a slash at the end. */
	readonly url: string;
	readonly close: () => Promise<void>;
}

/** How the window is. */
export interface WindowOptions {
	readonly viewport?: { readonly width: number; readonly height: number };
	readonly colorScheme?: 'light' | 'dark';
	readonly reducedMotion?: 'reduce' | 'no-preference';
	readonly contrast?: 'more' | 'no-preference';
	/** What the device holds, by key, before the page is visited. */
	readonly device?: Readonly<Record<string, string>>;
}

export interface BuiltSite {
	/** The whole address of a path that starts with a slash. */
	readonly address: (path: string) => string;
	/** Goes to a path and waits until what loads with the page answers: before that a click does nothing. */
	readonly visit: (page: Page, path: string) => Promise<void>;
	/** Visits a path in the file's one page, which has forgotten everything before. A page each would take four times as long. */
	readonly open: (path: string, options?: WindowOptions) => Promise<Page>;
	/** Visits a path in a new profile, which is gone after the test. */
	readonly openElsewhere: (path: string, profile?: Profile) => Promise<Page>;
	readonly browser: () => Browser;
}

/**
 * The built site and one Chromium for all tests of a file.
 *
 * @param profile the one that `open` uses
 * @param args what Chromium is started with
 * @param folder of the built site, once it is known
 * @param start another server than the plainest
 */
export function useBuiltSite(
	profile: Profile = {},
	args: readonly string[] = [],
	folder = () => DIST,
	start: (root: string) => Promise<RunningServer> = serve,
): BuiltSite {
	let server: RunningServer;
	let browser: Browser;
	let page: Page;

	const newPage = async ({ before, asks = 'page', ...options }: Profile) => {
		const context = await browser.newContext({ viewport: WIDE, ...options });
		context.setDefaultTimeout(PATIENCE_MS);
		if (asks !== 'newcomer') await context.addInitScript({ content: choose(asks) });
		if (before) await context.addInitScript({ content: before });
		return context.newPage();
	};
	const address = (path: string) => server.url.slice(0, -1) + path;
	const visit = async (visited: Page, path: string) => {
		await visited.goto(address(path));
		const hasScript = visited.context() !== page.context() || profile.javaScriptEnabled !== false;
		if (!hasScript) return;
		await whenAlive(visited);
	};

	beforeAll(async () => {
		[server, browser] = await Promise.all([start(folder()), launchChromium(args)]);
		page = await newPage(profile);
	});
	afterEach(async () => {
		page.removeAllListeners();
		await page.unrouteAll();
		const others = browser.contexts().filter((context) => context !== page.context());
		const tabs = page
			.context()
			.pages()
			.filter((tab) => tab !== page);
		await Promise.all([...others, ...tabs].map((one) => one.close()));
	});
	afterAll(async () => {
		await browser?.close();
		await server?.close();
	});

	return {
		address,
		visit,
		async open(path, options = {}) {
			const { viewport = WIDE, colorScheme = 'light', reducedMotion = 'no-preference', contrast = 'no-preference', device = {} } = options;
			// A picture of the site's own: there its storage can be emptied, and the next address is loaded anew whatever its fragment.
			await page.goto(address('/favicon.svg'));
			if (profile.javaScriptEnabled !== false)
				await page.evaluate(`localStorage.clear(); Object.assign(localStorage, ${JSON.stringify(device)})`);
			await page.setViewportSize(viewport);
			await page.emulateMedia({ media: 'screen', colorScheme, reducedMotion, contrast, forcedColors: 'none' });
			await page.mouse.move(0, 0);
			await visit(page, path);
			return page;
		},
		async openElsewhere(path, elsewhere = {}) {
			const other = await newPage(elsewhere);
			await visit(other, path);
			return other;
		},
		browser: () => browser,
	};
}
