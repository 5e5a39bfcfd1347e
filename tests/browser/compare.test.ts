// The comparison: four candidates on one device, worked out on a thread of its own.
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { collectErrors, readStore, STORE_KEY } from './fit-page.ts';
import { NARROW, soon, useBuiltSite } from './site.ts';

const site = useBuiltSite();

const LIBRARY_KEY = 'credential-fit:library';
const option = (id: string) => ({ kind: 'option', option: id });
/** Enough for a first range. */
const FIRST = {
	'issuer-known': option('known-in-field'),
	'assessment-backing': option('tool-maker'),
	'content-current': option('in-use'),
	validity: option('lasting'),
};
const OPEN = {
	goal: 'fill-a-skill-gap',
	name: 'A certificate in data analysis',
	answers: {
		...FIRST,
		'match-demand': { kind: 'tally', found: 6, read: 12 },
		'assessment-form': option('unsupervised-tests'),
		'cost-fits': { kind: 'measure', numbers: { price: 200, budget: 500 } },
	},
};
const LIBRARY = {
	assessments: [
		{
			state: { name: 'A longer one', answers: { 'prerequisites-met': option('not-met'), 'assessment-form': option('supervised-exam') } },
			preset: 'longer-qualification',
			isCompared: true,
		},
		{
			state: { name: 'At work', answers: { ...FIRST, 'assessment-form': option('judged-work') } },
			preset: 'learn-at-work',
			isCompared: true,
		},
	],
	records: [],
};
const keep = (key: string, value: unknown) => `localStorage.setItem('${key}', ${JSON.stringify(JSON.stringify(value))});`;
/** Four candidates, kept before the page's own scripts run. */
const FOUR = `if (!localStorage.getItem('${STORE_KEY}')) { ${keep(STORE_KEY, OPEN)} ${keep(LIBRARY_KEY, LIBRARY)} }`;

const worked = (page: Page) => page.locator('.lead-sentence[aria-busy=false] .lead-sentence__says').waitFor();
/** What is worked out: in how many ways of weighing each comes first, which is folded. */
async function shares(page: Page): Promise<string> {
	const fold = page.locator('.lead-sentence details');
	if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
	return page.locator('.ranks').innerText();
}
/** The field of an answer, unfolded where it is not. */
async function cell(page: Page, candidate: string, question: string): Promise<Locator> {
	const button = page.locator(`[id="change-${candidate}-${question}"]`);
	// A row that is folded shows with its fold.
	await button.waitFor({ state: 'attached' });
	await page.evaluate(
		`{ const fold = document.getElementById('change-${candidate}-${question}').closest('details'); if (fold) fold.open = true; }`,
	);
	if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
	return page.locator(`[id="${candidate}-${question}"]`);
}
/** Chooses what to put beside the others, and adds it. */
async function add(page: Page, choice: string): Promise<void> {
	if (!(await page.locator('#add-candidate').isVisible())) await page.getByText('Add another', { exact: true }).click();
	await page.locator('#add-candidate').selectOption(choice);
	await page.getByRole('button', { name: 'Add', exact: true }).click();
}
const cards = (page: Page) => page.locator('.candidate-card__name').allInnerTexts();
const library = (page: Page) => page.evaluate<string | null>(`localStorage.getItem('${LIBRARY_KEY}')`);

async function openFour(options: Parameters<typeof site.openElsewhere>[1] = {}): Promise<Page> {
	const page = await site.openElsewhere('/compare/', { ...options, before: `${FOUR}${options.before ?? ''}` });
	await worked(page);
	return page;
}

describe('the shares', () => {
	test('are counted by a worker, without an error, and follow an answer', async () => {
		const page = await openFour();
		const errors = collectErrors(page);
		expect(page.workers()).toHaveLength(1);
		const before = await shares(page);
		await (await cell(page, 'open', 'evidence-to-show')).selectOption('public-work');
		await soon(() => shares(page)).not.toBe(before);
		await worked(page);
		expect(errors).toEqual([]);
	});

	test.each([
		['are refused', 'delete window.Worker;', false],
		['do not load', '', true],
	])('are the same where workers %s', async (_, before, blocks) => {
		const expected = await shares(await openFour());
		const page = await site.openElsewhere('/search/', { before: FOUR + before });
		if (blocks) await page.route('**/compare-worker*', (route) => route.abort());
		await site.visit(page, '/compare/');
		await worked(page);
		expect(page.workers()).toEqual([]);
		expect(await shares(page)).toBe(expected);
	});

	test('that cannot be worked out are told, with a way to try again, and the answers stay', async () => {
		const page = await site.openElsewhere('/search/', { before: FOUR });
		await page.route('**/comparison-view*', (route) => route.abort());
		await site.visit(page, '/compare/');
		await page.getByRole('alert').waitFor();
		expect(await page.locator('.lead-sentence').count()).toBe(0);
		expect(await (await cell(page, 'open', 'assessment-form')).inputValue()).toBe('unsupervised-tests');
	});
});

