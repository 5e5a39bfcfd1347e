import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { type HTMLElement, parse } from 'node-html-parser';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { CSL_TYPES } from '../../src/lib/bibliography/kinds.ts';
import { DATA_FILES, FEED_PATH } from '../../src/lib/data-files.ts';
import { MODEL_VERSION } from '../../src/model/version.ts';
import { readBibtex } from '../support/bibtex.ts';
import { readCollection } from '../support/content.ts';
import { type BuiltPage, DIST, pageAt, readPages } from '../support/dist.ts';
import { INSTRUMENTS } from '../support/instruments.ts';
import { fingerprintModel } from '../support/model-fingerprint.ts';
import { findDataFaults, thingsOf } from '../support/schema-org.ts';

const PAGES = readPages();
const LISTED = PAGES.filter(({ document }) => document.querySelector('meta[name=robots]') === null);
const read = (path: string) => readFileSync(join(DIST, path), 'utf8');
const oneSpace = (text: string) => text.replace(/[ \t\r\n\f]+/g, ' ').trim();

const blocksOf = ({ document }: BuiltPage) =>
	document.querySelectorAll('script[type="application/ld+json"]').map(({ textContent }) => textContent);
const thingOf = (page: BuiltPage, type: string) =>
	blocksOf(page)
		.flatMap(thingsOf)
		.find((thing) => thing['@type'] === type);

