// Gates that see a new instrument by its folder alone: instruments are planted in a copy of the repository, one without a fault and one for
// each fault, the copy is built once, and every gate has to find its own. No list names them.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Instrument } from '../../src/instruments/manifest.ts';
import { readInstruments } from '../../src/integrations/instruments.ts';
import { type BuiltPage, pageAt, readPages } from '../support/dist.ts';
import { findOverweight } from '../support/page-bytes.ts';
import { type Fault, plantInstrument } from '../support/planted-instrument.ts';
import { findPolicyFaults } from '../support/policy.ts';
import { copyRepository, type RepositoryCopy } from '../support/repository-copy.ts';
import * as gates from './gates.ts';
import { findPageKinds, type Subject, subjectsOf } from './page-kinds.ts';
import type { Faults } from './probes.ts';
import { useBuiltSite } from './site.ts';

const MINUTE = 60_000;

let copy: RepositoryCopy;
let instruments: readonly Instrument[];
let pages: readonly BuiltPage[];

/** Letters that no compression makes smaller. */
const HEAVY = randomBytes(20_000).toString('base64');

type Look = (subject: Subject, instrument: Instrument) => Promise<Faults> | Faults;
const through =
	(gate: gates.Gate): Look =>
	(subject) =>
		gate(site, subject);
const print = through(gates.print);

interface Planted {
	/** What is wrong with the instrument. */
	readonly defect: string;
	readonly name: string;
	readonly fault: Fault;
	readonly look: Look;
	/** What the gate has to say, so that it is this defect that it found. */
	readonly says: RegExp;
}

const PLANTED: readonly Planted[] = [
	{
		defect: 'has no part without script',
		name: 'script-only',
		fault: { file: 'Page.astro', from: '<table class="planted__table">', to: '<table class="planted__table" hidden>' },
		look: (subject) => gates.withoutScript(siteWithoutScript, subject),
		says: /nothing that is \.planted__table is shown/,
	},
	{
		defect: 'is over its budget',
		name: 'heavy',
		fault: {
			file: 'Planted.tsx',
			from: 'useEffect(() => {});\n\treturn (\n\t\t<div class="planted"',
			to: `useEffect(() => {});\n\treturn (\n\t\t<div class="planted" data-heavy={'${HEAVY}'.slice(weeks, weeks + 9)}`,
		},
		look: (_, instrument) => findOverweight(join(copy.folder, 'dist'), instrument, pages),
		says: /\/tools\/heavy\/ brings \d+ bytes of script to come alive, not at most 14000/,
	},
	{
		defect: 'has a button without a name',
		name: 'unnamed',
		fault: { file: 'Planted.tsx', from: '{WORDS.more}', to: '<svg width="40" height="40" aria-hidden="true" />' },
		look: through(gates.rules),
		says: /button-name/,
	},
	{
		defect: 'has a control that the keyboard does not reach',
		name: 'out-of-reach',
		fault: { file: 'Planted.tsx', from: '<button ', to: '<button tabIndex={-1} ' },
		look: through(gates.keyboard),
		says: /One week more.* is not reached/s,
	},
	{
		defect: 'has a control that answers to a pointer alone',
		name: 'mouse-only',
		fault: { file: 'Planted.tsx', from: '<p class="planted__says"', to: '<p class="planted__says" onClick={() => setWeeks(1)}' },
		look: through(gates.controls),
		says: /It takes 5 hours.* answers to a pointer alone/,
	},
	{
		defect: 'is wider than a screen of 320 px',
		name: 'wide',
		fault: { file: 'Page.astro', from: 'max-inline-size: 30rem', to: 'inline-size: 30rem' },
		look: through(gates.reflow),
		says: /at 320 by 256 px: .*(sticks out|wider than its window)/,
	},
	{
		defect: 'cuts off text that is spaced out',
		name: 'cut-off',
		fault: { file: 'Page.astro', from: 'max-inline-size: 30rem', to: 'block-size: 1.6em; overflow: hidden; white-space: nowrap' },
		look: through(gates.spacing),
		says: /It takes 5 hours.* is cut off/,
	},
	{
		defect: 'has a button too small for a finger',
		name: 'small',
		fault: {
			file: 'Page.astro',
			from: 'max-inline-size: 30rem; }',
			to: 'max-inline-size: 30rem; } .planted .button { min-block-size: 0; padding: 0; }',
		},
		look: through(gates.fingers),
		says: /One week more is \d+(\.\d)? px, not 44/,
	},
	{
		defect: 'has text too faint for a contrast of 7:1',
		name: 'faint',
		fault: { file: 'Page.astro', from: 'max-inline-size: 30rem', to: 'color: light-dark(#666, #999)' },
		look: through(gates.contrast),
		says: /color-contrast-enhanced/,
	},
	{
		defect: 'shows a text that a screen reader does not get',
		name: 'unheard',
		fault: { file: 'Planted.tsx', from: 'role="status"', to: 'aria-hidden="true"' },
		look: through(gates.speech),
		says: /“It takes 5 hours.*” is shown and not heard/,
	},
	{
		defect: 'loses its result in print',
		name: 'unprinted',
		fault: {
			file: 'Page.astro',
			from: 'max-inline-size: 30rem; }',
			to: 'max-inline-size: 30rem; } @media print { .planted__says { display: none; } }',
		},
		look: print,
		says: /\.planted__says is lost in print/,
	},
	{
		defect: 'prints a button',
		name: 'pressed',
		fault: { file: 'Planted.tsx', from: ' no-print', to: '' },
		look: print,
		says: /button.* is printed/,
	},
	{
		defect: 'has a script that breaks the policy',
		name: 'lawless',
		fault: {
			file: 'Planted.tsx',
			from: 'useEffect(() => {});',
			to: "useEffect(() => document.head.append(Object.assign(document.createElement('style'), { textContent: 'p { color: red }' })), []);",
		},
		look: through(gates.policy),
		says: /the policy blocks style-src/,
	},
	{
		defect: 'has a style in an attribute',
		name: 'styled',
		fault: { file: 'Page.astro', from: '<p slot="lead">', to: '<p slot="lead" style="color: red">' },
		look: (_, instrument) => findPolicyFaults(pageAt(instrument.address, join(copy.folder, 'dist'))),
		says: /there is a style in an attribute/,
	},
];