/** Picks an option of a list that has the focus, by its arrows: letters typed one by one count as one word only if they follow each other fast. */
async function pick(page: Page, label: string): Promise<void> {
	const steps = await page.evaluate<number>(
		`(({ options, selectedIndex }) => [...options].findIndex(({ label }) => label === ${JSON.stringify(label)}) - selectedIndex)(document.activeElement)`,
	);
	for (let step = 0; step < Math.abs(steps); step++) await page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
}

const focused = (page: Page) => page.evaluate<string>('document.activeElement.id');

describe('by keyboard', () => {
	test('a goal is chosen, an answer changed and a candidate added, named and taken out, and the focus is never lost', async () => {
		const page = await site.open('/compare/');
		await page.locator('#compare-goal').focus();
		await pick(page, 'Change career');
		await worked(page);
		await page.getByText('Add another', { exact: true }).focus();
		await page.keyboard.press('Enter');
		await page.locator('#add-candidate').focus();
		await pick(page, 'Learn it at work');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await soon(() => cards(page)).toEqual(['Your credential', 'Learn it at work', 'No credential']);
		await soon(() => focused(page)).toBe('row-of-saved-0');
		await page.keyboard.press('Enter');
		await soon(() => focused(page)).toBe('card-saved-0');
		await page.locator('[id="change-saved-0-match-outcomes"]').focus();
		await page.keyboard.press('Enter');
		await soon(() => focused(page)).toBe('saved-0-match-outcomes');
		await pick(page, 'Line by line');
		await soon(() => library(page)).toContain('line-by-line');
		expect(await focused(page)).toBe('saved-0-match-outcomes');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		expect(await focused(page)).toBe('change-saved-0-match-outcomes');
		await page.locator('.candidate-card:nth-child(2) summary').focus();
		await page.keyboard.press('Enter');
		await page.locator('#name-saved-0').waitFor();
		await page.locator('.candidate-card:nth-child(2) summary').focus();
		// Past the link to the reasons for what is filled in.
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Control+a');
		await page.keyboard.type('Ask Mo');
		await soon(() => cards(page)).toEqual(['Your credential', 'Ask Mo', 'No credential']);
		await page.getByRole('button', { name: 'Take out Ask Mo' }).focus();
		await page.keyboard.press('Enter');
		await soon(() => cards(page)).toEqual(['Your credential', 'No credential']);
		expect(await page.evaluate('document.activeElement.textContent')).toContain('“Ask Mo” is taken out. It stays saved');
	});

	test('rows stay under the hand while answers change, until they are sorted again', async () => {
		const page = await openFour();
		const place = () =>
			page.evaluate<number>(
				"[...document.querySelectorAll('.side-by-side__row > th')].findIndex(({ id }) => id === 'row-adds-to-existing')",
			);
		const before = await place();
		await (await cell(page, 'open', 'adds-to-existing')).selectOption('missing-piece');
		expect(await place()).toBe(before);
		await page.getByRole('button', { name: 'Sort again' }).click();
		expect(await place()).toBeLessThan(before);
	});
});

describe.each([NARROW, { width: 390, height: 844 }])('in a window of $width px', (viewport) => {
	test('nothing lies beside the window, every field says whose it is, and all can be touched', async () => {
		const page = await openFour({ viewport });
		expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(viewport.width);
		expect(await page.locator('.side-by-side__of >> visible=true').count()).toBeGreaterThan(20);
		const small = await page.evaluate<string[]>(
			`[...document.querySelectorAll('.compare :is(select, button, input, summary)')].filter((one) => one.checkVisibility() && (one.closest('label') ?? one).getBoundingClientRect().height < 43.5).map(({ outerHTML }) => outerHTML.slice(0, 80))`,
		);
		expect(small).toEqual([]);
	});

	test('it is still a table to who cannot see it', async () => {
		const page = await openFour({ viewport });
		const table = page.getByRole('table', { name: 'Where they differ' });
		expect(await table.getByRole('columnheader').count()).toBe(5);
		const row = table.getByRole('row').filter({ has: page.locator('#row-assessment-form') });
		expect(await row.getByRole('rowheader').count()).toBe(1);
		expect(await row.getByRole('cell').count()).toBe(4);
	});
});

