/**
 * The browsers that tests drive: where they are, how a missing one is got, and one small way to drive three engines.
 *
 * Chromium and Firefox are driven by Playwright, WebKitGTK by its own driver (`webkit.ts`). A browser is looked for in this order: the one
 * that CHROMIUM_BIN or FIREFOX_BIN names; one that is on the machine; Playwright's own build. Where none is found and this runs as root on
 * Debian, its packages are installed; for Chromium, Playwright's own build is then tried as the last way.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, firefox } from 'playwright-core';
import { canInstall, install, succeeds } from './debian.ts';
import { findProgram } from './find-program.ts';
import { ROOT } from './repository.ts';
import { findWebKit, openWebKit } from './webkit.ts';

export const ENGINES = ['chromium', 'firefox', 'webkit'] as const;
export type EngineName = (typeof ENGINES)[number];

const NAMES: Readonly<Record<EngineName, string>> = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKitGTK' };

/** A page in any of the engines. Strings go to the page, not functions: Vitest rewrites functions, and the page lacks what it adds. */
export interface EnginePage {
	/** Opens an address of the site, with a slash at the start, and waits until it has loaded. */
	readonly goto: (path: string) => Promise<void>;
	readonly reload: () => Promise<void>;
	/** The value of an expression; a promise is waited for. */
	readonly evaluate: <T>(expression: string) => Promise<T>;
	/** Clicks the first that matches, once there is one. */
	readonly click: (selector: string) => Promise<void>;
	readonly type: (selector: string, text: string) => Promise<void>;
	/** One key by its name, such as `Escape`. */
	readonly press: (key: string) => Promise<void>;
	/** What the first that matches shows; empty where there is none. */
	readonly text: (selector: string) => Promise<string>;
	/** What went wrong in scripts since the last `goto`. */
	readonly errors: () => Promise<readonly string[]>;
}

export interface Engine {
	/**
	 * A page that has seen nothing yet: no storage, no history. It replaces the one before.
	 *
	 * @param waits for a page to have loaded with its scripts, as `goto` and `reload` do unless told otherwise
	 */
	readonly fresh: (waits?: boolean) => Promise<EnginePage>;
	readonly close: () => Promise<void>;
}

interface Found {
	readonly path: string;
	/** A Firefox built by Playwright speaks another protocol than the one Mozilla builds. */
	readonly isPlaywrights: boolean;
}

/** @throws where the variable names a file that is not there: another browser than the one asked for would test something else */
function findNamed(variable: string): Found | undefined {
	const path = process.env[variable];
	if (!path) return undefined;
	if (!existsSync(path)) throw new Error(`${variable} names ${path}, and there is no such file.`);
	return { path, isPlaywrights: false };
}

function findOnMachine(programs: readonly string[], applications: readonly string[]): Found | undefined {
	const path = findProgram(...programs) ?? applications.map((name) => `/Applications/${name}`).find((file) => existsSync(file));
	return path === undefined ? undefined : { path, isPlaywrights: false };
}

function findPlaywrights(type: typeof chromium): Found | undefined {
	const path = type.executablePath();
	return path && existsSync(path) ? { path, isPlaywrights: true } : undefined;
}

