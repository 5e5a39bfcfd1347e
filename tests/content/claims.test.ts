import { describe, expect, test } from 'vitest';
import { type Collection, readCollection } from '../support/content.ts';
import { CITATION_RULES, DAY_AND_PAYER_RULES, findPassages, findUnsupported, passagesOf } from './claims.ts';

const ALL_RULES = { ...CITATION_RULES, ...DAY_AND_PAYER_RULES };
const findIn = (body: string) => findUnsupported(ALL_RULES, findPassages(body)).map((problem) => problem.split(':')[0]);

/** For each rule, texts that break it, each in one place. The sources are real ones. */
const BROKEN: Readonly<Record<keyof typeof ALL_RULES, readonly string[]>> = {
	'a figure stands with its source': [
		'About 46 % of them finish.',
		'It was open to 1,010 US executives.',
		'Cards went for USD 300 in 2024.',
		'- In that year 12,000 adults began.',
		'Some finish.\n\n| Who | How many |\n|---|---|\n| All who paid | 46 % |',
	],
	'a study or a body that is named stands with its source': [
		'A survey of employers says so.',
		'It is free, according to the issuer.',
		'The Brookings Institution agrees.',
		'SHRM asked its members.',
	],
	'a rule with a term stands with its day': [
		'It is valid for three years [@epa-608-epa].',
		'You get a refund within 14 days [@epa-608-epa].',
		'Terms differ.\n\n- It lapses every year [@epa-608-epa].',
	],
	'a study stands with who paid, counted or gains': [
		'Most adverts ask for none [@narrow-ladder-2017].',
		'They ranked made-up résumés [@bartlett-2004].',
		'Employers were asked.\n\n- They like it [@shrm-2022].',
	],
};

test('every rule has a text that breaks it', () => {
	expect(Object.keys(BROKEN)).toEqual(Object.keys(ALL_RULES));
});

const cases = Object.entries(BROKEN).flatMap(([rule, texts]) => texts.map((text) => [rule, text] as const));
test.each(cases)('the rule "%s" is broken by %j', (rule, text) => {
	expect(findIn(text)).toEqual([rule]);
});

test.each([
	'Of 100 people who enrol, how many finish?',
	'The line at 30 % is our judgement.',
	'Here the arithmetic is ours:\n\n| Who | How many |\n|---|---|\n| All who paid | 46 % |',
	'We found no study of that.',
	'About 46 % finished [@mooc-pivot-2019], and Harvard and MIT ran the courses.',
	'In 2026 it was valid for three years [@epa-608-epa].',
	'These rules are of 2026:\n\n- It lapses every year [@epa-608-epa].',
	'Burning Glass Technologies counted adverts in 2017 [@narrow-ladder-2017].',
	'A federal grant paid for a study of résumés [@bartlett-2004].',
	'[About 46 % of people who paid](/evidence/completion/#edx-paid) finished, according to the logs.',
	'A page that says “valid for 2 years, according to SHRM” proves nothing.',
])('no rule is broken by %j', (text) => {
	expect(findIn(text)).toEqual([]);
});

/** Pages about the guide itself speak of this site's own numbers. */
const isAboutTheGuide = ({ data }: { readonly data: Readonly<Record<string, unknown>> }) => data['kind'] === 'about';

const held = (collections: readonly Collection[]) =>
	collections.flatMap((collection) => readCollection(collection)).filter((file) => !isAboutTheGuide(file));

describe('figures, studies and bodies are cited where they stand,', () => {
	const files = held(['guide', 'questions', 'glossary', 'claims', 'alternatives', 'renewal']);

	test('in many passages', () => {
		expect(files.flatMap(passagesOf).filter(({ cites }) => cites.length > 0).length).toBeGreaterThan(200);
	});

	test.each(files)('in $path', (file) => {
		expect(findUnsupported(CITATION_RULES, passagesOf(file))).toEqual([]);
	});
});

describe('rules have their day, and studies their payer,', () => {
	test.each(held(['guide', 'questions', 'glossary', 'claims', 'alternatives', 'renewal', 'examples']))('in $path', (file) => {
		expect(findUnsupported(DAY_AND_PAYER_RULES, passagesOf(file))).toEqual([]);
	});
});
