// What a person does on a page before its script is there, as on a slow line: the test server keeps every script back until it is told.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { MODEL_VERSION } from '../../src/model/version.ts';
import { ENGINES, type Engine, type EnginePage, isLeftOut, openEngine } from '../support/browsers.ts';
import { DIST } from '../support/dist.ts';
import { type StaticServer, serve } from '../support/server.ts';
import { STORE_KEY } from './fit-page.ts';
import { ISLAND_PAGES } from './page-kinds.ts';
import { soon } from './site.ts';

const SCRIPTS = /^\/_astro\/.*\.js$/;
/** Those that the page itself does not wait for: it has loaded, and its islands sleep on. */
const ISLANDS = /^\/_astro\/(?!islands\.).*\.js$/;
const ISSUER_PAGE = '/value-factors/issuer-reputation/';
const TIME_PAGE = '/value-factors/time/';

let server: StaticServer;
/** Lets the scripts come that are kept back. */
let release: (isAnswered?: boolean) => void = () => {};

beforeAll(async () => {
	// What may not be kept at all is not filled in again either.
	server = await serve(DIST, '/', 'no-cache');
});
afterAll(() => server.close());
afterEach(() => release());

describe.each(ENGINES)('before the script is there, in %s,', (name) => {
	describe.skipIf(isLeftOut(name))('a person', () => {
		let engine: Engine;
		let page: EnginePage;

		beforeAll(async () => {
			engine = await openEngine(name, server.url.slice(0, -1));
		});
		afterAll(() => engine?.close());
		beforeEach(async () => {
			page = await engine.fresh(false);
		});

		const count = (selector: string) => page.evaluate<number>(`document.querySelectorAll(${JSON.stringify(selector)}).length`);
		const standsIn = (selector: string) => page.evaluate<string>(`document.querySelector(${JSON.stringify(selector)})?.value`);
		const onDevice = async () => JSON.parse((await page.evaluate<string | null>(`localStorage.getItem('${STORE_KEY}')`)) ?? '{}');

		/** Makes a new document of what a step leads to. */
		const anew = async (step: () => Promise<unknown>) => {
			await page.evaluate('void (window.isBefore = true)');
			await step();
			await soon(() => page.evaluate('window.isBefore === undefined && document.readyState !== "loading"')).toBe(true);
		};
		/** Opens a page whose scripts do not come. */
		const openAsleep = async (path: string, device: object = {}, scripts = SCRIPTS) => {
			await page.goto('/favicon.svg');
			await soon(() => page.evaluate('document.contentType')).toBe('image/svg+xml');
			await page.evaluate(`void Object.assign(localStorage, ${JSON.stringify(device)})`);
			release = server.hold(scripts);
			await anew(() => page.goto(path));
			await soon(() => count('astro-island[ssr]')).toBeGreaterThan(0);
		};
		/** Leaves the page, and comes back in the way in which this engine fills in again what stood in the fields. */
		const leaveAndComeBack = async (meanwhile = 'undefined') => {
			if (name === 'firefox') {
				await page.evaluate(`void addEventListener('pagehide', () => ${meanwhile})`);
				await anew(() => page.evaluate('void setTimeout(() => location.reload())'));
				return;
			}
			await anew(() => page.goto('/favicon.svg'));
			await page.evaluate(`void (${meanwhile})`);
			await page.evaluate('void setTimeout(() => history.back())');
			await soon(() => count('astro-island')).toBeGreaterThan(0);
		};
		/** Lets the scripts come, and waits until the islands that can be seen are awake. */
		const wake = async () => {
			expect(await count('astro-island:not([ssr])')).toBe(0);
			release();
			await soon(() => count('astro-island[ssr], astro-island [data-waking]')).toBe(0);
		};

		test('gives a name and a goal in the fit check, and both count', async () => {
			await openAsleep('/fit/');
			await page.type('#credential-name', 'Café 101');
			await page.click('input[name="goal"][value="change-career"]');
			await wake();
			await soon(onDevice).toMatchObject({ name: 'Café 101', goal: 'change-career' });
			expect(await standsIn('#credential-name')).toBe('Café 101');
			expect(await standsIn('input[name="goal"]:checked')).toBe('change-career');
			expect(await page.errors()).toEqual([]);
		});

		test('goes on typing in the middle of a word while the script comes', async () => {
			await openAsleep('/fit/');
			await page.type('#credential-name', 'AWS Cld');
			await page.evaluate('document.querySelector("#credential-name").setSelectionRange(6, 6)');
			await page.press('o');
			await wake();
			await soon(onDevice).toMatchObject({ name: 'AWS Clod' });
			await page.press('u');
			expect(await standsIn('#credential-name')).toBe('AWS Cloud');
			await soon(onDevice).toMatchObject({ name: 'AWS Cloud' });
		});

		test('answers a factor’s question otherwise than the device has it: that one changes, and no other', async () => {
			const answers = { 'issuer-known': { kind: 'option', option: 'named' }, stacks: { kind: 'set-aside' } };
			await openAsleep(ISSUER_PAGE, {
				[STORE_KEY]: JSON.stringify({ v: MODEL_VERSION, goal: 'change-career', name: 'A course', answers }),
			});
			await page.click('input[name="issuer-known"][value="known-brand"]');
			await wake();
			await soon(onDevice).toMatchObject({
				goal: 'change-career',
				name: 'A course',
				answers: { ...answers, 'issuer-known': { kind: 'option', option: 'known-brand' } },
			});
			expect(await standsIn('input[name="issuer-known"]:checked')).toBe('known-brand');
		});

		test('types numbers, and all of them count', async () => {
			await openAsleep(TIME_PAGE);
			await page.type('#time-fits-hours', '40');
			await page.type('#time-fits-pace', '7,5');
			await page.type('#time-fits-weeks', '6');
			await wake();
			await soon(onDevice).toMatchObject({ answers: { 'time-fits': { kind: 'measure', numbers: { hours: 40, pace: 7.5, weeks: 6 } } } });
			expect(await standsIn('#time-fits-pace')).toBe('7,5');
		});

		test('chooses in a list in the comparison', async () => {
			await openAsleep('/compare/');
			await page.type('#compare-goal', 'Change');
			const chosen = await standsIn('#compare-goal');
			expect(chosen).not.toBe('');
			await wake();
			await soon(onDevice).toMatchObject({ goal: chosen });
			expect(await standsIn('#compare-goal')).toBe(chosen);
		});

		test('presses a button, and it acts as soon as it can, once', async () => {
			await openAsleep('/fit/sheet/change-career/');
			await page.evaluate('void (window.printed = 0, window.print = () => { printed += 1; })');
			await page.click('.sheet-options .button--main');
			expect(await page.evaluate('printed')).toBe(0);
			await wake();
			await soon(() => page.evaluate('printed')).toBe(1);
			await page.click('.sheet-options .button--main');
			expect(await page.evaluate('printed')).toBe(2);
		});

		test('ticks a box that changes the score sheet', async () => {
			const answers = { 'issuer-known': { kind: 'option', option: 'named' } };
			await openAsleep('/fit/sheet/change-career/', {
				[STORE_KEY]: JSON.stringify({ v: MODEL_VERSION, goal: 'change-career', name: 'A course', answers }),
			});
			await page.click('.sheet-options label:last-of-type input');
			await wake();
			await soon(() => page.evaluate('document.querySelector(".sheet-options label:last-of-type input").checked')).toBe(true);
			await soon(() => page.text('.sheet')).toContain('A course');
		});

		test('types into the search page, and finds', async () => {
			await openAsleep('/search/');
			await page.type('#search-query', 'refund');
			await wake();
			await soon(() => page.evaluate('[...document.querySelectorAll(".search__title")].map((link) => link.pathname)')).toContain(
				'/before-you-pay/refunds/',
			);
			expect(await standsIn('#search-query')).toBe('refund');
		});

		test('presses Enter in a field, and stays', async () => {
			await openAsleep(ISSUER_PAGE);
			await page.click('input[name="issuer-known"][value="known-brand"]');
			await page.press('Enter');
			await wake();
			await page.press('Enter');
			expect(await page.evaluate('location.pathname + location.search')).toBe(ISSUER_PAGE);
			await soon(onDevice).toMatchObject({ answers: { 'issuer-known': { kind: 'option', option: 'known-brand' } } });
		});

		test('is told after a while that a part is missing, and what else there is to do, until it is there', async () => {
			const isTold = () => page.evaluate('document.querySelector(".fit-page__late").checkVisibility({ visibilityProperty: true })');
			await openAsleep('/fit/');
			expect(await isTold()).toBe(false);
			await soon(isTold).toBe(true);
			expect(await page.text('.fit-page__late a')).toBe('score sheet');
			await wake();
			expect(await isTold()).toBe(false);
		});

		test('leaves before any script has come, and what the browser fills in again counts', async () => {
			await openAsleep('/fit/', {}, ISLANDS);
			await page.type('#credential-name', 'Café 101');
			await page.click('input[name="goal"][value="change-career"]');
			await leaveAndComeBack();
			await wake();
			await soon(onDevice).toMatchObject({ name: 'Café 101', goal: 'change-career' });
			expect(await standsIn('#credential-name')).toBe('Café 101');
		});

		test('comes back to a page that was alive, and what another page has changed since stands', async () => {
			await openAsleep('/fit/');
			await page.type('#credential-name', 'Café 101');
			await wake();
			await soon(onDevice).toMatchObject({ name: 'Café 101' });
			await leaveAndComeBack(`localStorage['${STORE_KEY}'] = localStorage['${STORE_KEY}'].replace('Café 101', 'Changed since')`);
			await soon(() => standsIn('#credential-name')).toBe('Changed since');
			await soon(() => count('astro-island[ssr], astro-island [data-waking]')).toBe(0);
			expect(await onDevice()).toMatchObject({ name: 'Changed since' });
		});
	});
});

