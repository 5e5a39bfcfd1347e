import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { embeddedRoutesOf, type InstrumentManifest, SHELVES } from '../../src/instruments/manifest.ts';
import { findMissing, readInstruments, withinQuestions } from '../../src/integrations/instruments.ts';
import { INSTRUMENTS } from '../support/instruments.ts';

const MANIFEST: InstrumentManifest = {
	address: '/tools/units/',
	shelf: 'work out',
	place: 1,
	label: 'Units',
	line: 'Hours from any unit',
	heading: 'How long is that in hours?',
	description: 'Hours from any unit that a course is measured in.',
	otherNames: [],
	bytes: { start: 14_000 },
	withoutScript: 'table',
	shows: 'table',
};
const WHOLE = ['instrument.ts', 'Page.astro', 'words.ts', 'specimens.astro', 'Drawing.astro'];

describe('findMissing(name, files, manifest)', () => {
	test('finds nothing in a folder that holds all', () => {
		expect(findMissing('units', [...WHOLE, 'Units.tsx'], MANIFEST)).toEqual([]);
	});

	test('wants no drawing of what stands on no shelf', () => {
		expect(findMissing('find', WHOLE.slice(0, -1), { ...MANIFEST, shelf: null })).toEqual([]);
	});

	test.each(WHOLE)('names %s where it is missing', (file) => {
		const sentences = findMissing(
			'units',
			WHOLE.filter((one) => one !== file),
			file === 'instrument.ts' ? undefined : MANIFEST,
		);
		expect(sentences).toEqual([expect.stringMatching(`^src/instruments/units/ is not complete: it has no ${file}, which holds .+\\.$`)]);
	});

	test('names the file of a further route', () => {
		expect(findMissing('units', WHOLE, { ...MANIFEST, routes: { '[unit]/': 'UnitPage.astro' } })).toEqual([
			expect.stringContaining('it has no UnitPage.astro, which holds what lies at [unit]/.'),
		]);
	});
});

test('embeddedRoutesOf(instrument) are its pages below /embed/, and no data, where it may be embedded', () => {
	const instrument = { ...MANIFEST, name: 'units', routes: { '[unit]/': 'UnitPage.astro', 'units.json': 'units.json.ts' } };
	expect(embeddedRoutesOf(instrument)).toEqual([]);
	expect(embeddedRoutesOf({ ...instrument, canBeEmbedded: true })).toEqual([
		{ pattern: '/embed/units/', file: 'Page.astro' },
		{ pattern: '/embed/units/[unit]/', file: 'UnitPage.astro' },
	]);
});

describe('readInstruments(root)', () => {
	let root: string;
	const write = (name: string, file: string, text = '') => {
		mkdirSync(join(root, 'src/instruments', name), { recursive: true });
		writeFileSync(join(root, 'src/instruments', name, file), text);
	};
	const manifest = (changes: Partial<InstrumentManifest>) => `export default ${JSON.stringify({ ...MANIFEST, ...changes })}`;

	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'credential-fit-instruments-'));
	});
	afterEach(() => rmSync(root, { recursive: true }));

	test('reads each folder’s manifest, by shelf', async () => {
		for (const name of ['clock', 'units', 'find']) for (const file of WHOLE) write(name, file);
		write('clock', 'instrument.ts', manifest({ place: 2 }));
		write('units', 'instrument.ts', manifest({}));
		write('find', 'instrument.ts', manifest({ shelf: null }));
		const read = await readInstruments(root);
		expect(read.map(({ name }) => name)).toEqual(['units', 'clock', 'find']);
		expect(read[0]).toMatchObject(MANIFEST);
	});

	test('stops at a folder without a manifest, and says so', async () => {
		write('units', 'Page.astro');
		await expect(readInstruments(root)).rejects.toThrow('src/instruments/units/ is not complete: it has no instrument.ts');
	});

	test('stops at a folder without specimens, and says so', async () => {
		write('units', 'instrument.ts', manifest({}));
		write('units', 'Page.astro');
		await expect(readInstruments(root)).rejects.toThrow('src/instruments/units/ is not complete: it has no specimens.astro');
	});

	test('hands each question the calculator that feeds it and can stand within it', async () => {
		for (const name of ['clock', 'units']) for (const file of WHOLE) write(name, file);
		write('clock', 'instrument.ts', manifest({ feeds: ['time-fits', 'validity'] }));
		write('clock', 'Within.tsx');
		write('units', 'instrument.ts', manifest({ feeds: ['stacks'] }));
		const { resolveId, load } = withinQuestions(root);
		if (typeof resolveId !== 'function' || typeof load !== 'function') throw new Error('They are functions.');
		const read = async (id: string) => String(await Reflect.apply(load, undefined, [Reflect.apply(resolveId, undefined, [id])]));
		const code = await read('virtual:within');
		expect([...code.matchAll(/"([\w-]+)": \(\) => import\('(.+?)'\)/g)].map(([, question, file]) => [question, file])).toEqual([
			['time-fits', 'virtual:within-time-fits'],
			['validity', 'virtual:within-validity'],
		]);
		expect(await read('virtual:within-validity')).toContain("from '/src/instruments/clock/Within.tsx'");
		expect(Reflect.apply(resolveId, undefined, ['./other.ts'])).toBeUndefined();
	});
});

describe('the instruments', () => {
	test('have an address, a name and a place of their own', () => {
		const places = INSTRUMENTS.map(({ shelf, place }) => `${shelf} ${place}`);
		const names = INSTRUMENTS.flatMap(({ label, steps = [], door }) => [
			`on the shelf ${label}`,
			...steps.map((step) => step.label),
			door?.label ?? label,
		]);
		const addresses = INSTRUMENTS.map(({ address }) => address);
		for (const values of [places, names, addresses]) expect(new Set(values).size).toBe(values.length);
	});

	test('stand on a shelf that there is', () => {
		expect(INSTRUMENTS.filter(({ shelf }) => shelf !== null && !SHELVES.includes(shelf))).toEqual([]);
	});
});
