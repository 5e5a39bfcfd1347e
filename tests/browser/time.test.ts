// The time planner: a plan is filled in, taken over as an answer, opened from its link elsewhere, and put into a calendar.

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { collectErrors } from './fit-page.ts';
import { findSideways } from './probes.ts';
import { NARROW, soon, useBuiltSite } from './site.ts';

const site = useBuiltSite({ acceptDownloads: true });

const TIME = '/tools/time/';
const PLAN = `${TIME}#hours=30-40&pace=5&start=2999-01-07&deadline=2999-04-14`;
const says = (page: Page) => page.locator('.worksheet__says').innerText();

async function plan(): Promise<Page> {
	const page = await site.open(PLAN);
	await page.locator('.plan-numbers').waitFor();
	return page;
}

describe('the time planner', () => {
	test('says more with each field, and whether it fits with the last', async () => {
		const page = await site.open(TIME);
		const errors = collectErrors(page);
		await page.getByLabel('Hours it asks for, as advertised').fill('30–40');
		await soon(() => says(page)).toMatch(/45 to 60 hours/);
		await page.getByLabel('Hours a week that you really have').fill('5');
		await page.getByLabel('First day of study', { exact: true }).fill('2999-01-07');
		await soon(() => says(page)).toMatch(/^You would finish between/);
		await page.getByLabel('Last day, when you need it').fill('2999-04-14');
		await soon(() => says(page)).toMatch(/^It fits\./);
		await page.getByLabel('Last day, when you need it').fill('2999-02-01');
		await soon(() => says(page)).toMatch(/^It does not fit/);
		expect(errors).toEqual([]);
	});

	test('becomes the answer of the fit check, which says where it came from', async () => {
		const page = await plan();
		await page.getByRole('button', { name: 'Use this as my answer in the fit check' }).click();
		await page.getByRole('link', { name: 'See it in the fit check' }).click();
		await page.locator('#question-time-fits').waitFor();
		await soon(() => page.locator('.provenance').first().innerText()).toContain('30 to 40 hours as advertised at 5 a week');
	});

	test('opens from its link on another device as it was', async () => {
		const here = await plan();
		const there = await site.openElsewhere(PLAN, { viewport: NARROW });
		await there.locator('.plan-numbers').waitFor();
		expect(await says(there)).toBe(await says(here));
		expect(await findSideways(there)).toEqual([]);
	});

	test('puts study times and days into a calendar file', async () => {
		const page = await plan();
		await page.getByText('Study times, for your calendar').click();
		await page.getByLabel('Weekday', { exact: true }).selectOption('2');
		await page.getByLabel('From', { exact: true }).fill('19:00');
		await page.getByLabel('To', { exact: true }).fill('21:00');
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Save as a calendar file (.ics)' }).click(),
		]);
		const text = readFileSync(await download.path(), 'utf8');
		expect(text).toContain('DTSTART:29990108T190000\r\n');
		expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
	});
});
