/**
 * Gates: each looks at one page of a built site and says what is wrong with it, one line for each place; an empty list lets it pass.
 * `planted-instruments.test.ts` shows for each that an instrument can fail it.
 */
import type { Page } from 'playwright-core';
import { checkColours, checkEnhancedContrast, checkRules } from './axe.ts';
import { STORE_KEY } from './fit-page.ts';
import { assessment, LIBRARY_KEY, library } from './kept.ts';
import { listStops, walkByKeyboard } from './keyboard-walk.ts';
import type { Subject } from './page-kinds.ts';
import {
	type Faults,
	findCovered,
	findEmptyBars,
	findFaintEdges,
	findLanguageFaults,
	findLongMotion,
	findMotion,
	findMouseOnly,
	findSelectsThatNavigate,
	findSideways,
	findSkipLinkFaults,
	findSmallTargets,
	findUnnamed,
	findWithTextSpacing,
	WATCH_LISTENERS,
} from './probes.ts';
import { readAloud } from './screen-reader.ts';
import { type BuiltSite, NARROW, soon, type WindowOptions } from './site.ts';

export type Gate = (site: BuiltSite, subject: Subject) => Promise<Faults>;

/** What the device holds of somebody who uses the instruments: an open assessment, others, and a decision to look back on. */
export const IN_USE = {
	[STORE_KEY]: JSON.stringify(assessment('Bookkeeping')),
	[LIBRARY_KEY]: library(['A course', 'x'.repeat(80)], { '2025-11-24-1': { lookBack: '2026-01-01' } }),
};

/** Opens an instrument in use, and any other page as it is found. */
async function openSubject(site: BuiltSite, { path, shows }: Subject, window: WindowOptions = {}): Promise<Page> {
	const page = await site.open(path, shows === undefined ? window : { ...window, device: IN_USE });
	if (shows !== undefined)
		await page
			.locator(`main ${shows.replace(/^main /, '')}`)
			.first()
			.waitFor();
	return page;
}

/** How many places keep a rule at the least: fewer would mean that nothing was looked at. */
const KEPT_AT_LEAST = 5;

type Check = typeof checkRules;

async function findBroken(page: Page, checks: readonly (readonly ['light' | 'dark', Check])[]): Promise<Faults> {
	const faults: string[] = [];
	for (const [colorScheme, check] of checks) {
		await page.emulateMedia({ colorScheme });
		const { broken, kept } = await check(page);
		faults.push(...broken.map((fault) => `${colorScheme}: ${fault}`));
		if (kept <= KEPT_AT_LEAST) faults.push(`only ${kept} places keep a rule in ${colorScheme}: nothing was looked at`);
	}
	return faults;
}

/** What breaks a rule on a page as it is now: in light, and its colours in dark. */
export const findBrokenRules = (page: Page): Promise<Faults> =>
	findBroken(page, [
		['light', checkRules],
		['dark', checkColours],
	]);

/** Accessibility as far as rules can tell, in a wide and a narrow window. */
export const rules: Gate = async (site, subject) => {
	const page = await openSubject(site, subject);
	const wide = await findBrokenRules(page);
	await page.setViewportSize(NARROW);
	// Comparison tables ask for the width when they load.
	await page.reload();
	if (subject.shows !== undefined) await page.locator(subject.shows).first().waitFor();
	return [...wide, ...(await findBrokenRules(page))];
};

/** Text with a contrast of 7:1, in light and dark. */
export const contrast: Gate = async (site, subject) =>
	findBroken(await openSubject(site, subject), [
		['light', checkEnhancedContrast],
		['dark', checkEnhancedContrast],
	]);

/** Fields whose edges do not show, in light or in dark. */
export async function findFaintEdgesInBoth(page: Page): Promise<Faults> {
	const faults: string[] = [];
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		faults.push(...(await findFaintEdges(page)).map((fault) => `${colorScheme}: ${fault}`));
	}
	return faults;
}

