// Two tabs that write at the same instant, and a page that is loaded anew in the middle of a write: nothing is lost.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { collectErrors, readStore, unfold } from './fit-page.ts';
import {
	collectHarm,
	comesTrue,
	enter,
	enterSomething,
	findHarm,
	settle,
	WATCH_HARM,
	WATCH_KEYS,
	watchRequests,
	writtenKeys,
} from './hostile.ts';
import { holdsMore, SOUND_DEVICE } from './hostile-states.ts';
import { library, openFile, readLibrary } from './kept.ts';
import { ISLAND_PAGES } from './page-kinds.ts';
import { useBuiltSite } from './site.ts';

const site = useBuiltSite({ before: WATCH_HARM + WATCH_KEYS });

const PAGES = [...new Set(ISLAND_PAGES.map((path) => path.replace(/[?#].*/, '')))];
/** Two tabs seldom meet: so often they get the chance. */
const ROUNDS = 8;

async function openTwo(path: string, device: Readonly<Record<string, string>> = {}): Promise<readonly [Page, Page]> {
	const one = watchRequests(await site.open('/favicon.svg'));
	await site.open(path, { device });
	const other = watchRequests(await one.context().newPage());
	await site.visit(other, path);
	await Promise.all([settle(one), settle(other)]);
	return [one, other];
}

/** Types texts into a field, one after the other, as fast as a page can. */
const typeFast = (selector: string, texts: readonly string[]) => `(async () => {
	const field = document.querySelector(${JSON.stringify(selector)});
	for (const text of ${JSON.stringify(texts)}) {
		Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value').set.call(field, text);
		field.dispatchEvent(new InputEvent('input', { bubbles: true }));
		await new Promise((later) => setTimeout(later));
	}
})()`;

/** Ids of the text fields that a page shows, the first two. */
const twoFields = (page: Page) =>
	page.evaluate<string[]>(
		"[...document.querySelectorAll('main input[type=text]')].filter((field) => field.id && !field.readOnly && field.checkVisibility()).slice(0, 2).map(({ id }) => '#' + CSS.escape(id))",
	);

describe('two tabs at the same instant', () => {
	test('lose no file that either opens', async () => {
		const [one, other] = await openTwo('/fit/saved/');
		const errors = [...collectErrors(one), ...collectErrors(other)];
		const names: string[] = [];
		for (let round = 0; round < ROUNDS; round += 1) {
			const [mine, theirs] = [`Mine ${round}`, `Theirs ${round}`];
			names.push(mine, theirs);
			await Promise.all([openFile(one, 'a.json', library([mine])), openFile(other, 'b.json', library([theirs]))]);
			await comesTrue(async () => (await readLibrary(one)).names.length === names.length);
			expect((await readLibrary(one)).names.toSorted(), `round ${round}`).toEqual(names.toSorted());
		}
		expect(errors).toEqual([]);
	});

	test('lose no answer that either gives', async () => {
		const [one, other] = await openTwo('/fit/#goal=change-career');
		// An answer is not looked at right after it was given: what the other tab wrote may stand there first.
		const choose = async (page: Page, question: string, option: string) => {
			await unfold(page, `input[name="${question}"]`);
			await page.locator(`input[name="${question}"][value="${option}"]`).dispatchEvent('click');
		};
		for (let round = 0; round < ROUNDS; round += 1) {
			const [known, checked] = [['named', 'unknown-to-them'][round % 2] ?? '', ['name-only', 'with-content'][round % 2] ?? ''];
			await Promise.all([choose(one, 'issuer-known', known), choose(other, 'checkable', checked)]);
			const kept = async () => JSON.parse((await readStore(one)) ?? '{}').answers;
			await comesTrue(async () => (await kept())?.checkable?.option === checked && (await kept())?.['issuer-known']?.option === known);
			expect(await kept(), `round ${round}`).toMatchObject({ 'issuer-known': { option: known }, checkable: { option: checked } });
		}
	});

	test.each(PAGES)('lose nothing that either types on %s', async (path) => {
		const [one, other] = await openTwo(path);
		const [first, second] = await twoFields(one);
		if (first === undefined || second === undefined) return;
		const holds = async (...texts: readonly string[]) => {
			const kept = Object.values(await one.evaluate<Record<string, string>>('({ ...localStorage })')).join(' ');
			return texts.every((text) => kept.includes(text));
		};
		// Not every field is kept by itself: half an answer is none.
		await one.evaluate(typeFast(first, ['501']));
		await one.evaluate(typeFast(second, ['502']));
		if (!(await comesTrue(() => holds('501', '502'), 1_000))) return;
		for (let round = 0; round < ROUNDS; round += 1) {
			const [mine, theirs] = [`3${round}7`, `7${round}3`];
			const before = Array.from({ length: 5 }, (_, at) => String(100 + at));
			await Promise.all([one.evaluate(typeFast(first, [...before, mine])), other.evaluate(typeFast(second, [...before, theirs]))]);
			expect(await comesTrue(() => holds(mine, theirs)), `round ${round}`).toBe(true);
		}
	});
});

describe('a page that is loaded anew in the middle of a write', () => {
	test.each(PAGES)('%s keeps all that was entered, and comes back sound', async (path) => {
		const page = watchRequests(await site.open('/favicon.svg'));
		await site.open(path, { device: SOUND_DEVICE });
		await settle(page);
		await enterSomething(page);
		await settle(page);
		const written = (await writtenKeys(page)).filter(holdsMore);
		const read = () => page.evaluate<Record<string, string>>('({ ...localStorage })');
		const calm = await read();

		await site.open(path, { device: SOUND_DEVICE });
		const errors = collectHarm(site, page);
		await settle(page);
		await Promise.all([page.waitForEvent('load'), page.evaluate(`${enter('7')}; location.reload()`).catch(() => undefined)]);
		await settle(page);
		const now = await read();
		for (const key of written) expect(now[key], key).toBe(calm[key]);
		expect([...(await findHarm(page)), ...errors]).toEqual([]);
	});
});
