// Files of every kind and size, into everything that opens one: each is refused or taken with a sentence, does no harm, and takes nothing away.
import { beforeAll, describe, expect, test } from 'vitest';
import { IN_USE } from './gates.ts';
import { collectHarm, comesTrue, findHarm, HOSTILE_TEXTS, linesOf, settle, WATCH_HARM, watchRequests } from './hostile.ts';
import { DAMAGE, isStillThere, NOVEL } from './hostile-states.ts';
import { library } from './kept.ts';
import { ISLAND_PAGES } from './page-kinds.ts';
import { NARROW, useBuiltSite } from './site.ts';

const site = useBuiltSite({ before: WATCH_HARM });

const PICKER = 'main input[type=file]';
const SOUND = library(['From a file'], { '2025-11-25-1': {} });
const bytes = (...codes: readonly number[]) => Buffer.from(codes);
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const ofKind = (kind: keyof typeof DAMAGE) => Buffer.from(DAMAGE[kind]?.(SOUND) ?? '');

/** Contents by what they are. */
const FILES: Readonly<Record<string, Buffer>> = {
	'nothing at all': bytes(),
	'one byte': bytes(0xff),
	'zeros alone': Buffer.alloc(5_000),
	'bytes that are no text': Buffer.from(Array.from({ length: 4_096 }, (_, at) => (at * 167 + 13) % 256)),
	'a picture cut off': bytes(...PNG, 0, 0, 0, 13),
	'a picture of impossible size': bytes(...PNG, 0xff, 0xff, 0xff, 0xff, 0x49, 0x48, 0x44, 0x52, 0xff, 0xff, 0xff, 0xff),
	'a drawing with a script': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="hostile = 1"><script>hostile = 1</script></svg>'),
	'a web page': Buffer.from('<!doctype html><title>A</title><script>hostile = 1</script><img data-hostile src=x onerror="hostile = 1">'),
	'a packed archive': Buffer.from('PK\u0003\u0004 stuff'),
	'text in UTF-16 that is cut': bytes(0xff, 0xfe, 0x7b, 0x00, 0x22),
	'megabytes of one letter': Buffer.alloc(9_000_000, 'x'),
	'megabytes of JSON': Buffer.from(`{"a":"${'x'.repeat(9_000_000)}"}`),
	'sixty thousand unknown keys': Buffer.from(
		SOUND.replace(
			'"answers":{',
			`"answers":{${Array.from({ length: 60_000 }, (_, at) => `"k${at}":{"kind":"option","option":"a"},`).join('')}`,
		),
	),
	'a table of hostile cells': Buffer.from(
		Object.values(HOSTILE_TEXTS)
			.flat()
			.map((text) => `"${text.slice(0, 900)}",=1+1`)
			.join('\r\n'),
	),
	...Object.fromEntries(Object.keys(DAMAGE).map((kind) => [`a library, ${kind}`, ofKind(kind)])),
};

/** Names that do harm where they are shown as they are. */
const NAMES = [
	'\u202egnp.<img data-hostile src=x onerror="hostile = 1">.json',
	`${'W'.repeat(200)}.json`,
	'__proto__.json',
	'a\u0000b\u001b.json',
];

/** Pages that open files, once their scripts are there. */
const pages: string[] = [];
beforeAll(async () => {
	watchRequests(await site.open('/favicon.svg'));
	for (const path of new Set(ISLAND_PAGES.map((one) => one.replace(/\?.*/, '')))) {
		const page = await site.open(path, { device: IN_USE });
		await settle(page);
		if ((await page.locator(PICKER).count()) > 0) pages.push(path);
	}
});

describe('a file that is', () => {
	test('opened somewhere is opened here', () => {
		expect(pages.length).toBeGreaterThan(4);
	});

	test.each(Object.entries(FILES))('%s does no harm, takes nothing away, and is told of', async (kind, content) => {
		const faults: string[] = [];
		const errors = collectHarm(site, watchRequests(await site.open('/favicon.svg')));
		// Each file on every second page, and the next one on the others.
		const turn = Object.keys(FILES).indexOf(kind) % 2;
		for (const [at, path] of pages.entries()) {
			if (at % 2 !== turn) continue;
			const page = await site.open(path, { viewport: NARROW, device: IN_USE });
			await settle(page);
			const usual = await linesOf(page);
			const name = NAMES[(at + kind.length) % NAMES.length] ?? '';
			await page.locator(PICKER).first().setInputFiles({ name, mimeType: 'application/json', buffer: content });
			if (!(await comesTrue(async () => (await linesOf(page)).some((line) => line !== '' && !usual.includes(line)))))
				faults.push(`${path}: no sentence`);
			await settle(page);
			faults.push(...(await findHarm(page)).map((fault) => `${path}: ${fault}`));
			const device = await page.evaluate<Record<string, string>>('({ ...localStorage })');
			for (const [key, text] of Object.entries(IN_USE)) {
				const names = [...text.matchAll(/"name":"([^"]*)"/g)].map(([whole]) => whole);
				if (!names.every((one) => isStillThere(device, one))) faults.push(`${path}: something under ${key} is lost`);
			}
			// So many sentences are none: nobody reads them.
			if ((await linesOf(page)).length > usual.length + 200) faults.push(`${path}: hundreds of lines`);
		}
		expect([...faults, ...errors]).toEqual([]);
	});
});

test('what only a newer version knows in a file is kept, or said to be left out', async () => {
	watchRequests(await site.open('/favicon.svg'));
	const page = await site.open('/fit/saved/', { device: IN_USE });
	await settle(page);
	const usual = await linesOf(page);
	await page.locator(PICKER).setInputFiles({ name: 'newer.json', mimeType: 'application/json', buffer: ofKind('of a newer version') });
	await comesTrue(async () => (await linesOf(page)).some((line) => line !== '' && !usual.includes(line)));
	const device = await page.evaluate<Record<string, string>>('({ ...localStorage })');
	const said = (await linesOf(page)).filter((line) => !usual.includes(line)).join(' ');
	expect(isStillThere(device, NOVEL) || /newer|version|left out|not understood/.test(said)).toBe(true);
});
