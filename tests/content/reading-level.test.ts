import { beforeAll, describe, expect, test } from 'vitest';
import { findWords, measureReadingLevel } from '../../src/lib/reading-level.ts';
import { readCollection } from '../support/content.ts';
import { findProse } from '../support/prose.ts';
import { writeReport } from '../support/repository.ts';

/** Readers are thought to be about 14, which is the eighth or ninth grade; terms of the field weigh on some pages. */
const HARDEST_GRADE = 11;

const PAGES = readCollection('guide').map(({ path, body }) => ({
	path,
	level: measureReadingLevel(findProse(body)),
	all: findWords(body).length,
}));

beforeAll(() => {
	const byGrade = PAGES.toSorted((a, b) => b.level.grade - a.level.grade);
	const lines = byGrade.map(({ path, level }) =>
		[level.grade.toFixed(1), level.words, (level.words / level.sentences).toFixed(1), path].join('\t'),
	);
	writeReport('reading-level.txt', ['grade\twords\twords a sentence\tpage', ...lines]);
	const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
	writeReport('words.txt', [
		`${sum(PAGES.map(({ level }) => level.words))} words of prose in ${PAGES.length} pages of content/guide`,
		`${sum(PAGES.map(({ all }) => all))} words with tables, headings and marks`,
	]);
});

describe('the guide is plain to read', () => {
	test('on at least 25 pages', () => {
		expect(PAGES.length).toBeGreaterThanOrEqual(25);
	});

	test.each(PAGES)(`$path is at most grade ${HARDEST_GRADE}`, ({ level }) => {
		expect(level.words).toBeGreaterThan(0);
		expect(level.grade).toBeLessThanOrEqual(HARDEST_GRADE);
	});
});