describe('on one device', () => {
	test('two tabs show the same, whichever of them changes it', async () => {
		const first = await openFour();
		const second = await first.context().newPage();
		await site.visit(second, '/compare/');
		await worked(second);
		await (await cell(first, 'saved-1', 'evidence-to-show')).selectOption('marked-record');
		await soon(async () => (await cell(second, 'saved-1', 'evidence-to-show')).inputValue()).toBe('marked-record');
		await (await cell(second, 'open', 'stacks')).selectOption('said');
		await soon(async () => (await cell(first, 'open', 'stacks')).inputValue()).toBe('said');
		await soon(async () => (await cell(first, 'saved-1', 'evidence-to-show')).inputValue()).toBe('marked-record');
	});

	test('the fit check shows what is opened here, and the comparison keeps what was open', async () => {
		const page = await openFour();
		await page.locator('.candidate-card:nth-child(2) summary').click();
		const before = await shares(page);
		await page.getByRole('button', { name: 'Open in the fit check A longer one' }).click();
		await soon(() => cards(page)).toEqual(['A longer one', 'A certificate in data analysis', 'At work', 'No credential']);
		await worked(page);
		// The same four under the same goal: the same names have the same shares, within what other draws of the open answers change.
		const first = (told: string, name: string) => Number(new RegExp(`${name}\\s+first in (\\d+)`).exec(told)?.[1]);
		const after = await shares(page);
		for (const name of ['A longer one', 'At work', 'No credential'])
			expect(Math.abs(first(before, name) - first(after, name))).toBeLessThan(4);
		await site.visit(page, '/fit/');
		expect(await page.locator('#credential-name').inputValue()).toBe('A longer one');
		await site.visit(page, '/compare/');
		expect(await cards(page)).toEqual(['A longer one', 'A certificate in data analysis', 'At work', 'No credential']);
	});

	test('what is typed as a name is kept as one clean line and never read as anything else', async () => {
		const page = await openFour();
		const errors = collectErrors(page);
		const hostile = '<img src=x onerror=alert(1)> \u202e\u0000 [a](b) '.padEnd(90, '“');
		await page.locator('.candidate-card:nth-child(2) summary').click();
		await page.locator('#name-saved-0').fill(hostile);
		await worked(page);
		await page.reload();
		await worked(page);
		const name = (await cards(page))[1] ?? '';
		expect(name).toMatch(/^<img src=x onerror=alert\(1\)>/);
		expect([...name].filter((one) => '\u202e\u0000'.includes(one))).toEqual([]);
		expect(name.length).toBeLessThanOrEqual(80);
		expect(errors).toEqual([]);
	});
});

describe('where storage is blocked', () => {
	const BLOCKED =
		"Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('Storage is forbidden.', 'SecurityError'); } });";

	test('a sentence says so, and the comparison goes on until the page is closed', async () => {
		const page = await site.openElsewhere('/compare/', { before: BLOCKED });
		const errors = collectErrors(page);
		await page.locator('#compare-goal').selectOption('change-career');
		await soon(() => page.locator('.notices').innerText()).toContain('does not let the page keep anything');
		await add(page, 'alternative:learn-at-work');
		await soon(() => cards(page)).toEqual(['Your credential', 'Learn it at work', 'No credential']);
		await (await cell(page, 'saved-0', 'stacks')).selectOption('said');
		await (await cell(page, 'no-credential', 'stacks')).selectOption('said');
		await worked(page);
		expect(await (await cell(page, 'saved-0', 'stacks')).inputValue()).toBe('said');
		expect(await (await cell(page, 'no-credential', 'stacks')).inputValue()).toBe('said');
		expect(errors).toEqual([]);
	});
});