describe('the copy in Markdown', () => {
	const copyOf = ({ file }: BuiltPage) => `${file}.md`;
	/** Parts of a page that its copy has in another form or not at all. */
	const ELSEWHERE =
		'nav, form, button:not(.term), .with-script, .without-script, .references, .term-note, .page-foot, .factor-questions, .box__kind, .box__title';
	const isElsewhere = (element: HTMLElement) => element.closest(ELSEWHERE) !== null;
	/** A point of a list ends where a list within it begins. A source's number is a note in the copy, with the place in it after. */
	const wordsOf = (element: HTMLElement) => {
		const one = parse(element.innerHTML);
		for (const cite of one.querySelectorAll('.cite')) {
			const [, place] = /^\d+(?:, (.+))?$/.exec(cite.text) ?? [];
			if (/^\d/.test(cite.text)) cite.replaceWith(place ? ` (${place})` : '');
		}
		for (const part of one.querySelectorAll('ul, ol, svg, [aria-hidden=true], script, style, button:not(.term)')) part.remove();
		return oneSpace(one.text);
	};

	test.each(LISTED)('of $route is beside it, and its head leads there', (page) => {
		expect(existsSync(join(DIST, copyOf(page)))).toBe(true);
		const link = page.document.querySelector('link[rel=alternate][type="text/markdown"]');
		expect(new URL(link?.getAttribute('href') ?? '', `http://host${page.route}`).pathname).toBe(`/${copyOf(page)}`);
	});

	test.each(LISTED)('of $route says what its prose says, with no mark left over', (page) => {
		const copy = parse(markdownToHtml(read(copyOf(page))).html);
		// What is to be copied as code may hold any mark.
		for (const part of copy.querySelectorAll('sup, .footnotes, pre')) part.remove();
		const shown = oneSpace(copy.text);
		const wanted = page.document
			.querySelectorAll('.prose :is(p, li, h2, h3, dt, td, th), main h1')
			.filter((element) => !isElsewhere(element) && element.querySelector('p, li, table') === null)
			.map(wordsOf);
		expect(wanted.length).toBeGreaterThan(0);
		expect(wanted.filter((words) => !shown.replaceAll(' ', '').includes(words.replaceAll(' ', '')))).toEqual([]);
		expect(shown.match(/.{0,30}(?:\*\*|\]\(|\[\^|^#+ |<\/?[a-z]+[ >]).{0,30}/g) ?? []).toEqual([]);
	});

	test.each(LISTED)('of $route has each of its sources as a note', (page) => {
		const notes = read(copyOf(page)).match(/^\[\^\d+\]: /gm) ?? [];
		expect(notes).toHaveLength(page.document.querySelectorAll('.references li').length);
	});

	test('leads to pages and places that exist', () => {
		const links = LISTED.flatMap((page) => [...read(copyOf(page)).matchAll(/\]\(<?(\/[^)>]*)>?\)/g)].map(([, href = '']) => href));
		const paths = [...new Set(links.map((href) => decodeURI(href.split('#')[0] ?? '')))];
		expect(paths.length).toBeGreaterThan(100);
		expect(paths.filter((path) => !existsSync(join(DIST, path.endsWith('/') ? `${path}index.html` : path)))).toEqual([]);
	});

	test('of an instrument says what it does', () => {
		for (const { address, line } of INSTRUMENTS.filter(({ shelf }) => shelf !== null))
			expect(read(`${address}index.html.md`)).toContain(`${line}. This tool`);
	});

	test('is none of what search engines are to leave alone, and search finds none', () => {
		expect(existsSync(join(DIST, 'design/index.html.md'))).toBe(false);
		expect(existsSync(join(DIST, '404.html.md'))).toBe(false);
	});
});

describe('llms.txt', () => {
	const text = read('llms.txt');

	test('has one title, then a quotation, notes and lists of links, as its proposal wants it', () => {
		expect(text).toMatch(/^# [^\n]+\n\n> [^\n]+\n\n(?:[^#>\n-][^\n]*\n\n)+(?:## [^\n]+\n\n(?:- \[[^\]]+\]\([^)]+\): [^\n]+\n)+\n?)+$/);
	});

	test('names every page of the guide, every example, every tool and every file once', () => {
		const addresses = [...text.matchAll(/^- \[[^\]]+\]\(([^)]+)\)/gm)].map(([, address = '']) => address);
		const wanted = [
			...readCollection('guide').map(({ id }) => `/${id}/index.html.md`),
			...readCollection('examples').map(({ id }) => `/examples/${id}/index.html.md`),
			...INSTRUMENTS.filter(({ shelf }) => shelf !== null).map(({ address }) => `${address}index.html.md`),
			...DATA_FILES.map(({ path }) => path),
		];
		expect(addresses.toSorted()).toEqual(wanted.toSorted());
		expect(addresses.filter((address) => !existsSync(join(DIST, address)))).toEqual([]);
	});
});

describe('structured data', () => {
	test.each(PAGES)('of $route has types and properties that exist', (page) => {
		expect(blocksOf(page).flatMap(findDataFaults)).toEqual([]);
	});

	test('says of each page of the guide when it was reviewed, and the trail that it shows', () => {
		for (const { id, data } of readCollection('guide')) {
			const page = pageAt(`/${id}/`);
			expect(thingOf(page, 'Article')).toMatchObject({ headline: data['title'], dateModified: String(data['reviewed']) });
			const shown = page.document
				.querySelectorAll('.breadcrumbs a')
				.map((link) => ({ name: link.textContent.trim(), item: link.getAttribute('href') }));
			const list = thingOf(page, 'BreadcrumbList')?.['itemListElement'] as { name: string; item: string }[] | undefined;
			expect((list ?? []).map(({ name, item }) => ({ name, item }))).toEqual(shown);
		}
	});

	test('says of each tool that it is a program, and names every term of the glossary', () => {
		for (const { address, label } of INSTRUMENTS.filter(({ shelf }) => shelf !== null))
			expect(thingOf(pageAt(address), 'WebApplication')).toMatchObject({ name: label, isAccessibleForFree: true });
		const terms = thingOf(pageAt('/glossary/'), 'DefinedTermSet')?.['hasDefinedTerm'] as { name: string; description: string }[];
		const kept = readCollection('glossary').map(({ data }) => ({ name: data['term'], description: data['meaning'] }));
		expect(terms.map(({ name, description }) => ({ name, description }))).toEqual(expect.arrayContaining(kept));
		expect(terms).toHaveLength(kept.length);
	});

	test.each([
		['{"@context":"https://schema.org","@type":"Post"}', 'no type Post'],
		['{"@context":"https://schema.org","@type":"Article","author":"A"}', 'no property author'],
		['{"@context":"https://schema.org","@type":"Article","dateModified":"soon"}', 'is no day'],
		[
			'{"@context":"https://schema.org","@graph":[{"@type":"BreadcrumbList","itemListElement":[{"@type":"Article"}]}]}',
			'where ListItem does',
		],
		['{"@type":"Article"}', 'the context is undefined'],
	])('is faulty as %s', (block, says) => {
		expect(findDataFaults(block).join('\n')).toContain(says);
	});
});

describe('the feed', () => {
	const feed = parse(read(FEED_PATH));

	test('has every change, newest first, with what Atom requires', () => {
		const entries = feed.querySelectorAll('entry');
		const days = entries.map((entry) => entry.querySelector('updated')?.textContent ?? '');
		expect(entries).toHaveLength(readCollection('changes').length);
		expect(days).toEqual(days.toSorted().toReversed());
		for (const entry of [feed.querySelector('feed') as HTMLElement, ...entries]) {
			const own = entry.childNodes
				.filter((node): node is HTMLElement => 'rawTagName' in node && Boolean(node.rawTagName))
				.map(({ rawTagName }) => rawTagName);
			for (const name of ['id', 'title', 'updated']) expect(own.filter((one) => one === name)).toHaveLength(1);
		}
		expect(feed.querySelectorAll('feed > author')).toHaveLength(1);
		const ids = feed.querySelectorAll('id').map(({ textContent }) => textContent);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.every((id) => /^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id))).toBe(true);
	});

	test('says what the changelog says, and leads to its places', () => {
		const { document } = pageAt('/changelog/');
		for (const entry of feed.querySelectorAll('entry')) {
			const [, place = ''] = entry.querySelector('link')?.getAttribute('href')?.split('#') ?? [];
			const section = document.getElementById(place)?.parentNode as HTMLElement;
			const told = section.querySelectorAll('p').at(-1)?.text ?? '';
			expect(oneSpace(parse(entry.querySelector('content')?.text ?? '').text)).toContain(oneSpace(told));
		}
	});

	test('is found from the head of the changelog, and from no other page', () => {
		const leading = PAGES.filter(({ document }) => document.querySelector('link[type="application/atom+xml"]'));
		expect(leading.map(({ route }) => route)).toEqual(['/changelog/']);
		expect(leading[0]?.document.querySelector('link[type="application/atom+xml"]')?.getAttribute('href')).toBe(FEED_PATH);
	});
});