function findChromium(): Found | undefined {
	return (
		findNamed('CHROMIUM_BIN') ??
		findOnMachine(
			['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
			['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'],
		) ??
		findPlaywrights(chromium)
	);
}

function findFirefox(): Found | undefined {
	return (
		findNamed('FIREFOX_BIN') ??
		findOnMachine(['firefox-esr', 'firefox'], ['Firefox.app/Contents/MacOS/firefox']) ??
		findPlaywrights(firefox)
	);
}

/** Where an engine is, in words for people; undefined where it is not. */
function whereIs(name: EngineName): string | undefined {
	switch (name) {
		case 'chromium':
			return findChromium()?.path;
		case 'firefox':
			return findFirefox()?.path;
		case 'webkit':
			return findWebKit()?.browser;
	}
}

/** Whether an engine that is not there may be passed over: on a person's machine, but for Chromium. */
function mayBeMissing(name: EngineName): boolean {
	return name !== 'chromium' && !process.env['CI'];
}

const PACKAGES: Readonly<Record<EngineName, readonly string[]>> = {
	chromium: ['chromium'],
	firefox: ['firefox-esr'],
	webkit: ['webkit2gtk-driver', 'xvfb'],
};

/** Whether an engine is neither here nor needed: its tests are skipped, as `ensureBrowsers` has said. */
export const isLeftOut = (name: EngineName): boolean => !whereIs(name) && mayBeMissing(name);

/**
 * Makes sure of the browsers before anything is tested, and says in one line each what was found or could not be got.
 *
 * @throws where one that is needed could not be got
 */
export function ensureBrowsers(): void {
	const missing = ENGINES.filter((name) => !whereIs(name));
	if (missing.length > 0 && canInstall()) {
		console.log(`Installing ${missing.map((name) => NAMES[name]).join(', ')} …`);
		install(missing.map((name) => PACKAGES[name]));
	}
	if (!whereIs('chromium')) {
		console.log('Downloading Chromium …');
		succeeds(process.execPath, join(ROOT, 'node_modules/playwright-core/cli.js'), 'install', 'chromium');
	}
	for (const name of ENGINES) {
		const place = whereIs(name);
		const lack = isLeftOut(name) ? 'not found and not to be had here: its tests are skipped.' : 'not found and not to be had here.';
		console.log(`${NAMES[name]}: ${place ?? lack}`);
	}
	const needed = ENGINES.filter((name) => !whereIs(name) && !mayBeMissing(name));
	if (needed.length > 0) throw new Error(`${needed.map((name) => NAMES[name]).join(' and ')} could not be got. ${HELP}`);
}

const HELP =
	'Install it, or name one that is installed in CHROMIUM_BIN or FIREFOX_BIN (WebKitGTK: Debian packages webkit2gtk-driver and xvfb).';

function need<T>(name: EngineName, found: T | undefined): T {
	if (found === undefined) throw new Error(`${NAMES[name]} is not on this machine. ${HELP}`);
	return found;
}

/** @throws where there is none */
export function launchChromium(args: readonly string[] = []): Promise<Browser> {
	return chromium.launch({ executablePath: need('chromium', findChromium()).path, args: [...args] });
}

function launchFirefox(): Promise<Browser> {
	const { path, isPlaywrights } = need('firefox', findFirefox());
	return firefox.launch({
		executablePath: path,
		...(isPlaywrights ? {} : { channel: 'moz-firefox' }),
		// Firefox takes no media options from outside: 1 is light, whatever the machine prefers.
		firefoxUserPrefs: { 'layout.css.prefers-color-scheme.content-override': 1 },
	});
}

/** Room for the fit check's two columns. */
const WINDOW = { width: 1200, height: 800 };

function driveByPlaywright(browser: Browser, site: string): Engine {
	let close: (() => Promise<void>) | undefined;
	return {
		async fresh(waits = true) {
			await close?.();
			const context = await browser.newContext({ viewport: WINDOW });
			close = () => context.close();
			const page = await context.newPage();
			const errors: string[] = [];
			page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
			page.on('pageerror', (error) => errors.push(error.message));
			const evaluate = <T>(expression: string) => page.evaluate<T>(expression);
			const waitUntil = waits ? 'load' : 'commit';
			return {
				async goto(path) {
					errors.length = 0;
					const go = () => page.goto(site + path, { waitUntil });
					// On a busy machine Firefox at times takes the same navigation for a second one.
					await go().catch((error: Error) => (error.message.includes('interrupted by another navigation') ? go() : Promise.reject(error)));
				},
				async reload() {
					await page.reload({ waitUntil });
				},
				evaluate,
				click: (selector) => page.locator(selector).first().click(),
				type: (selector, text) => page.locator(selector).first().pressSequentially(text),
				press: (key) => page.keyboard.press(key),
				text: (selector) => evaluate(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`),
				errors: async () => errors,
			};
		},
		close: () => browser.close(),
	};
}

/**
 * Starts an engine.
 *
 * @param site address of the site without a slash at the end
 * @throws where the engine is not on this machine
 */
export async function openEngine(name: EngineName, site: string): Promise<Engine> {
	switch (name) {
		case 'chromium':
			return driveByPlaywright(await launchChromium(), site);
		case 'firefox':
			return driveByPlaywright(await launchFirefox(), site);
		case 'webkit':
			return openWebKit(need('webkit', findWebKit()), site, WINDOW);
	}
}
