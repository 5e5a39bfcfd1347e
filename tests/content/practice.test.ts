// The key that advisers get to the invented sales pages says what the reading desk finds on them, or a class would be shown something else.
import { describe, expect, test } from 'vitest';
import { readText as readWithDesk } from '../../src/model/reading/read.ts';
import type { ReadingStatus } from '../../src/model/reading/types.ts';
import { readCollection } from '../support/content.ts';
import { readCues } from '../support/cues.ts';
import { findBlocks, findLinks } from '../support/prose.ts';
import { filesIn, readText } from '../support/repository.ts';

const GUIDE = readCollection('guide');
const KEY = GUIDE.find(({ id }) => id === 'for-advisers/key')?.body ?? '';
const PAGES = filesIn('content/practice', /\.txt$/).map((path) => ({ path, name: path.replace(/^.*\/|\.txt$/g, '') }));

const CUES = readCues();
const QUESTIONS = CUES.questions.map(({ question }) => question);
const readings = PAGES.map(({ path }) => readWithDesk(CUES, readText(path), { questions: QUESTIONS }));

/** What the key calls what the desk finds. */
const SAID: Readonly<Record<ReadingStatus, string>> = {
	says: 'Answered',
	mentions: 'Seems to answer',
	contradicts: 'Two answers',
	silent: 'Left out',
};

const cellsOf = (row: string) =>
	row
		.split('|')
		.slice(1, -1)
		.map((cell) => cell.trim());

/** The rows of the key's table on the desk: the question's name, then each page. */
const ROWS = findBlocks(KEY)
	.filter(({ kind, within }) => kind === 'table' && within === 'What the desk finds on each page')
	.flatMap(({ text }) => text.split('\n').slice(2).map(cellsOf));

/** The paragraph or item of the key that has these words. */
const saysInKey = (words: string) => findBlocks(KEY).some(({ text }) => text.includes(words));

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

describe('the invented sales pages', () => {
	test('are three, and each stands on one page whose title says that it is invented', () => {
		expect(PAGES.length).toBe(3);
		for (const { name } of PAGES) {
			const on = GUIDE.filter(({ body }) => body.includes(`::invented-page[${name}]`));
			expect(on.length, name).toBe(1);
			expect(on[0]?.data['title']).toMatch(/^Invented/);
			expect(on[0]?.data['label']).toMatch(/^Invented/);
		}
	});

	test('are each read as a sales page in English', () => {
		expect(readings.map(({ kind, isEnglish }) => [kind, isEnglish])).toEqual(PAGES.map(() => ['sales-page', true]));
	});
});

describe('the key to them', () => {
	test.each(QUESTIONS)('says what the desk finds for %s', (question) => {
		const short = readCollection('questions').find(({ id }) => id === question)?.data['short'];
		const found = readings.map(({ findings }) => SAID[findings.find((finding) => finding.question === question)?.status ?? 'silent']);
		expect(ROWS.find(([name]) => name === short)).toEqual([short, ...found]);
	});

	test('has a row for each question that the desk reads, and no other', () => {
		expect(ROWS.length).toBe(QUESTIONS.length);
	});

	test('says how often page A only seems to answer, and that it never does', () => {
		const count = (status: ReadingStatus) => readings[0]?.findings.filter((finding) => finding.status === status).length ?? 0;
		expect(count('says')).toBe(0);
		expect(saysInKey(`Page A: ${NUMBERS[count('mentions')]} that seem to answer, and none that does`)).toBe(true);
	});

	test('leads to every claim that the desk finds, and to no other', () => {
		const linked = findLinks(KEY).flatMap(({ target }) => /^\/before-you-pay\/claims\/#(.+)$/.exec(target)?.[1] ?? []);
		const [a, ...others] = readings.map(({ claims }) => [...new Set(claims.map(({ claim }) => claim))].sort());
		expect(linked.toSorted()).toEqual(a);
		expect(others).toEqual([[], []]);
		expect(a?.length).toBe(18);
		expect(saysInKey('The desk explains eighteen claims on page A, and none on B or C.')).toBe(true);
	});
});