beforeAll(async () => {
	copy = copyRepository();
	plantInstrument(copy.folder, 'sound');
	PLANTED.forEach(({ name, fault }, at) => {
		plantInstrument(copy.folder, name, fault, { file: 'instrument.ts', from: 'place: 1', to: `place: ${at + 2}` });
	});
	const { code, output } = await copy.build();
	if (code !== 0) throw new Error(output);
	instruments = await readInstruments(copy.folder);
	pages = readPages(join(copy.folder, 'dist'));
}, 5 * MINUTE);

afterAll(() => copy.remove());

const folder = () => join(copy.folder, 'dist');
const site = useBuiltSite({ before: gates.WATCHED }, [], folder);
const siteWithoutScript = useBuiltSite({ javaScriptEnabled: false }, [], folder);

/** A planted instrument, and the page of it that gates look at. */
function find(name: string): { readonly instrument: Instrument; readonly subject: Subject } {
	const instrument = instruments.find((one) => one.name === name);
	const [subject] = instrument ? subjectsOf(instrument, pages) : [];
	if (!instrument || !subject) throw new Error(`The copy has no instrument "${name}".`);
	return { instrument, subject };
}

describe('an instrument without a fault, by its folder alone,', () => {
	test('is one of the pages that every gate looks at', () => {
		expect(findPageKinds(pages, instruments).map(({ path }) => path)).toContain('/tools/sound/');
	});

	test('stands on its shelf, with its drawing, its line and what it feeds', () => {
		const shelf = pageAt('/tools/', folder()).document.querySelector('.tools-page__shelf[aria-label="Work out"]');
		const card = shelf?.querySelector('.tool');
		expect(card?.querySelector('a')?.getAttribute('href')).toBe('/tools/sound/');
		expect(card?.querySelector('.tool-drawing circle')).not.toBeNull();
		expect(card?.textContent.replace(/\s+/g, ' ').trim()).toBe('sound Weeks of study into hours Feeds 2 answers');
	});

	test('leads back to the shelf, which is marked on its page', () => {
		const { document } = pageAt('/tools/sound/', folder());
		expect(document.querySelector('.site-header [aria-current]')?.getAttribute('href')).toBe('/tools/');
		expect(document.querySelector('main .breadcrumbs a')?.getAttribute('href')).toBe('/tools/');
		expect(document.querySelector('main .decision-nav')).toBeNull();
	});

	test('stands on the design page', () => {
		const { document } = pageAt('/design/', folder());
		expect(document.querySelector('#instrument-sound')?.textContent).toBe('Instrument: sound');
		expect(document.querySelector('#planted-sound .planted-sound, #planted-sound .planted__says')?.textContent).toContain('5 hours');
	});

	test.each(
		[...new Set(PLANTED.map(({ look }) => look))].map((look) => ({ look, defect: PLANTED.find((one) => one.look === look)?.defect })),
	)('passes the gate for one that $defect', async ({ look }) => {
		const { instrument, subject } = find('sound');
		expect(await look(subject, instrument)).toEqual([]);
	});
});

describe('an instrument does not pass that', () => {
	test.each(PLANTED)('$defect', async ({ name, look, says }) => {
		const { instrument, subject } = find(name);
		expect((await look(subject, instrument)).join('\n')).toMatch(says);
	});
});
