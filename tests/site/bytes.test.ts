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
const FIT_BUDGET = 20_000;
/** The pages of the fit check with the file that each loads when there is something to work out, and what it may come to with that. */
const FIT_PAGES = [
	{ route: '/fit/', later: 'result-view', whole: 25_000 },
	{ route: '/fit/kit/', later: 'score', whole: 24_000 },
	// The worker that draws comes on top, beside the page.
	{ route: '/compare/', later: 'comparison-view', whole: 25_000 },
	// The sheet itself is HTML, the same script on every goal's: drawn anew it follows the reader's own priorities and answers.
	{ route: '/fit/sheet/change-career/', later: 'ScoreSheet', whole: 24_000 },
] as const;
/** A link beside own answers; the engine is there by then. */
const TWO_VIEWS = 3_000;
/** For those who work on the site: everything it is made of on one page. */
const DESIGN_BUDGET = 40_000;

const builtScripts = () => readdirSync(join(DIST, '_astro')).filter((name) => name.endsWith('.js'));
const weigh = (route: string) => ({ route, ...weighPage(DIST, pageAt(route)) });
const script = ({ inlineScript, modules }: ReturnType<typeof weigh>) => inlineScript + modules;

/** What a module that a page loads later brings, with everything it imports that the page does not have already. */
function weighLater(route: string, name: string): number {
	const [first, ...others] = builtScripts().filter((file) => file.startsWith(`${name}.`));
	if (!first || others.length > 0) throw new Error(`There is not one file for ${name}.`);
	const had = findScripts(DIST, pageAt(route)).modules.map((address) => basename(address));
	const files = new Set([first]);
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

	test.each(FIT_PAGES)(`$route has at most ${FIT_BUDGET} of script, and $whole once it works something out`, ({ route, later, whole }) => {
		const bytes = weigh(route);
		expect(script(bytes)).toBeLessThanOrEqual(FIT_BUDGET);
		expect(bytes.modules).toBeGreaterThan(0);
		expect(script(bytes) + weighLater(route, later)).toBeLessThanOrEqual(whole);
	});

	test(`the two views bring at most ${TWO_VIEWS} more to /fit/, and only when they are asked for`, () => {
		expect(weighLater('/fit/', 'TwoViews') - weighLater('/fit/', 'score')).toBeLessThanOrEqual(TWO_VIEWS);
	});

	test('/design/ with its styles is within a ceiling of its own', () => {
		expect(weigh('/design/').html).toBeLessThanOrEqual(DESIGN_BUDGET);
	});
});
