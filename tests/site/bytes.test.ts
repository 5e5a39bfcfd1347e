import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readCollection } from '../support/content.ts';
import { DIST, pageAt, readPages } from '../support/dist.ts';
import { countBytes, findScripts, findStaticImports, weighPage } from '../support/page-bytes.ts';
import { writeReport } from '../support/repository.ts';

/** One round trip holds 14,600 bytes, and a host's headers take some 600 of them. */
const HTML_BUDGET = 14_000;
/** Pages that print a whole collection, to be looked things up in: every source, every question with its values. */
const LISTS: Readonly<Record<string, number>> = { '/sources/': 22_000, '/method/the-model/': 16_000 };
/** A line for the theme, the way into search, the controls of a comparison. */
const READING_BUDGET = 1_500;
const INSTRUMENT_BUDGET = 14_000;
/**
 * The pages of the fit check: what each may bring to come alive, the files that it loads when there is something to work out, and what it may
 * come to with that. The aim is 20,000 to come alive; those over it hold the library of assessments, which is to get no heavier.
 */
const FIT_PAGES = [
	{ route: '/fit/', start: 20_000, later: ['result-view'], whole: 28_000 },
	{ route: '/fit/kit/', start: 21_500, later: ['score'], whole: 25_500 },
	// The worker that draws comes on top, beside the page.
	{ route: '/compare/', start: 20_000, later: ['compare-parts', 'comparison-view'], whole: 30_000 },
	{ route: '/fit/record/', start: 22_500, later: ['record-view'], whole: 37_000 },
	{ route: '/fit/saved/', start: 22_500, later: ['saved-view'], whole: 33_000 },
	// The sheet itself is HTML, the same script on every goal's: drawn anew it follows the reader's own priorities and answers.
	{ route: '/fit/sheet/change-career/', start: 20_000, later: ['ScoreSheet'], whole: 24_500 },
] as const;
/** A link beside own answers; the engine is there by then. */
const TWO_VIEWS = 3_000;
/** For those who work on the site: everything it is made of on one page. */
const DESIGN_BUDGET = 60_000;

const builtScripts = () => readdirSync(join(DIST, '_astro')).filter((name) => name.endsWith('.js'));
const weigh = (route: string) => ({ route, ...weighPage(DIST, pageAt(route)) });
const script = ({ inlineScript, modules }: ReturnType<typeof weigh>) => inlineScript + modules;

/** What modules that a page loads later bring, with everything they import that the page does not have already. */
function weighLater(route: string, ...names: readonly string[]): number {
	const wanted = names.map((name) => {
		const [first, ...others] = builtScripts().filter((file) => file.startsWith(`${name}.`));
		if (!first || others.length > 0) throw new Error(`There is not one file for ${name}.`);
		return first;
	});
	const had = findScripts(DIST, pageAt(route)).modules.map((address) => basename(address));
	const files = new Set(wanted);
	for (const file of files)
		for (const specifier of findStaticImports(readFileSync(join(DIST, '_astro', file), 'utf8')))
			if (!had.includes(basename(specifier))) files.add(basename(specifier));
	return [...files].reduce((sum, file) => sum + countBytes(readFileSync(join(DIST, '_astro', file))), 0);
}

const GUIDE = [
	...readCollection('guide').map(({ id }) => `/${id}/`),
	...readCollection('examples').map(({ id }) => `/examples/${id}/`),
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
		expect(html).toBeLessThanOrEqual(LISTS[route] ?? HTML_BUDGET);
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

	test.each(FIT_PAGES)('$route has at most $start of script, and $whole once it works something out', ({ route, start, later, whole }) => {
		const bytes = weigh(route);
		expect(script(bytes)).toBeLessThanOrEqual(start);
		expect(bytes.modules).toBeGreaterThan(0);
		expect(script(bytes) + weighLater(route, ...later)).toBeLessThanOrEqual(whole);
	});

	test(`the two views bring at most ${TWO_VIEWS} more to /fit/, and only when they are asked for`, () => {
		expect(weighLater('/fit/', 'TwoViews') - weighLater('/fit/', 'score')).toBeLessThanOrEqual(TWO_VIEWS);
	});

	test('/design/ with its styles is within a ceiling of its own', () => {
		expect(weigh('/design/').html).toBeLessThanOrEqual(DESIGN_BUDGET);
	});
});
