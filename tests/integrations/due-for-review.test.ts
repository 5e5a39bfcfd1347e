import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readReviews, tellDue } from '../../src/integrations/due-for-review.ts';

let root = '';
const FILES = {
	'content/guide/fees/index.mdx': '---\ntitle: Fees\nreviewed: 2026-01-10\n---\nText.\n',
	'content/guide/young.mdx': '---\nreviewed: 2026-11-01\n---\nText.\n',
	'content/examples/one.mdx': '---\nreviewed: 2026-11-01\nrecheck: {by: 2026-11-20, what: the price}\n---\nText.\n',
	'content/sources/price.yaml': 'title: A price\ngroup: issuer\nread:\n  on: 2026-02-01\n',
	'content/sources/study.yaml': 'title: A study\ngroup: study\nread:\n  on: 2016-02-01\n',
};

beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'credential-fit-review-'));
	for (const [path, text] of Object.entries(FILES)) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
	}
});
afterAll(() => rmSync(root, { recursive: true }));

describe('what is due for review', () => {
	test('is a page, an example or a price that is half a year old, or past its own day: the longest overdue first', () => {
		expect(tellDue(readReviews(root), new Date('2026-11-29'))).toEqual([
			'3 of 5 pages, examples and sources are due for review:',
			'2026-07-12  page  content/guide/fees/index.mdx',
			'2026-08-03  price or rule  content/sources/price.yaml',
			'2026-11-20  facts of an example  content/examples/one.mdx',
		]);
	});

	test('is nothing on the day before the first of them', () => {
		expect(tellDue(readReviews(root), new Date('2026-07-11'))).toEqual(['Nothing of 5 pages, examples and sources is due for review.']);
	});

	test('never is a study, which says what it found in its own year', () => {
		expect(tellDue(readReviews(root), new Date('2046-01-01')).filter((line) => line.includes('study.yaml'))).toEqual([]);
	});
});