/** What a person can enter or press on a page, by what names it. */
interface Found {
	readonly key: string;
	readonly kind: 'text' | 'tick' | 'list' | 'button';
	/** Numbers only. */
	readonly isNumber: boolean;
	/** A day: it takes figures, and holds nothing before it is whole. */
	readonly isDay: boolean;
}

/** The same day whether day or month comes first. */
const DAY = '01012999';

/** Finds the fields and buttons of islands that can be seen, and marks them, so that a tap finds each. Of options the second of a group, where nothing is to be typed. */
const FIND = `[...document.querySelectorAll('main astro-island :is(input, select, textarea, button)')]
	.filter((one) => !['hidden', 'file'].includes(one.type) && one.checkVisibility({ visibilityProperty: true }))
	.filter((one) => {
		const group = one.closest('fieldset');
		return one.type !== 'radio' || (!group.querySelector('[type=text]') && group.querySelectorAll('[type=radio]')[1] === one);
	})
	.map((one, at) => {
		const isTick = one.type === 'radio' || one.type === 'checkbox';
		one.dataset.found = at;
		return {
			key: [one.id, one.name, isTick && one.value].join(),
			kind: one.localName === 'button' ? 'button' : one.localName === 'select' ? 'list' : isTick ? 'tick' : 'text',
			isNumber: ['numeric', 'decimal'].includes(one.inputMode),
			isDay: one.type === 'date',
		};
	})`;

