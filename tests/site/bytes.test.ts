import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSourcePages } from '../../src/lib/source-pages.ts';
import { workItOut } from '../../src/words/work-out-words.ts';
import { readCollection } from '../support/content.ts';
import { DIST, pageAt, readPages } from '../support/dist.ts';
import { INSTRUMENTS } from '../support/instruments.ts';
import { findOverweight, weighLater, weighPage } from '../support/page-bytes.ts';
import { writeReport } from '../support/repository.ts';

/** One round trip holds 14,600 bytes, and a host's headers take some 600 of them. */
const HTML_BUDGET = 14_000;
/** Pages that print a whole collection, to be looked things up in: every question with its values, every term; and the method with its sum. */
const LISTS: Readonly<Record<string, number>> = { '/method/the-model/': 18_150, '/method/': 14_700, '/glossary/': 18_200 };
/** A page that lets a factor be answered, with what draws its result, is beyond one round trip by so much. */
const FACTOR_BUDGET = 15_000;
/** The styles of a calculator that stands folded within one of its questions. */
const CALCULATOR = 2_100;
/** The theme and the faces, how far the reader’s own decision is, the way into search, the controls of a comparison. */
const READING_BUDGET = 1_650;
/** The gate is 14,000; what takes early entries, keeps a translated page true, writes with care and unfolds a calculator is on top of it. */
const INSTRUMENT_BUDGET = 17_800;
/** A link beside own answers; the result of either is there by then. */
const TWO_VIEWS = 3_000;
/** A page brings all of them. */
const FONT_BUDGET = 30_000;
/** For those who work on the site: everything it is made of on one page. */
const DESIGN_BUDGET = 114_000;

const weigh = (route: string) => ({ route, ...weighPage(DIST, pageAt(route)) });
const script = ({ inlineScript, modules }: ReturnType<typeof weigh>) => inlineScript + modules;

const GUIDE = [
	...readCollection('guide').map(({ id }) => `/${id}/`),
	...readCollection('examples').map(({ id }) => `/examples/${id}/`),
	...readSourcePages().map(({ path }) => path),
].map(weigh);
const FACTORS = readCollection('guide')
	.filter(({ data }) => data['factor'])
	.map(({ id }) => weigh(`/${id}/`));
const READING = GUIDE.filter(({ route }) => !FACTORS.some((factor) => factor.route === route));

beforeAll(() => {
	const rows = readPages()
		.map(({ route }) => weigh(route))
		.sort((a, b) => b.html - a.html);
	writeReport('bytes.txt', [
		'html\tinline script (in html)\tmodules\tpage',
		...rows.map(({ route, html, inlineScript, modules }) => [html, inlineScript, modules, route].join('\t')),
	]);
});

describe('in bytes as brotli sends them', () => {
	test('there are pages of each kind to weigh', () => {
		expect(READING.length).toBeGreaterThanOrEqual(20);
		expect(FACTORS.length).toBeGreaterThanOrEqual(9);
	});

	test.each(GUIDE)('$route with its styles is within its budget', ({ route, html }) => {
		const isFactor = FACTORS.some((factor) => factor.route === route);
		const hasCalculator = isFactor && pageAt(route).html.includes(workItOut);
		expect(html).toBeLessThanOrEqual(LISTS[route] ?? (isFactor ? FACTOR_BUDGET : HTML_BUDGET) + (hasCalculator ? CALCULATOR : 0));
	});

	test.each(READING)(`$route has no instrument, and at most ${READING_BUDGET} of script, all of it inline`, (bytes) => {
		expect(bytes.modules).toBe(0);
		expect(bytes.inlineScript).toBeLessThanOrEqual(READING_BUDGET);
	});

	test.each(FACTORS)(`$route has at most ${INSTRUMENT_BUDGET} of script`, (bytes) => {
		expect(script(bytes)).toBeLessThanOrEqual(INSTRUMENT_BUDGET);
		// No island would also be under the budget.
		expect(bytes.modules).toBeGreaterThan(0);
	});

	test.each(INSTRUMENTS)('$name is within what its manifest allows', (instrument) => {
		expect(findOverweight(DIST, instrument, readPages())).toEqual([]);
	});

	test(`the two views bring at most ${TWO_VIEWS} more to the fit check, and only when they are asked for`, () => {
		const page = pageAt(INSTRUMENTS.find(({ name }) => name === 'fit')?.address ?? '');
		expect(weighLater(DIST, page, ['TwoViews', 'result-view']) - weighLater(DIST, page, ['result-view'])).toBeLessThanOrEqual(TWO_VIEWS);
	});

	test(`the fonts together are at most ${FONT_BUDGET}`, () => {
		const fonts = readdirSync(join(DIST, '_astro')).filter((name) => name.endsWith('.woff2'));
		expect(fonts.length).toBeGreaterThan(0);
		expect(fonts.reduce((sum, name) => sum + statSync(join(DIST, '_astro', name)).size, 0)).toBeLessThanOrEqual(FONT_BUDGET);
	});

	test('/design/ with its styles is within a ceiling of its own', () => {
		expect(weigh('/design/').html).toBeLessThanOrEqual(DESIGN_BUDGET);
	});
});
