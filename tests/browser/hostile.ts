/** What attacks a page, and what tells that it did harm. Nothing here names an instrument: what is attacked comes from manifests, pages and `keys.ts`. */
import fc from 'fast-check';
import type { Page, Request } from 'playwright-core';
import { collectErrors } from './fit-page.ts';
import type { BuiltSite } from './site.ts';

/** The same texts each time, so that a failure can be seen again. */
const SEED = 20_261_129;

/** Takes one of several each time it is called, the same ones each run. */
export function picker(name: string): <T>(from: readonly T[]) => T {
	const seed = [...name].reduce((sum, letter) => Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0), SEED);
	const numbers = fc.sample(fc.nat(), { seed, numRuns: 2_000 });
	let next = 0;
	return (from) => {
		const one = from[(numbers[next++ % numbers.length] ?? 0) % from.length];
		if (one === undefined) throw new Error('There is nothing to take one of.');
		return one;
	};
}

const MARKUP = [
	'<img data-hostile src=x onerror="hostile = 1">',
	'"><svg data-hostile onload="hostile = 1">',
	'<script data-hostile>hostile = 1</script>',
	'</textarea></select></template><b data-hostile>',
	"' autofocus onfocus='hostile = 1' data-hostile='",
	'javascript:hostile=1',
];

/** Marks that turn the direction of the text after them. */
const TURNING = '\u202eexe.gnp\u2066 \u202d\u2067';

function encodeOften(text: string, times: number): string {
	return times === 0 ? text : encodeOften(encodeURIComponent(text), times - 1);
}

/** Hostile texts by their kind, as somebody would type them. */
export const HOSTILE_TEXTS: Readonly<Record<string, readonly string[]>> = {
	markup: MARKUP,
	huge: ['x'.repeat(50_000), '#'.repeat(60_000), `${'=&'.repeat(20_000)}x`],
	'nested percent codes': MARKUP.slice(0, 3).map((text, at) => encodeOften(text, 3 + 3 * at)),
	'names that every object has': ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '__defineGetter__', 'prototype'],
	'numbers that are none': [
		'-5',
		'hours:-5',
		'-1-of-12',
		'99999-of-1',
		'0-of-0',
		'1e999',
		'NaN',
		'-Infinity',
		'0x10',
		'9'.repeat(400),
		'-0',
		'1.2.3,4',
	],
	'a word without a break': ['W'.repeat(80), 'm'.repeat(79), '\u{1d54e}'.repeat(80), '_'.repeat(500)],
	'marks that turn text': [TURNING, `${TURNING}<b data-hostile>`, '\u200f\u061c\u2069'.repeat(9)],
	'half a character': ['\ud800', 'a\udfffb', `${'\ud83d'.repeat(40)}`],
	'characters that nobody sees': ['a\0b', '\0'.repeat(90), '\u0007\u001b[31m\u0085', '\ufeff\u200b\u00ad\u2060'],
	'line ends': ['a\r\nb\u2028c\u2029d', '\n'.repeat(200)],
	'marks upon marks': [`Z${'\u0301\u0327'.repeat(300)}`, 'é̂̃̄'.repeat(40)],
	'characters of many parts': ['\u{1f468}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466}'.repeat(40), '\u{1f1e9}\u{1f1ea}'.repeat(41)],
	'text of another direction': ['مرحبا بالعالم '.repeat(20), 'שלום'.repeat(20)],
	'other digits': ['٣٤٫٥', '१२-of-१५', '４０', '²³'],
	program: [
		'{"hostile":[1]}',
		'__proto__[hostile]=1',
		'{{hostile = 1}}',
		"'; DROP TABLE answers; --",
		'../../../etc/passwd',
		'%00%0d%0aSet-Cookie: a=b',
	],
	nothing: ['', ' ', '\u3000'],
};

/** Watches for harm from before the page's own scripts run. Errors in promises and in workers' answers come as events too. */
export const WATCH_HARM = `
	window.harm = [];
	addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => harm.push('the policy blocks ' + violatedDirective + ' ' + blockedURI));
	addEventListener('error', ({ message }) => message && harm.push('an error: ' + message));
	addEventListener('unhandledrejection', ({ reason }) => harm.push('a promise fails: ' + reason));
`;

/** What harm a page has taken, one line for each kind; forgets what it has told. */
const TELL_HARM = `(() => {
	const found = harm.splice(0);
	const has = (selector) => document.querySelector(selector) !== null;
	if (has('[data-hostile]')) found.push('markup is put in');
	if (has('a[href^="javascript:" i], form[action^="javascript:" i]')) found.push('an address is a program');
	if (window.hostile !== undefined) found.push('a script is run');
	if ({}.hostile !== undefined || Object.keys(Object.prototype).length > 0) found.push('all objects are changed');
	if (/[\\u202a-\\u202e]/.test(document.body.innerText)) found.push('marks turn the text of the page');
	const beyond = document.scrollingElement.scrollWidth - innerWidth;
	if (beyond > 0) found.push('the page is ' + beyond + ' px wider than its window');
	return found;
})()`;

