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
/** The sheet itself is HTML: its script follows the reader's own priorities and answers. */
const SHEET_BUDGET = 14_000;
/** With what draws it anew for them. */
const SHEET_DRAWN_ANEW = 22_500;
/** With what loads once there is a goal: the engine and its result. */
const FIT_WITH_RESULT = 22_500;
/** The question kit with the engine, which orders it. */
const KIT_WITH_ENGINE = 23_500;
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

	test(`/fit/ has at most ${FIT_BUDGET} of script, and ${FIT_WITH_RESULT} once it shows a result`, () => {
		const bytes = weigh('/fit/');
		expect(script(bytes)).toBeLessThanOrEqual(FIT_BUDGET);
		expect(bytes.modules).toBeGreaterThan(0);
		expect(script(bytes) + weighLater('/fit/', 'result-view')).toBeLessThanOrEqual(FIT_WITH_RESULT);
	});

	test(`/fit/kit/ has at most ${FIT_BUDGET} of script, and ${KIT_WITH_ENGINE} once there is a goal to order it by`, () => {
		const bytes = weigh('/fit/kit/');
		expect(script(bytes)).toBeLessThanOrEqual(FIT_BUDGET);
		expect(bytes.modules).toBeGreaterThan(0);
		expect(script(bytes) + weighLater('/fit/kit/', 'score')).toBeLessThanOrEqual(KIT_WITH_ENGINE);
	});

	test(`the two views bring at most ${TWO_VIEWS} more to /fit/, and only when they are asked for`, () => {
		expect(weighLater('/fit/', 'TwoViews') - weighLater('/fit/', 'score')).toBeLessThanOrEqual(TWO_VIEWS);
	});

	test.each(
		readCollection('guide')
			.filter(({ data }) => data['goal'])
			.map(({ data }) => weigh(`/fit/sheet/${(data['goal'] as { id: string }).id}/`)),
	)(`$route has at most ${SHEET_BUDGET} of script, and ${SHEET_DRAWN_ANEW} once it is drawn anew`, (bytes) => {
		expect(script(bytes)).toBeLessThanOrEqual(SHEET_BUDGET);
		expect(bytes.modules).toBeGreaterThan(0);
		expect(script(bytes) + weighLater(bytes.route, 'ScoreSheet')).toBeLessThanOrEqual(SHEET_DRAWN_ANEW);
	});

	test('/design/ with its styles is within a ceiling of its own', () => {
		expect(weigh('/design/').html).toBeLessThanOrEqual(DESIGN_BUDGET);
	});
});
