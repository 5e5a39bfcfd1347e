import { describe, expect, test } from 'vitest';
import { type Collection, readCollection } from '../support/content.ts';
import { findBlocks } from '../support/prose.ts';
import { filesIn, readText } from '../support/repository.ts';
import { findSaid, findSaidInMarkup } from '../support/said.ts';
import { findTexts } from './editorial-rules.ts';
import { findTells, TELLS } from './tells.ts';

/** For each tell, sentences that have it once. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
	'those who hire': ['Ask those who hire.', 'A name is worth what people who hire think of it.'],
	somebody: ['Ask somebody.', 'Somebody’s link.'],
	'by its page': [
		'By Microsoft’s page it expires.',
		'It is free, by its own page.',
		'By a news report it closed.',
		'By press coverage, 90 % would.',
	],
	'was seen': [
		'The date was not seen.',
		'By the text read, it lapses.',
		'Nothing that was read says so.',
		'No study was found.',
		'The pages seen agree.',
	],
	dear: ['It is dear.', 'A dearer course.'],
	presupposes: ['What it presupposes.'],
	'went with': ['It went with higher pay.', 'A first one goes with 3.8 % more.'],
	'deal-breaker met': ['Deal-breaker met', 'A deal-breaker is met.', 'Deal-breakers: none met.', 'It meets a deal-breaker.'],
	'and not': ['A habit and not a rule.'],
	'tells of': ['The page tells of a fee.'],
};

/** Uses that stay, each with its reason. One that nobody needs any more is to be deleted. */
const ALLOWED: readonly (readonly [path: string, words: string, reason: string])[] = [
	['content/questions/prerequisites-met.mdx', 'No, and not in the time I have', 'an answer as people say it: "not" belongs to the time'],
];

test('every tell has a sentence that shows it', () => {
	expect(Object.keys(SHOWN)).toEqual(Object.keys(TELLS));
});

test.each(Object.values(SHOWN).flat())('a tell is heard in: %s', (sentence) => {
	expect(findTells(sentence)).toHaveLength(1);
});

test.each([
	'Ask one employer who hires for this role.',
	'According to its page it is free.',
	'The page says so, and we read it.',
	'Read the page from the end.',
	'A page read aloud is slow.',
	'Your CV goes with the letter.',
	'You have met it before.',
	'A buyer of 2019 wrote that “nothing that was seen went with it”.',
	'Whether it counts, and whether not, is open.',
])('no tell is heard in: %s', (sentence) => {
	expect(findTells(sentence)).toEqual([]);
});

const isAllowed = (path: string, text: string) => ALLOWED.some(([where, words]) => where === path && text.includes(words));
const heardIn = (path: string, texts: readonly string[]) => texts.filter((text) => !isAllowed(path, text)).flatMap(findTells);

const COLLECTIONS: readonly Collection[] = [
	'guide',
	'questions',
	'examples',
	'alternatives',
	'routes',
	'renewal',
	'units',
	'glossary',
	'evidence',
	'claims',
	'changes',
];
const PAGES = COLLECTIONS.flatMap((collection) => readCollection(collection)).map(({ path, data, body }) => {
	// Aliases are what people type into a search, and are shown to nobody.
	const { aliases: _, ...shown } = data;
	return { path, texts: [...findTexts(shown), ...findBlocks(body).map(({ text }) => text)] };
});
/** What an entry of a source says in our words. Its quotations are the source's, and `read` names the reader beside what was seen. */
const SOURCES = readCollection('sources').map(({ path, data: { population, method, sponsor, supports } }) => {
	const says = Array.isArray(supports) ? supports.map((one: { readonly says?: unknown }) => one.says) : [];
	return { path, texts: findTexts([population, method, sponsor, says]) };
});
const WORDS = filesIn('src', /(?:^|[-/])(?:words|wording|instrument)\.ts$|^(?:lists|plural|format)\.ts$/)
	.filter((path) => !path.startsWith('src/model/'))
	.map((path) => ({ path, texts: findSaid(path, readText(path)) }));
const MARKUP = filesIn('src', /\.astro$/).map((path) => ({ path, texts: findSaidInMarkup(readText(path)) }));

describe.each([
	['content', PAGES],
	['the sources', SOURCES],
	['the words of instruments', WORDS],
	['the markup of pages', MARKUP],
])('no tell is heard in %s:', (_, files) => {
	test('in many texts', () => {
		expect(files.flatMap(({ texts }) => texts).length).toBeGreaterThan(100);
	});

	test.each(files)('$path', ({ path, texts }) => {
		expect(heardIn(path, texts)).toEqual([]);
	});
});

test('no use is allowed that nobody needs', () => {
	const all = [...PAGES, ...SOURCES, ...WORDS, ...MARKUP];
	const idle = ALLOWED.filter(([where, words]) => {
		const texts = all.find(({ path }) => path === where)?.texts ?? [];
		return !texts.some((text) => text.includes(words) && findTells(text).length > 0);
	});
	expect(idle).toEqual([]);
});