const DRAWN_TWICE = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 0))))';

export const findHarm = (page: Page) => page.evaluate<string[]>(TELL_HARM);

/** Follows one link after the other as clicks within a page do, and tells what harm each has done, with its start. */
export const followLinks = (page: Page, fragments: readonly string[]) =>
	page.evaluate<string[]>(`(async () => {
		const faults = [];
		for (const fragment of ${JSON.stringify(fragments)}) {
			const before = location.href;
			const heard = new Promise((done) => addEventListener('hashchange', done, { once: true }));
			location.hash = fragment;
			if (location.href !== before) await heard;
			// What is folded away is drawn too, and must fit.
			for (const fold of document.querySelectorAll('main details')) fold.open = true;
			await ${DRAWN_TWICE};
			faults.push(...${TELL_HARM}.map((fault) => fragment.slice(0, 100) + ' (' + fragment.length + '): ' + fault));
		}
		return faults;
	})()`);

/** Collects what no page may do, whatever attacks it: errors, dialogs, and requests to another origin. What the browser refuses counts as asked. */
export function collectHarm(site: BuiltSite, page: Page): readonly string[] {
	const errors = collectErrors(page) as string[];
	page.on('request', (request) => {
		const url = request.url();
		if (!/^(?:data|blob):/.test(url) && !url.startsWith(site.address('/'))) errors.push(`${url} is asked for`);
	});
	return errors;
}

/** Notes under which keys the page writes or deletes something. */
export const WATCH_KEYS = `
	window.written = new Set();
	for (const method of ['setItem', 'removeItem']) {
		const own = Storage.prototype[method];
		Storage.prototype[method] = function (key, ...rest) {
			written.add(key);
			return own.call(this, key, ...rest);
		};
	}
`;

export const writtenKeys = (page: Page) => page.evaluate<string[]>('[...written]');

const running = new WeakMap<Page, Set<Request>>();

/** Counts what a page asks for from now on, so that `settle` can wait for it. Once for each test, before the page is opened. */
export function watchRequests(page: Page): Page {
	const now = new Set<Request>();
	running.set(page, now);
	page.on('request', (request) => now.add(request));
	page.on('requestfinished', (request) => now.delete(request));
	page.on('requestfailed', (request) => now.delete(request));
	return page;
}

/** Longer than anything takes that is still on its way from a server on this machine. */
const QUIET_MS = 1_000;

/** Brings to life what waits to be seen, and resolves when what a page loads later is there too. */
export async function settle(page: Page): Promise<void> {
	// An island has no box of its own, and wakes when what is in it has been drawn in sight.
	await page.evaluate(`(async () => {
		for (const island of document.querySelectorAll('astro-island[ssr]')) {
			(island.firstElementChild ?? island).scrollIntoView({ behavior: 'instant' });
			await ${DRAWN_TWICE};
		}
	})()`);
	await page.locator('astro-island[ssr]').first().waitFor({ state: 'detached' });
	// What a page had asked for as it was left may never be told to have ended.
	const end = Date.now() + QUIET_MS;
	do await page.evaluate(DRAWN_TWICE);
	while (running.get(page)?.size && Date.now() < end);
	running.get(page)?.clear();
	await page.evaluate(DRAWN_TWICE);
}

/** Whether something comes true, within so many milliseconds: what is waited for may never come. */
export async function comesTrue(probe: () => Promise<boolean>, limit = 20_000): Promise<boolean> {
	const end = Date.now() + limit;
	while (Date.now() < end) {
		if (await probe()) return true;
		await new Promise((later) => setTimeout(later, 100));
	}
	return false;
}

/** Types a text into the first fields of a page and chooses the first option that is not chosen, all at once. */
export const enter = (text: string) => `(() => {
	const fields = [...document.querySelectorAll('main :is(input, textarea)')].filter((field) => !field.disabled && !field.readOnly && !field.closest('[inert], [data-waking]'));
	for (const field of fields.filter(({ localName, type }) => localName === 'textarea' || type === 'text').slice(0, 3)) {
		Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value').set.call(field, ${JSON.stringify(text)});
		field.dispatchEvent(new InputEvent('input', { bubbles: true }));
		field.dispatchEvent(new Event('change', { bubbles: true }));
	}
	fields.find(({ type, checked }) => type === 'radio' && !checked)?.click();
})()`;

export async function enterSomething(page: Page, text = '7'): Promise<void> {
	await page.evaluate(enter(text));
	await page.evaluate(DRAWN_TWICE);
}

/** What the main part of a page says, line by line. */
export async function linesOf(page: Page): Promise<readonly string[]> {
	return (await page.locator('main').innerText()).split('\n').map((line) => line.trim());
}