describe('the sources', () => {
	const SOURCES = readCollection('sources');
	const csl: readonly Readonly<Record<string, unknown>>[] = JSON.parse(read('sources.csl.json'));
	const bibtex = readBibtex(read('sources.bib'));
	/** Fields that the schema of CSL-JSON knows, as far as they are used. */
	const FIELDS = [
		'id',
		'type',
		'title',
		'author',
		'container-title',
		'publisher',
		'volume',
		'issue',
		'page',
		'issued',
		'accessed',
		'URL',
		'DOI',
		'genre',
		'language',
		'note',
	];

	test('are all in both lists, with title, address and year', () => {
		const kept = SOURCES.map(({ id, data: { title, url, year } }) => ({ id, title, url, year })).toSorted((a, b) => (a.id < b.id ? -1 : 1));
		const yearOf = (issued: unknown) => (issued as { 'date-parts': number[][] } | undefined)?.['date-parts'][0]?.[0];
		expect(csl.map(({ id, title, URL, issued }) => ({ id, title, url: URL, year: yearOf(issued) }))).toEqual(kept);
		expect(
			bibtex.map(({ key, fields }) => ({
				id: key,
				title: fields['title'],
				url: fields['url'],
				year: fields['year'] && Number(fields['year']),
			})),
		).toEqual(kept);
	});

	test('keep to the forms of CSL-JSON', () => {
		const parts = (date: unknown) => (date as { 'date-parts': unknown[][] })['date-parts'].flat();
		for (const item of csl) {
			expect(Object.keys(item).filter((field) => !FIELDS.includes(field))).toEqual([]);
			expect(CSL_TYPES).toContain(item['type']);
			expect([item['issued'], item['accessed']].filter(Boolean).flatMap(parts).every(Number.isInteger)).toBe(true);
			for (const name of (item['author'] ?? []) as object[]) expect(['family,given', 'literal']).toContain(Object.keys(name).join());
		}
	});

	test('are of a known type of BibTeX each, under a key of their own', () => {
		expect([...new Set(bibtex.map(({ type }) => type))].toSorted()).toEqual([
			'article',
			'incollection',
			'inproceedings',
			'misc',
			'techreport',
		]);
		expect(new Set(bibtex.map(({ key }) => key)).size).toBe(bibtex.length);
		const withoutAuthor = bibtex.filter(
			({ key, fields }) => SOURCES.some(({ id, data }) => id === key && data['authors']) !== Boolean(fields['author']),
		);
		expect(withoutAuthor).toEqual([]);
	});
});

