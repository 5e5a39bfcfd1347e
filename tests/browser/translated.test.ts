// A page that the browser translates says the same as one that it does not: two readers do the same on the same page, one of them with a translation,
// and every sentence is compared after each step.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Engine, type EnginePage, isLeftOut, openEngine } from '../support/browsers.ts';
import { DIST } from '../support/dist.ts';
import { type StaticServer, serve } from '../support/server.ts';
import { MARKS, translatorScript } from '../support/translator.ts';
import { STORE_KEY } from './fit-page.ts';
import { assessment, LIBRARY_KEY, library } from './kept.ts';
import { ISLAND_PAGES, PAGE_KINDS } from './page-kinds.ts';
import { soon } from './site.ts';

const SCRIPTS = /^\/_astro\/.*\.js$/;
/** What the device of both readers holds. */
const DEVICE = {
	[STORE_KEY]: JSON.stringify(assessment('Bookkeeping')),
	[LIBRARY_KEY]: library(['A course', 'Another'], { '2025-11-24-1': { lookBack: '2026-01-01' } }),
	'credential-fit:view': 'page',
};

/** What can be done on a page, as both readers find it: whatever can be seen within an instrument and leads to no other page. */
const CONTROLS = `[...document.querySelectorAll('main astro-island :is(button, input, select, textarea, summary)')].filter(
	(one) => !one.disabled && !['file', 'hidden'].includes(one.type) && one.checkVisibility({ visibilityProperty: true }))`;

/** Does what can be done with the control that stands at a place. */
const act = (place: number) => `void ((control) => {
	control.scrollIntoView({ block: 'center' });
	if (/^(button|summary)$/i.test(control.tagName) || /radio|checkbox/.test(control.type)) return control.click();
	if (control.options) control.selectedIndex = (control.selectedIndex + 1) % control.options.length;
	else control.value = control.type === 'date' ? '2027-01-02' : control.inputMode ? '7' : 'Some words';
	for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
})((${CONTROLS})[${place}])`;

/** What a page says, with what it can be done on, once nothing has changed for a moment. */
const READ = `new Promise((done) => {
	const read = () => {
		// The best result is shown before the others have come.
		if (document.querySelector('.search__results') && !document.querySelector('.search[data-shows]')) {
			timer = setTimeout(read, 150);
			return;
		}
		// Pagefind does not always pick the same parts of a page for the same words, translated or not: which it shows is not compared.
		for (const part of document.querySelectorAll(':is(.search__excerpt, .search__sections):not([style])')) part.style.display = 'none';
		done({ path: location.pathname, controls: ${CONTROLS}.length, text: document.querySelector('main').innerText });
	};
	let timer = setTimeout(read, 150);
	new MutationObserver(() => { clearTimeout(timer); timer = setTimeout(read, 150); })
		.observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
})`;
interface Said {
	readonly path: string;
	readonly controls: number;
	readonly text: string;
}

/** The lines of a text, without brackets and without the spaces in which a translation differs. */
const linesOf = (text: string) =>
	text
		.replace(MARKS, '')
		.split('\n')
		.map((line) => line.replace(/\s+/g, ' ').trim())
		.filter(Boolean);

/** Texts of instruments that nobody has translated. */
const LEFT = `[...document.querySelectorAll('main astro-island')].flatMap((island) => {
	const walker = document.createTreeWalker(island, NodeFilter.SHOW_TEXT);
	const left = [];
	while (walker.nextNode()) {
		const { data, parentElement } = walker.currentNode;
		if (data.trim() && !parentElement.closest('font, textarea, script, style, svg')) left.push(data);
	}
	return left;
})`;

/** Picks by itself, and the same for each path. */
function picker(seed: string): (count: number) => number {
	let now = [...seed].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 2_147_483_647, 7);
	return (count) => {
		now = (now * 48_271) % 2_147_483_647;
		return now % count;
	};
}

let server: StaticServer;
let release = () => {};

beforeAll(async () => {
	server = await serve(DIST);
});
afterAll(() => server.close());
afterEach(() => release());

