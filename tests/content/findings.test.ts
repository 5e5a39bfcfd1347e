import { describe, expect, test } from 'vitest';
import { EVIDENCE_QUESTIONS, type Finding, finding } from '~/schemas/finding.ts';
import { readCollection } from '../support/content.ts';
import { type Evidence, findFigures, findUnsupported } from './figures.ts';

const SOURCES = new Map(readCollection('sources').map(({ id, data }) => [id, data as Evidence]));
const FILES = readCollection('evidence').map(({ id, path, data }) => ({ id, path, data: data as unknown as Finding }));

const VALID: Finding = {
	question: 'pay',
	order: 1,
	title: 'A title',
	found: 'It rose by 3 %.',
	measuredBy: 'A university',
	whom: 'Workers',
	howMany: '1,000',
	where: ['nz'],
	when: '2020',
	payer: { who: 'A ministry', interest: 'public' },
	comparedWith: 'Nobody',
	doesNotShow: 'Why.',
	certainty: {
		level: 'moderate',
		rules: { design: 'partly', comparison: 'met', size: 'met', directness: 'met', independence: 'met' },
		reason: 'Nobody drew lots.',
	},
	sources: ['a-source'],
};
const problemsOf = (data: object) => finding.safeParse(data).error?.issues.map(({ path }) => path.join('.')) ?? [];

describe('the form of a finding', () => {
	test('takes a level that its rules give, and no other', () => {
		expect(problemsOf(VALID)).toEqual([]);
		expect(problemsOf({ ...VALID, certainty: { ...VALID.certainty, level: 'high' } })).toEqual(['certainty.level']);
	});

	test('asks for a level of all but a registered trial, which has none', () => {
		const { certainty: _, ...open } = VALID;
		expect(problemsOf(open)).toEqual(['certainty']);
		expect(problemsOf({ ...open, registered: true })).toEqual([]);
		expect(problemsOf({ ...VALID, registered: true })).toEqual(['certainty']);
	});

	test.each(['sells', 'unknown'])('does not call it independent where the interest of the payer is "%s"', (interest) => {
		expect(problemsOf({ ...VALID, payer: { who: 'Someone', interest } })).toEqual(['certainty.rules.independence']);
	});

	test('counts no more dots than there are', () => {
		expect(problemsOf({ ...VALID, picture: { of: 100, count: 101, label: 'people' } })).toEqual(['picture']);
	});
});

describe('the findings', () => {
	test('are many, of every question', () => {
		expect(FILES.length).toBeGreaterThanOrEqual(60);
		expect(new Set(FILES.map(({ data }) => data.question))).toEqual(new Set(EVIDENCE_QUESTIONS));
	});

	test.each(EVIDENCE_QUESTIONS)('on %s come from payers of at least two kinds of interest', (question) => {
		expect(new Set(FILES.filter(({ data }) => data.question === question).map(({ data }) => data.payer.interest)).size).toBeGreaterThan(1);
	});

	test('on recognition, pay and hiring show both sides: whoever gains from the answer, and whoever does not', () => {
		for (const question of ['recognition', 'pay', 'hiring']) {
			const gains = FILES.filter(({ data }) => data.question === question).map(({ data }) => data.payer.interest === 'sells');
			expect([question, gains.includes(true), gains.includes(false)]).toEqual([question, true, true]);
		}
	});

	test.each(FILES)('$path names its payer', ({ data }) => {
		expect(data.payer.who.trim()).not.toBe('');
	});

	test.each(FILES)('the figures of $path are in its sources', ({ data }) => {
		const sources = data.sources.map((id) => SOURCES.get(id) ?? {});
		// How many were measured, and when, may stand beside what a text says.
		const beside = sources.map(({ population = '', method = '', year = '' }) => ({ title: `${population} ${method} ${year}` }));
		const { title, found, comparedWith, howMany, when, picture } = data;
		const drawn = picture ? [picture.count, picture.compare?.count].filter((count) => count !== undefined).join(' and ') : '';
		expect([
			...[title, found, comparedWith, drawn].flatMap((text) => findUnsupported(text, sources)),
			...[howMany, when].flatMap((text) => findUnsupported(text, [...sources, ...beside])),
		]).toEqual([]);
	});

	test('have many figures', () => {
		expect(FILES.flatMap(({ data }) => findFigures(`${data.title} ${data.found}`)).length).toBeGreaterThan(100);
	});
});
