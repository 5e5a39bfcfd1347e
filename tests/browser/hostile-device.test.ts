// Devices that hold what nobody can read, are full, or keep nothing: on every page that comes to life, nothing breaks and nothing is lost without a word.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
	collectHarm,
	comesTrue,
	enterSomething,
	findHarm,
	linesOf,
	settle,
	WATCH_HARM,
	WATCH_KEYS,
	watchRequests,
	writtenKeys,
} from './hostile.ts';
import { DAMAGE, holdsMore, isStillThere, SOUND_DEVICE, UNREADABLE } from './hostile-states.ts';
import { BLOCKED, FILL } from './kept.ts';
import { ISLAND_PAGES } from './page-kinds.ts';
import { NARROW, useBuiltSite } from './site.ts';

const site = useBuiltSite({ before: WATCH_HARM + WATCH_KEYS, asks: 'newcomer' });

/** Pages that come to life, without what a link would bring; and the front page, where a decision that is due shows. */
const PAGES = ['/', ...ISLAND_PAGES.map((path) => path.replace(/[?#].*/, ''))];
const KEYS = Object.keys(SOUND_DEVICE);
const KINDS = Object.keys(DAMAGE);

const readDevice = (page: Page) => page.evaluate<Record<string, string>>('({ ...localStorage })');
const damaged = (key: string, kind: string) => (DAMAGE[kind] as (sound: string) => string)(SOUND_DEVICE[key] as string);

/** Opens a page on such a device, and enters something into it. */
async function use(path: string, device: Readonly<Record<string, string>>): Promise<Page> {
	const page = await site.open(path, { viewport: NARROW, device });
	await settle(page);
	await enterSomething(page);
	return page;
}

describe('where all that the device holds is damaged, each key in each way,', () => {
	test.each(PAGES)('%s opens, does no harm and writes nothing', async (path) => {
		const faults: string[] = [];
		const errors = collectHarm(site, await site.open('/favicon.svg'));
		// Each second kind, and on the next page the others: keys that stand beside each other differ.
		for (let turn = PAGES.indexOf(path) % 2; turn < KINDS.length; turn += 2) {
			const device = Object.fromEntries(KEYS.map((key, at) => [key, damaged(key, KINDS[(at + turn) % KINDS.length] as string)]));
			const page = await site.open(path, { viewport: NARROW, device });
			faults.push(...(await findHarm(page)));
			const now = await readDevice(page);
			faults.push(...KEYS.filter((key) => now[key] !== device[key]).map((key) => `${key} is written over, turn ${turn}`));
		}
		expect([...new Set([...faults, ...errors])]).toEqual([]);
	});
});

describe('what somebody enters beside what cannot be read', () => {
	test.each(PAGES)('takes nothing away without a word on %s', async (path) => {
		const faults: string[] = [];
		watchRequests(await site.open('/favicon.svg'));
		const written = await writtenKeys(await use(path, SOUND_DEVICE));
		for (const key of written.filter(holdsMore)) {
			const { [key]: _, ...without } = SOUND_DEVICE;
			const usual = await linesOf(await use(path, without));
			for (const kind of UNREADABLE) {
				const text = damaged(key, kind);
				const page = await use(path, { ...SOUND_DEVICE, [key]: text });
				const isTold = async () => (await linesOf(page)).some((line) => !usual.includes(line) && /\.$|put aside on/.test(line));
				// What stands as it stood needs no word.
				if ((await readDevice(page))[key] !== text && !(await comesTrue(isTold))) faults.push(`${key}, ${kind}: no sentence says so`);
				if (!isStillThere(await readDevice(page), text)) faults.push(`${key}, ${kind}: it is lost`);
				faults.push(...(await findHarm(page)).map((fault) => `${key}, ${kind}: ${fault}`));
			}
		}
		expect(faults).toEqual([]);
	});
});

describe.each([
	['blocked', BLOCKED],
	['full', `if (!sessionStorage.full) { ${FILL} sessionStorage.full = 1; }`],
])('where storage is %s', (_, before) => {
	test.each(PAGES)('%s says so where it would keep something, and goes on', async (path) => {
		watchRequests(await site.open('/favicon.svg'));
		const sound = await use(path, {});
		if ((await writtenKeys(sound)).filter(holdsMore).length === 0) return;
		const usual = await linesOf(sound);
		const page = watchRequests(
			await site.openElsewhere('/favicon.svg', { viewport: NARROW, before: WATCH_HARM + before, asks: 'newcomer' }),
		);
		const errors = collectHarm(site, page);
		await site.visit(page, path);
		await settle(page);
		await enterSomething(page);
		expect(
			await comesTrue(async () => (await linesOf(page)).some((line) => !usual.includes(line) && /\.$|put aside on/.test(line))),
			'a sentence',
		).toBe(true);
		expect([...(await findHarm(page)), ...errors]).toEqual([]);
	});
});
