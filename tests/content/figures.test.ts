import { describe, expect, test } from 'vitest';
import { readCollection } from '../support/content.ts';
import { findCitations } from '../support/prose.ts';
import { type Claim, type Evidence, findClaims, findFigures, findUnsupported } from './figures.ts';

const SOURCES = new Map(readCollection('sources').map(({ id, data }) => [id, data as Evidence]));

/** What a file claims with a source; a term's meaning stands in its front matter, as do its sources. */
const CLAIMS = (['guide', 'questions', 'examples', 'alternatives', 'renewal', 'glossary', 'claims', 'changes'] as const)
	.flatMap((name) => readCollection(name))
	.map(({ path, data, body }) => {
		const isGuide = path.startsWith('content/guide/') && data['kind'] !== 'about';
		const cited = (data['sources'] ?? []) as string[];
		const meaning: Claim[] = cited.length > 0 ? [{ sentence: String(data['meaning']), cited, before: [] }] : [];
		return { path, isGuide, claims: [...meaning, ...findClaims(body)] };
	})
	.filter(({ claims }) => claims.length > 0);

/** What a route can do, need by need, each with its sources. */
const ROUTES = readCollection('routes').map(({ path, data }) => ({
	path,
	claims: Object.values(data as Record<string, { readonly says?: string; readonly sources?: readonly string[] }>)
		.filter(({ sources = [] }) => sources.length > 0)
		.map(({ says = '', sources: cited = [] }) => ({ sentence: says, cited, before: [] })),
	isGuide: false,
}));

const valuesOf = (text: string) => findFigures(text).map(({ value }) => value);

describe('findFigures(text)', () => {
	test.each([
		['38.2 % of 1,380 people', [38.2, 1380]],
		['37.7 million résumés at USD 1,350', [37_700_000, 1350]],
		['$43.5 million, 8 to 12 hours, 60-80 or 100–150 more', [43_500_000, 8, 12, 60, 80, 100, 150]],
		['a 14-day right, three to six hours, one year', [14, 3, 6]],
		['It was 34, then 55.', [34, 55]],
	])('reads "%s"', (text, values) => {
		expect(valuesOf(text)).toEqual(values);
	});

	test.each(['CS50x, CLF-C02 and EPA 608', 'the 13th of May, read in November 2026', 'on 28 November'])(
		'finds none of its own in "%s"',
		(text) => {
			expect(valuesOf(text)).toEqual([]);
		},
	);

	test('takes a span such as 2017–18 by its first year', () => {
		expect(valuesOf('in 2017–18 and 2026/27')).toEqual([2017, 2026]);
	});
});

describe('findClaims(body)', () => {
	test('takes each sentence with the sources that it names', () => {
		expect(findClaims('First, 5 % **did**. In [tests](/a/), 46 % did [@pivot; @other, table 2]. Then [@pivot].')).toEqual([
			{ sentence: 'In tests, 46 % did.', cited: ['pivot', 'other'], before: ['First, 5 % did.'] },
			{ sentence: 'Then.', cited: ['pivot'], before: [] },
		]);
	});

	test('takes each cell of a table by itself', () => {
		expect(findClaims('| Trial | 7 days [@trial] | 14 days |\n|---|---|---|')).toEqual([
			{ sentence: '7 days', cited: ['trial'], before: [] },
		]);
	});
});

describe('findUnsupported(claim, sources)', () => {
	const source: Evidence = {
		title: 'The 80-hour question',
		year: 2019,
		population: '565 courses, 2017 and 2018',
		supports: [{ says: 'Of those who paid, 46 % finished.', quote: 'about 1,850,034 of them' }],
	};
	test.each([
		['Of those who paid, 46 % finished in 2017.', []],
		['In 2019 it counted 1,850,034 in 80 hours.', []],
		['Of those who paid, 64 % finished.', ['64']],
		['Of 565 courses in 2016, 46 % were finished.', ['565', '2016']],
		['Three of the four firms agreed.', ['Three', 'four']],
	])('of "%s" are %j', (sentence, figures) => {
		expect(findUnsupported(sentence, [source])).toEqual(figures);
	});

	test('looks at every source of the sentence', () => {
		expect(findUnsupported('It took 9 to 46 %.', [source, { supports: [{ says: 'Nine did.' }] }])).toEqual([]);
	});
});

describe('figures that a source stands for', () => {
	test('are many, in many files', () => {
		expect(CLAIMS.length).toBeGreaterThan(40);
		expect(CLAIMS.flatMap(({ claims }) => claims).flatMap(({ sentence }) => findFigures(sentence)).length).toBeGreaterThan(400);
	});

	test.each([...CLAIMS, ...ROUTES])('in $path are what it says', ({ claims, isGuide }) => {
		const wrong = claims.flatMap(({ sentence, cited, before }) => {
			const sources = cited.map((id) => SOURCES.get(id) ?? {});
			const missing = [
				...findUnsupported(sentence, sources),
				// What leads up to a citation may count in words of its own ("two reasons"). Examples and questions also print figures of ours.
				...(isGuide ? before.flatMap((lead) => findUnsupported(lead, sources)).filter((written) => /\d/.test(written)) : []),
			];
			return missing.length > 0
				? [`${missing.join(', ')} is not in what ${cited.join(', ')} says: "${[...before, sentence].join(' ')}"`]
				: [];
		});
		expect(wrong).toEqual([]);
	});

	test('are asked of every citation', () => {
		const all = readCollection('guide').flatMap(({ body }) => findCitations(body));
		expect(readCollection('guide').flatMap(({ body }) => findClaims(body).flatMap(({ cited }) => cited))).toEqual(all);
	});
});