describe.each([
	['chromium', 'at once', undefined, 12],
	['firefox', 'after a while', 30, 5],
] as const)('in %s, translated %s,', (name, _, delay, steps) => {
	describe.skipIf(isLeftOut(name))('the page', () => {
		let engines: readonly Engine[] = [];
		let plain: EnginePage;
		let translated: EnginePage;

		beforeAll(async () => {
			const address = server.url.slice(0, -1);
			engines = [await openEngine(name, address), await openEngine(name, address)];
		});
		afterAll(() => Promise.all(engines.map((engine) => engine.close())));
		beforeEach(async () => {
			[plain, translated] = (await Promise.all(engines.map((engine) => engine.fresh(false)))) as [EnginePage, EnginePage];
		});

		const both = <T>(step: (page: EnginePage) => Promise<T>) => Promise.all([step(plain), step(translated)]);
		const open = (path: string, device: object = {}) =>
			both(async (page) => {
				await page.goto('/favicon.svg');
				await soon(() => page.evaluate('document.contentType')).toBe('image/svg+xml');
				await page.evaluate(`void Object.assign(localStorage, ${JSON.stringify(device)})`);
				await page.goto(path);
				await soon(() => page.evaluate('document.querySelectorAll("main astro-island").length')).toBeGreaterThan(0);
				// Where nobody has pressed anything, a browser copies or refuses as its window happens to be in front.
				await page.evaluate('window.print = () => {}; void (Clipboard.prototype.writeText = () => Promise.resolve())');
			});
		const wake = () =>
			both(async (page) => {
				// Some come to life when they are seen.
				await page.evaluate('for (const island of document.querySelectorAll("astro-island")) island.firstElementChild.scrollIntoView()');
				await soon(() => page.evaluate('document.querySelectorAll("astro-island[ssr], astro-island [data-waking]").length')).toBe(0);
			});
		/** What both readers read, once they read the same. */
		const readSame = async () => {
			let said: Said | undefined;
			await soon(async () => {
				const read = await both((page) => page.evaluate<Said>(READ));
				said = read[0];
				const [lines, translation] = read.map(({ text }) => linesOf(text)) as [string[], string[]];
				const at = lines.findIndex((line, place) => line !== translation[place]);
				const others = at < 0 ? translation.slice(lines.length) : [lines[at], translation[at]];
				return [...others, read[1].controls - read[0].controls, read[1].path === read[0].path];
			}).toEqual([0, true]);
			return said as Said;
		};
		/** What comes in by itself, such as an example or the ways to keep it, is there: a press before it would fall on something else. */
		const settle = (path: string) => {
			const shows = /[#?]/.test(path) && PAGE_KINDS.find((kind) => kind.path === path)?.shows;
			return both(async (page) => {
				if (shows) await soon(() => page.evaluate(`document.querySelectorAll('${shows}').length`)).toBeGreaterThan(0);
				await soon(() => page.evaluate('document.querySelectorAll(".worksheet__ways > p:only-child").length')).toBe(0);
			});
		};
		const walk = async (path: string) => {
			const pick = picker(path);
			await settle(path);
			const start = await readSame();
			let { controls } = start;
			for (let step = 0; step < steps && controls > 0; step += 1) {
				const place = pick(controls);
				await both((page) => page.evaluate(act(place)));
				let said = await readSame();
				if (said.path !== start.path) {
					await open(path);
					await wake();
					await settle(path);
					await translated.evaluate(translatorScript(delay));
					said = await readSame();
				}
				await soon(() => translated.evaluate(LEFT)).toEqual([]);
				({ controls } = said);
			}
		};

		test.each(ISLAND_PAGES)('%s says the same, whatever is done', async (path) => {
			await open(path, DEVICE);
			await wake();
			await translated.evaluate(translatorScript(delay));
			await walk(path);
			expect(await translated.errors()).toEqual(await plain.errors());
		});

		test('says the same where the original is shown again', async () => {
			await open('/fit/kit/', DEVICE);
			await wake();
			await translated.evaluate(translatorScript(delay));
			await walk('/fit/kit/');
			await translated.evaluate('showOriginal()');
			for (let step = 0; step < 3; step += 1) {
				const { controls } = await readSame();
				expect(await translated.evaluate('document.querySelectorAll("main font").length')).toBe(0);
				await both((page) => page.evaluate(act((step * 7) % controls)));
			}
		});

		test.each(ISLAND_PAGES)('%s says the same where it was translated before its script was there', async (path) => {
			release = server.hold(SCRIPTS);
			await open(path, DEVICE);
			await translated.evaluate(translatorScript(delay));
			release();
			await wake();
			await walk(path);
			expect(await translated.errors()).toEqual(await plain.errors());
		});
	});
});