/** Every control has a name, a keyboard and an edge that shows; nothing moves on by itself, no bar is empty, and every language is named. */
export const controls: Gate = async (site, subject) => {
	const page = await openSubject(site, subject);
	// What tells of something done is there before anything is done.
	const faults: string[] =
		subject.shows === undefined ? [] : [...(await findEmptyBars(await site.open(subject.path.replace(/[#?].*$/, ''))))];
	for (const find of [
		findEmptyBars,
		findUnnamed,
		findMouseOnly,
		findLongMotion,
		findLanguageFaults,
		findSelectsThatNavigate,
		findFaintEdgesInBoth,
	])
		faults.push(...(await find(page)));
	return faults;
};

/** Every page has more to reach and to hit than this: its header and its footer alone have. */
const MANY = 8;

/** The Tab key stops at everything, once, in order and in sight; the first stop skips to the page. */
export const keyboard: Gate = async (site, subject) => {
	const page = await openSubject(site, subject);
	// A factor's questions come to life when they are seen.
	await page.evaluate('document.querySelector("#your-answer")?.scrollIntoView()');
	await soon(() => page.locator('astro-island[ssr]').count()).toBe(0);
	await page.evaluate('scrollTo(0, 0)');
	const stops = await listStops(page);
	const walked = await walkByKeyboard(page);
	return [...(stops > MANY ? [] : ['there is hardly anything to reach']), ...walked, ...(await findSkipLinkFaults(page))];
};

/** The windows that pages must fit, as a zoom of 400 % and of 200 % leaves of one on a desk. */
const SMALL = [
	{ width: 320, height: 256 },
	{ width: 640, height: 512 },
];

/** Nothing needs scrolling sideways, and parts that stay leave room. */
export const reflow: Gate = async (site, subject) => {
	const faults: string[] = [];
	for (const viewport of SMALL) {
		const page = await openSubject(site, subject, { viewport });
		const found = [...(await findSideways(page)), ...(await findCovered(page))];
		faults.push(...found.map((fault) => `at ${viewport.width} by ${viewport.height} px: ${fault}`));
	}
	return faults;
};

/** Text may be spaced out without being cut off. */
export const spacing: Gate = async (site, subject) => {
	const faults: string[] = [];
	for (const width of [320, 1280]) {
		const found = await findWithTextSpacing(await openSubject(site, subject, { viewport: { width, height: 800 } }));
		faults.push(...found.map((fault) => `at ${width} px: ${fault}`));
	}
	return faults;
};

/** A finger hits every control on a telephone, and nothing moves there for those who asked for less motion. */
export const fingers: Gate = async (site, subject) => {
	const page = await openSubject(site, subject, { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
	const targets = await page.locator(':is(a[href], button, input):visible').count();
	return [...(targets > MANY ? [] : ['there is hardly anything to hit']), ...(await findSmallTargets(page)), ...(await findMotion(page))];
};

/** What a screen reader meets on every page, in this order. */
const LANDMARKS = [
	/^document$/,
	/^link, Skip/,
	/^banner$/,
	/^navigation, ./,
	/^end of banner$/,
	/^main$/,
	/^heading, .+, level 1$/,
	/^end of main$/,
	/^contentinfo$/,
	/^end of document$/,
];
/** Said without a name, these say nothing. */
const EMPTY = /^(link|button|image|dialog|textbox|radio|checkbox|combobox|heading|region|navigation)$/;

/** Letters and digits alone, as spaces and marks are said in other places than they stand. */
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** The texts that are seen in what a selector finds, each as it stands in one piece. */
const textsIn = (selector: string) => `[...document.querySelectorAll(${JSON.stringify(selector)})].flatMap((element) => {
	const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	const texts = [];
	while (walker.nextNode()) if (walker.currentNode.parentElement.checkVisibility({ visibilityProperty: true })) texts.push(walker.currentNode.data.trim());
	return texts.filter(Boolean);
})`;

/** A screen reader says where the parts of the page begin, its one heading of level 1, and what an instrument shows. */
export const speech: Gate = async (site, subject) => {
	const page = await openSubject(site, subject);
	const heard = await readAloud(page);
	let from = 0;
	const missing = LANDMARKS.filter((pattern) => {
		const at = heard.findIndex((phrase, index) => index >= from && pattern.test(phrase));
		if (at >= 0) from = at + 1;
		return at < 0;
	});
	const titles = heard.filter((phrase) => /^heading, .+, level 1$/.test(phrase));
	const said = letters(heard.join(' '));
	const shown = subject.shows === undefined ? [] : await page.evaluate<string[]>(textsIn(subject.shows));
	return [
		...missing.map((pattern) => `${pattern} is not heard in its place`),
		...(titles.length === 1 ? [] : [`${titles.length} headings of level 1 are heard`]),
		...heard.filter((phrase) => EMPTY.test(phrase)).map((phrase) => `a ${phrase} is said without a name`),
		...shown.filter((text) => !said.includes(letters(text))).map((text) => `“${text.slice(0, 80)}” is shown and not heard`),
	];
};

/** Without script a page has its text, what an instrument says that it offers, and no control that does nothing. Wants a site without script. */
export const withoutScript: Gate = async (site, { path, withoutScript: offer }) => {
	const page = await site.open(path);
	const count = (selector: string) => page.locator(`${selector} >> visible=true`).count();
	const faults: string[] = [];
	if ((await page.locator('main h1').innerText()).length <= 3) faults.push('the page has no heading');
	if ((await count('main p')) === 0) faults.push('the page has no text');
	// A fold and a term's meaning open and close by themselves; everything else that can be pressed needs a script here.
	for (const dead of ['button:not([popovertarget])', '[data-theme-button]', '.with-script'])
		if ((await count(dead)) > 0) faults.push(`${dead} shows, and does nothing`);
	if (offer !== undefined && (await count(offer)) === 0) faults.push(`nothing that is ${offer} is shown`);
	return faults;
};

/** What only a screen can use. */
export const FOR_SCREENS = [
	'.site-header',
	'.guide-nav',
	'.decision-nav',
	'.contents',
	'.page-foot',
	'.skip',
	'.site-footer nav',
	'.term-note',
	'button:not(.term)',
];

/** The selectors among these that show something. */
export const findShown = (page: Page, selectors: readonly string[]) =>
	page.evaluate<string[]>(
		`${JSON.stringify(selectors)}.filter((selector) => [...document.querySelectorAll(selector)].some((element) => element.checkVisibility() && getComputedStyle(element).clipPath === 'none'))`,
	);

/** A page on paper has what an instrument shows, and nothing that only a screen can use. */
export const print: Gate = async (site, subject) => {
	const page = await openSubject(site, subject);
	await page.emulateMedia({ media: 'print' });
	const kept = subject.shows === undefined ? ['main h1'] : [subject.shows];
	const shown = await findShown(page, kept);
	return [
		...(await findShown(page, FOR_SCREENS)).map((selector) => `${selector} is printed`),
		...kept.filter((selector) => !shown.includes(selector)).map((selector) => `${selector} is lost in print`),
	];
};

/** Notes what the page's policy blocks and how far things jump, before the page's own scripts run. */
const RECORD = `
	window.blocked = [];
	addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => blocked.push([violatedDirective, blockedURI, sourceFile, lineNumber].join(' ')));
	window.shift = 0;
	window.shifted = [];
	new PerformanceObserver((list) => {
		for (const { value, hadRecentInput, sources } of list.getEntries()) if (!hadRecentInput) {
			shift += value;
			shifted.push(...sources.map(({ node, previousRect, currentRect }) => (node?.className || node?.nodeName) + ' from ' + previousRect.y + ' to ' + currentRect.y));
		}
	}).observe({ type: 'layout-shift', buffered: true });
`;

/** What a site is opened with, before any script of a page runs, for gates to look at. */
export const WATCHED = WATCH_LISTENERS + RECORD;

/** Resolves when the page is drawn with its own font. */
export const DRAWN =
	'document.fonts.ready.then(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(true)))))';

/** How far a page may jump while it loads. */
export const SHIFT_AT_MOST = 0.02;

/** A page breaks no policy, asks nobody else, reports no error and does not jump, in a wide and a narrow window. Wants a site that is `WATCHED`. */
export const policy: Gate = async (site, { path }) => {
	const page = await site.open('/favicon.svg');
	const faults: string[] = [];
	page.on('request', (request) => {
		const url = request.url();
		if (!url.startsWith('data:') && !url.startsWith(site.address('/'))) faults.push(`${url} is asked for`);
	});
	// A browser reports the status of a page that is not there.
	const isExpected = (text: string) => path === '/no-such-page/' && text.includes('404');
	page.on('console', (message) => {
		if (message.type() === 'error' && !isExpected(message.text())) faults.push(message.text());
	});
	page.on('pageerror', (error) => faults.push(error.message));
	for (const viewport of [
		{ width: 1280, height: 800 },
		{ width: 390, height: 844 },
	]) {
		await page.setViewportSize(viewport);
		await site.visit(page, path);
		await page.evaluate(DRAWN);
		// Down the page, so that what waits to be seen comes to life.
		await page.evaluate('scrollTo(0, document.body.scrollHeight)');
		await page.evaluate(DRAWN);
		faults.push(...(await page.evaluate<string[]>('blocked')).map((blocked) => `the policy blocks ${blocked}`));
		const shift = await page.evaluate<number>('shift');
		if (shift >= SHIFT_AT_MOST)
			faults.push(`the page jumps by ${shift} at ${viewport.width} px: ${(await page.evaluate<string[]>('shifted')).join(', ')}`);
	}
	return faults;
};