test('a worked example stands beside the others, without what is about its person', async () => {
	const page = await site.open('/compare/');
	await add(page, 'example:epa-608');
	await soon(() => cards(page)).toContain('EPA Section 608 Technician Certification');
	expect(await (await cell(page, 'saved-0', 'assessment-backing')).inputValue()).toBe('independent');
	expect(JSON.parse((await library(page)) ?? '{}').assessments[0].state.answers['cost-fits']).toEqual({
		kind: 'measure',
		numbers: { price: 0 },
	});
	expect(await readStore(page)).toBeNull();
});

test('on paper it stands without what only a screen can use, and each answer in words', async () => {
	const page = await openFour();
	await page.emulateMedia({ media: 'print' });
	const seen = (selector: string) => page.locator(`.compare ${selector} >> visible=true`).count();
	expect(await seen('select:not(#compare-goal)')).toBe(0);
	expect(await seen('button')).toBe(0);
	expect(await seen('.lazy-fold')).toBe(0);
	expect(await seen('.lead-sentence__says')).toBe(1);
	expect(await seen('.range-plot__row')).toBe(4);
	expect(await seen('.answer-cell__said')).toBeGreaterThan(60);
	expect(await page.locator('.compare-page__alternatives').isVisible()).toBe(false);
	const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
	const sheets = [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length;
	expect(sheets).toBeGreaterThanOrEqual(2);
	expect(sheets).toBeLessThanOrEqual(5);
});

describe('two candidates with twelve answers each', () => {
	const own = {
		'required-credential': option('not-required'),
		'issuer-known': option('known-in-field'),
		'assessment-backing': option('tool-maker'),
		'adds-to-existing': option('first-proof'),
		'prerequisites-met': option('with-preparation'),
		'assessment-form': option('supervised-exam'),
		'evidence-to-show': option('certificate-only'),
		'time-fits': { kind: 'measure', numbers: { hours: 70, pace: 7, weeks: 25 } },
		'cost-fits': { kind: 'measure', numbers: { price: 200, budget: 250 } },
		'price-clear': option('total-no-refund'),
		'content-current': option('in-use'),
		validity: option('lasting'),
	};
	const other = {
		'assessment-form': option('unsupervised-tests'),
		'issuer-known': option('known-in-field'),
		'assessment-backing': option('seller-alone'),
		'prerequisites-met': option('met'),
		'evidence-to-show': option('public-work'),
		'match-outcomes': option('broadly'),
		'time-fits': { kind: 'measure', numbers: { hours: 120 } },
		'cost-fits': { kind: 'measure', numbers: { price: 0 } },
		'content-current': option('in-use'),
		checkable: option('with-content'),
		validity: option('lasting'),
		stacks: option('said'),
	};
	const before =
		keep(STORE_KEY, { goal: 'change-career', name: 'AWS Cloud Practitioner', answers: own }) +
		keep(LIBRARY_KEY, {
			assessments: [{ state: { name: 'Google Data Analytics', answers: other }, preset: null, isCompared: true }],
			records: [],
		});
	const bottom = (page: Page, selector: string) =>
		page.evaluate<number>(`document.querySelector('${selector}').getBoundingClientRect().bottom + scrollY`);

	test('take less than 5,000 px of a phone, and their ranges begin in its first window', async () => {
		const page = await site.openElsewhere('/compare/', { before, viewport: { width: 390, height: 844 } });
		await worked(page);
		expect(await cards(page)).toEqual(['AWS Cloud Practitioner', 'Google Data Analytics', 'No credential']);
		expect(await page.evaluate('document.documentElement.scrollHeight')).toBeLessThan(5_000);
		expect(await bottom(page, '.range-plot__row')).toBeLessThan(844);
	});

	test('have their sentence and all their ranges in the first window of a desk', async () => {
		const page = await site.openElsewhere('/compare/', { before });
		await worked(page);
		expect(await bottom(page, '.range-plot')).toBeLessThan(800);
	});

	test('stand on one scale: the line of acceptable is at the same place in every row', async () => {
		for (const width of [390, 1280]) {
			const page = await site.openElsewhere('/compare/', { before, viewport: { width, height: 844 } });
			await worked(page);
			const places = await page.evaluate<number[]>(
				"[...document.querySelectorAll('.range-plot .scale-bar__acceptable')].map((line) => Math.round(line.getBoundingClientRect().left))",
			);
			expect(places).toHaveLength(3);
			expect(new Set(places).size).toBe(1);
		}
	});
});