describe('the model', () => {
	const file = JSON.parse(read('model.json'));
	const schema = JSON.parse(read('model.schema.json'));
	const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

	test('keeps to its schema, which it names', () => {
		validate(file);
		expect(validate.errors).toBeNull();
		expect(file.$schema).toBe(schema.$id);
	});

	test.each([
		[
			'a value above 1',
			{ questions: [{ ...file.questions[0], options: file.questions[0].options?.map((one: object) => ({ ...one, value: 2 })) }] },
		],
		['a factor without a name', { factors: [{ ...file.factors[0], name: undefined }] }],
		['a key that nobody knows', { extra: 1 }],
	])('does not with %s', (_, change) => {
		expect(validate(JSON.parse(JSON.stringify({ ...file, ...change })))).toBe(false);
	});

	test('is the model that the fit check computes with, of the version that it names', () => {
		const built = JSON.parse(read('fit/model.json')).model;
		const plain = (question: Readonly<Record<string, unknown>>) => {
			const { ask: _, short: _s, why: _w, basis: _b, findOut: _f, options, tally, measure, ...rest } = question;
			const without = (one: unknown) => {
				if (one === undefined) return undefined;
				const { label: _l, inSentence: _i, lift: _t, ...meaning } = one as Record<string, unknown>;
				return meaning;
			};
			return { ...rest, options: (options as unknown[] | undefined)?.map(without), tally: without(tally), measure: without(measure) };
		};
		expect(file.version).toBe(MODEL_VERSION);
		expect(fingerprintModel({ goals: file.goals, factors: file.factors, questions: file.questions.map(plain) })).toBe(
			fingerprintModel(built),
		);
	});

	test('gives each goal the points that the page of the model prints', () => {
		const page = oneSpace(pageAt('/method/the-model/').document.querySelector('main')?.text ?? '');
		for (const { label, points } of file.goals as { label: string; points: Record<string, number> }[]) {
			expect(page).toContain(label);
			expect(Object.keys(points)).toHaveLength(file.factors.length);
			for (const number of Object.values(points)) expect(page).toMatch(new RegExp(`\\b${number}\\b`));
		}
	});
});

test('the page about the files leads to each of them', () => {
	const links = pageAt('/method/files/')
		.document.querySelectorAll('main a')
		.map((link) => link.getAttribute('href'));
	expect(links).toEqual(expect.arrayContaining(['/llms.txt', ...DATA_FILES.map(({ path }) => path)]));
});
