import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { MODEL_VERSION } from '../../src/model/version.ts';
import { STORE_KEY } from './fit-page.ts';

/** The key under which the device keeps everything but the open assessment. */
export const LIBRARY_KEY = 'credential-fit:library';

/** An assessment as the device keeps it. */
export function assessment(name: string): Readonly<Record<string, unknown>> {
	return {
		v: MODEL_VERSION,
		goal: 'change-career',
		name,
		issuer: 'An issuer',
		answers: {
			'issuer-known': { kind: 'tally', found: 3, read: 12 },
			'match-demand': { kind: 'tally', found: 5, read: 12 },
			'cost-fits': { kind: 'measure', numbers: { price: 250, budget: 600 } },
			'time-fits': { kind: 'measure', numbers: { hours: 40, pace: 5, weeks: 6 } },
			checkable: { kind: 'option', option: 'name-only' },
		},
	};
}

const decision = (id: string, changes: Readonly<Record<string, unknown>>) => ({
	id,
	day: id.slice(0, 10),
	v: MODEL_VERSION,
	state: assessment('Decided'),
	finding: { standing: 'open-to-judgement', verdict: 'open', range: { lo: 30, hi: 80 }, contributions: [], open: ['stacks'] },
	decision: 'take',
	because: 'A reason.',
	thinkAgain: 'Nobody answers.',
	lookBack: null,
	outcome: null,
	...changes,
});

/** A library as the device keeps it. */
export function library(names: readonly string[], decisions: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {}): string {
	return JSON.stringify({
		v: MODEL_VERSION,
		assessments: names.map((name) => ({ state: assessment(name), preset: null, isCompared: false })),
		records: Object.entries(decisions).map(([id, changes]) => decision(id, changes)),
	});
}

/** Puts an open assessment, or none, and a library on the device of a page of the site. */
export async function stock(page: Page, open: string | null, kept: string = library([])): Promise<void> {
	const write = (key: string, text: string) => page.evaluate(`localStorage.setItem('${key}', ${JSON.stringify(text)})`);
	if (open !== null) await write(STORE_KEY, JSON.stringify(assessment(open)));
	await write(LIBRARY_KEY, kept);
}

/** The library as the device keeps it now. */
export async function readLibrary(page: Page) {
	const text = await page.evaluate<string | null>(`localStorage.getItem('${LIBRARY_KEY}')`);
	const { assessments = [], records = [] } = JSON.parse(text ?? '{}');
	return { names: assessments.map((one: { state: { name: string } }) => one.state.name), records };
}

/** What the device has open, by its name; undefined where nothing is. */
export async function readOpen(page: Page): Promise<string | undefined> {
	const text = await page.evaluate<string | null>(`localStorage.getItem('${STORE_KEY}')`);
	return text === null ? undefined : JSON.parse(text).name;
}

/** What a press saves: the name of the file, and its text. */
export async function savedBy(page: Page, press: () => Promise<void>): Promise<{ readonly name: string; readonly text: string }> {
	const [download] = await Promise.all([page.waitForEvent('download'), press()]);
	return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

/** Gives the page a file to open. */
export async function openFile(page: Page, name: string, text: string | Buffer): Promise<void> {
	const buffer = typeof text === 'string' ? Buffer.from(text) : text;
	await page.getByLabel('Open a file').setInputFiles({ name, mimeType: 'application/json', buffer });
}

/** As browsers do it where a reader forbids storage: the first touch throws. */
export const BLOCKED =
	"Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('Storage is forbidden.', 'SecurityError'); } });";

/** Leaves no room for another byte. */
export const FILL = `for (let size = 4194304; size >= 1; size = Math.floor(size / 2)) {
	try { for (;;) localStorage.setItem('filler-' + size + '-' + Math.random(), 'x'.repeat(size)); } catch {}
}`;

/** Adds up how far things jump without the reader's doing. */
export const WATCH_SHIFTS = `window.shift = 0;
	new PerformanceObserver((list) => { for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) shift += value; }).observe({ type: 'layout-shift', buffered: true });`;