/** What stands in each field now, by what names it; null where it is turned off. */
const STANDS = `Object.fromEntries([...document.querySelectorAll('main astro-island :is(input, select, textarea)')].map((one) => {
	const isTick = one.type === 'radio' || one.type === 'checkbox';
	return [[one.id, one.name, isTick && one.value].join(), one.disabled ? null : isTick ? one.checked : one.value];
}))`;

describe('before the script is there, nothing that can be seen in an instrument is dead:', () => {
	let engine: Engine;
	let found = 0;
	beforeAll(async () => {
		engine = await openEngine('chromium', server.url.slice(0, -1));
	});
	afterAll(async () => {
		await engine?.close();
	});

	test.each(ISLAND_PAGES)('%s keeps what is entered, and acts on what is pressed', async (path) => {
		const page = await engine.fresh(false);
		await page.goto('/favicon.svg');
		await page.evaluate("void localStorage.setItem('credential-fit:view', 'page')");
		release = server.hold(SCRIPTS);
		await page.goto(path);
		await soon(() => page.evaluate('document.readyState')).toBe('interactive');
		await page.evaluate('void (window.print = () => {})');
		const fields = await page.evaluate<readonly Found[]>(FIND);
		for (const [at, { kind, isNumber, isDay }] of fields.entries()) {
			const field = `[data-found="${at}"]`;
			if (kind === 'text') await page.type(field, isDay ? DAY : isNumber ? '7' : 'Words');
			else if (kind === 'list') await page.type(field, 'C');
			else await page.click(field);
		}
		const entered = await page.evaluate<Readonly<Record<string, unknown>>>(STANDS);
		release();
		await soon(() => page.evaluate('document.querySelectorAll("astro-island[ssr], astro-island [data-waking]").length')).toBe(0);
		await soon(async () => {
			const now = await page.evaluate<typeof entered>(STANDS);
			// What turns out to have no use is turned off, and says why.
			return fields.filter(({ kind, key }) => kind !== 'button' && now[key] !== entered[key] && now[key] !== null);
		}).toEqual([]);
		await soon(() => page.evaluate('document.querySelectorAll("[data-pressed]").length')).toBe(0);
		expect(await page.errors()).toEqual([]);
		found += fields.length;
	});

	test('and there is enough of it', () => {
		expect(found).toBeGreaterThan(30);
	});
});
