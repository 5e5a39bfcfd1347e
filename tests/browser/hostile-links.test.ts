// Links that somebody made to do harm, to every instrument: several hundred, the same ones each time.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { nameFragment } from '../../src/device/form-view.ts';
import type { Instrument } from '../../src/instruments/manifest.ts';
import { RESERVED_KEYS } from '../../src/model/state/fragment.ts';
import { readCollection } from '../support/content.ts';
import { INSTRUMENTS } from '../support/instruments.ts';
import { FIRST_FIVE } from './fit-page.ts';
import { IN_USE } from './gates.ts';
import { collectHarm, findHarm, followLinks, HOSTILE_TEXTS, picker, WATCH_HARM } from './hostile.ts';
import { NARROW, useBuiltSite } from './site.ts';

const site = useBuiltSite({ before: WATCH_HARM });

/** Answers that every instrument about the open assessment shows something for. */
const SOUND = `v=1&goal=change-career&name=A&concern-1-name=B&concern-1=good&${FIRST_FIVE}`;
const QUESTIONS = readCollection('questions').map(({ id }) => id);

/** A sound link to an instrument, as its pairs: its own, or one of the open assessment. */
function soundPairs({ used = '' }: Instrument): readonly (readonly [string, string])[] {
	const link = used.includes('=') ? used.slice(1) : SOUND;
	return link.split('&').map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const);
}

/** The fields of a page that a link could fill: by id, without the instrument's name before it. */
const fieldsOf = (page: Page, { name }: Instrument) =>
	page.evaluate<string[]>(
		`[...document.querySelectorAll('main :is(input, select, textarea)')].map(({ id, name }) => (name || id).replace(/^${name}-/, '')).filter(Boolean)`,
	);

/** As the address line takes it: what can be encoded is, and what cannot stands as it is. */
const encode = (text: string) => (text.isWellFormed() ? encodeURIComponent(text) : text);

/** Hostile links to one instrument: of each kind one among sound pairs, one among those of somebody without a goal, and one with nothing sound about it. */
function hostileLinks(instrument: Instrument, fields: readonly string[]): readonly string[] {
	const pick = picker(instrument.name);
	const sound = soundPairs(instrument);
	const keys = [...new Set([...sound.map(([key]) => key), ...RESERVED_KEYS, ...QUESTIONS, ...fields])];
	const strange = Object.values(HOSTILE_TEXTS)
		.flat()
		.filter((text) => text.length < 1_000);
	const write = (pairs: Iterable<readonly [string, string]>) => [...pairs].map((pair) => pair.join('=')).join('&');
	return Object.values(HOSTILE_TEXTS).flatMap((texts) => {
		const text = () => encode(pick(texts));
		const among = [...sound, [pick(keys), text()], [pick(keys), text()], ['concern-1-name', text()], ['name', text()]] as const;
		const unsound = [
			write([1, 2, 3, 4].map(() => [pick([pick(keys), encode(pick(strange))]), text()] as const)),
			pick([text(), nameFragment(pick(texts.filter((one) => one.isWellFormed()).concat(''))).slice(1)]),
			write([...sound, [pick(keys), pick(texts)]]),
		];
		return [write(new Map(among)), write(new Map(among.filter(([key]) => key !== 'goal'))), pick(unsound)];
	});
}

describe.each(INSTRUMENTS)('links to $label', (instrument) => {
	const { address, used = '', shows } = instrument;
	const shown = (page: Page) =>
		page
			.locator(`main ${shows.replace(/^main /, '')}`)
			.first()
			.waitFor();
	const isQuery = used.startsWith('?');

	test('do no harm and change nothing that the device keeps, and the page goes on', async () => {
		const page = await site.open(address + used, { viewport: NARROW, device: IN_USE });
		await shown(page);
		const errors = collectHarm(site, page);
		const links = hostileLinks(instrument, await fieldsOf(page, instrument));
		// Over all instruments more than 400.
		expect(links.length * INSTRUMENTS.length).toBeGreaterThan(400);
		const kept = await page.evaluate<Record<string, string>>('({ ...localStorage })');
		expect(await followLinks(page, links)).toEqual([]);
		expect(await page.evaluate('({ ...localStorage })')).toEqual(kept);
		// A page that still follows a sound link has not died of the others.
		await page.evaluate(`location.hash = ${JSON.stringify(isQuery ? '' : used || SOUND)}`);
		await shown(page);
		expect(await findHarm(page)).toEqual([]);
		expect(errors).toEqual([]);
	});

	test('do no harm to a page that opens with one, on a device that holds nothing', async () => {
		const page = await site.open(address, { viewport: NARROW });
		const links = hostileLinks(instrument, await fieldsOf(page, instrument));
		const errors = collectHarm(site, page);
		const pick = picker(address);
		const faults: string[] = [];
		for (const link of isQuery
			? Object.values(HOSTILE_TEXTS)
					.slice(0, 6)
					.map((texts) => `?q=${encode(pick(texts)).slice(0, 5_000)}`)
			: [0, 1].map(() => `#${pick(links)}`)) {
			await page.goto(site.address('/favicon.svg'));
			await page.evaluate('localStorage.clear()');
			await site.visit(page, address + link);
			faults.push(...(await findHarm(page)).map((fault) => `${link.slice(0, 100)}: ${fault}`));
		}
		expect(faults).toEqual([]);
		expect(errors).toEqual([]);
	});
});
