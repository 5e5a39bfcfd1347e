// What makes a page wider than its window: text twice as large, and what readers write without a break.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { MODEL_VERSION } from '../../src/model/version.ts';
import { readPages } from '../support/dist.ts';
import { STORE_KEY } from './fit-page.ts';
import { LIBRARY_KEY } from './kept.ts';
import { ISLAND_PAGES } from './page-kinds.ts';
import { findSideways } from './probes.ts';
import { soon, useBuiltSite } from './site.ts';

const site = useBuiltSite();

const LARGE = "void (document.documentElement.style.fontSize = '200%')";
const PHONE = { width: 360, height: 740 };

describe('nothing needs scrolling sideways where text is twice as large, in a window of 360 px, on', () => {
	test.each([...readPages().map(({ route }) => route), '/no-such-page/'].filter((route) => route !== '/design/'))('%s', async (path) => {
		const page = await site.open(path, { viewport: PHONE });
		await page.evaluate(LARGE);
		expect(await findSideways(page)).toEqual([]);
	});
});

/** A word without a break. */
const long = (length = 80) => 'W'.repeat(length);

const STATE = {
	v: MODEL_VERSION,
	goal: 'change-career',
	name: long(),
	issuer: long(),
	concerns: { 'concern-1': long(60), 'concern-2': long(60) },
	asked: ['stacks'],
	answers: {
		'issuer-known': { kind: 'option', option: 'named' },
		'concern-1': { kind: 'option', option: 'good' },
		'match-demand': { kind: 'tally', found: 5, read: 12 },
		'cost-fits': { kind: 'measure', numbers: { price: 250_000_000, budget: 600 } },
		'time-fits': { kind: 'measure', numbers: { hours: 40, pace: 5, weeks: 6 } },
	},
	provenance: { 'issuer-known': { quote: long(300), kind: 'reply', day: '2026-11-24' } },
};
const RECORD = {
	v: MODEL_VERSION,
	state: STATE,
	finding: { standing: 'open-to-judgement', verdict: 'open', range: { lo: 30, hi: 80 }, contributions: [], open: ['stacks'] },
	decision: 'take',
	until: long(),
	because: long(300),
	thinkAgain: long(300),
	lookBack: '2026-01-01',
	outcome: null,
};
const advert = (id: number) => ({
	id,
	text: `${long(200)} required ${long(100)}`,
	title: long(),
	employer: long(),
	place: long(),
	class: 'required',
	asksSkill: true,
	quote: long(300),
	match: long(100),
	isOwnClass: false,
	repeats: null,
	isParted: false,
});
/** A device on which everything that somebody wrote is one long word. */
const DEVICE = {
	[STORE_KEY]: JSON.stringify(STATE),
	[LIBRARY_KEY]: JSON.stringify({
		v: MODEL_VERSION,
		assessments: [1, 2, 3].map((place) => ({ state: { ...STATE, name: long(79) + place }, preset: null, isCompared: true })),
		records: [
			{ id: '2025-11-24-1', day: '2025-11-24', ...RECORD },
			{ id: '2025-11-25-2', day: '2025-11-25', ...RECORD, outcome: { day: '2026-02-02', note: long(300) } },
		],
	}),
	'credential-fit:draft': JSON.stringify({
		about: long(),
		decision: 'take',
		until: long(),
		because: long(300),
		thinkAgain: long(300),
		lookBack: null,
	}),
	'credential-fit:adverts': JSON.stringify({
		lookFor: { credential: long(), shortNames: [long(), long()], skill: long(), otherWords: [long()] },
		adverts: [advert(1), advert(2)],
	}),
	'credential-fit:searches': JSON.stringify([long()]),
	'credential-fit:view': 'page',
};

/** Unfolds everything, and writes a long word into every field that takes text. */
const FILL = `(async () => {
	const wait = (time) => new Promise((done) => setTimeout(done, time));
	for (const fold of document.querySelectorAll('main details:not([open])')) fold.open = true;
	await wait(100);
	for (const field of document.querySelectorAll('main astro-island :is(input, textarea)')) {
		if (field.disabled || field.readOnly || !/^(text|textarea|email|search)$/.test(field.type) || !field.checkVisibility() || field.value.includes('WWWW')) continue;
		field.value = field.tagName === 'TEXTAREA' ? LONG + '. The course costs 500 dollars and ' + LONG + ' is required.' : LONG;
		for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
		await wait(20);
	}
	await wait(300);
	for (const fold of document.querySelectorAll('main details:not([open])')) fold.open = true;
	await wait(100);
})()`;

const WIDTHS = [320, 390, 1280];
async function findInAllWidths(page: Page): Promise<readonly string[]> {
	const faults: string[] = [];
	for (const width of WIDTHS) {
		await page.setViewportSize({ width, height: 740 });
		faults.push(...(await findSideways(page)).map((fault) => `${width}: ${fault}`));
	}
	return faults;
}

describe('words without a break wrap, whoever wrote them, on', () => {
	test.each([
		...new Set([
			...ISLAND_PAGES.map((path) => path.replace(/[?#].*/, '')),
			'/',
			'/fit/record/#2025-11-24-1',
			'/fit/record/#2025-11-25-2',
			'/fit/#question-concern-1',
			`/fit/#v=1&goal=explore-a-field&name=${long(79)}&concern-1-name=${long()}&concern-1=good`,
		]),
	])('%s', async (path) => {
		const page = await site.open(path, { device: DEVICE, viewport: { width: 320, height: 740 } });
		await page.evaluate("for (const island of document.querySelectorAll('astro-island')) island.firstElementChild?.scrollIntoView()");
		await soon(() => page.evaluate('document.querySelectorAll("astro-island[ssr]").length')).toBe(0);
		expect(await findInAllWidths(page)).toEqual([]);
		await page.evaluate(`window.LONG = '${long()}'; ${FILL}`);
		expect(await findInAllWidths(page)).toEqual([]);
	});
});
