import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeLatex, toBibtex } from '../../../src/lib/bibliography/bibtex.ts';
import { toCsl } from '../../../src/lib/bibliography/csl.ts';
import { cslType } from '../../../src/lib/bibliography/kinds.ts';
import { toNames } from '../../../src/lib/bibliography/names.ts';
import type { Source } from '../../../src/schemas/source.ts';
import { readBibtex } from '../../support/bibtex.ts';

const SOURCE: Source = {
	title: 'Fees & {refunds}: 50 % of #1',
	publisher: 'Journal of Tests 12(3), 45-67',
	year: 2020,
	url: 'https://example.org/a_b?c=%22{d}',
	group: 'study',
	kind: 'peer-reviewed study',
	authors: ['Ann B. Lee', 'Till von Wachter', 'Bo Ek and others'],
	read: { on: new Date('2026-11-03'), by: 'a language model', extent: 'The abstract.' },
	text_seen: true,
	cite_ok: true,
};

describe('toNames(authors)', () => {
	test.each([
		['Ann B. Lee', [{ given: 'Ann B.', family: 'Lee' }]],
		['Till von Wachter', [{ given: 'Till', family: 'von Wachter' }]],
		['M. Van Hecke', [{ given: 'M.', family: 'Van Hecke' }]],
		['McFarland', [{ literal: 'McFarland' }]],
		[
			'Shizuka Kato, Thomas Weko',
			[
				{ given: 'Shizuka', family: 'Kato' },
				{ given: 'Thomas', family: 'Weko' },
			],
		],
		['Di Xu and colleagues (author list not on the page seen)', [{ given: 'Di', family: 'Xu' }, { literal: 'others' }]],
	])('%s', (written, names) => {
		expect(toNames([written])).toEqual(names);
	});
});

describe('cslType(source)', () => {
	test.each([
		['law', 'law', 'A parliament', 'legislation'],
		['law', "law firm's account of a law", 'A firm', 'webpage'],
		['law', 'court ruling, in German', 'A court', 'legal_case'],
		['framework', 'standard', 'A body', 'standard'],
		['study', 'randomised experiment', 'NBER Working Paper 16089', 'article'],
		['study', 'randomised experiment', 'American Economic Review 106(3)', 'article-journal'],
		['study', 'randomised experiment', 'RAND Corporation', 'report'],
		['survey', 'association survey', 'An association', 'report'],
		['account', 'news report, in German', 'A paper', 'article-newspaper'],
		['account', 'report by a person who passed', 'A forum', 'webpage'],
		['issuer', "issuer's own rules", 'An issuer', 'webpage'],
	] as const)('a source of %s that is a %s, by %s, is of type %s', (group, kind, publisher, type) => {
		expect(cslType({ group, kind, publisher })).toBe(type);
	});
});

describe('toCsl(id, source)', () => {
	test('takes a journal apart from its numbers', () => {
		expect(toCsl('lee-2020', SOURCE)).toMatchObject({
			id: 'lee-2020',
			type: 'article-journal',
			'container-title': 'Journal of Tests',
			volume: '12',
			issue: '3',
			page: '45-67',
			issued: { 'date-parts': [[2020]] },
			accessed: { 'date-parts': [[2026, 11, 3]] },
		});
	});

	test('leaves a journal with other words as it is written, and takes a doi out of it', () => {
		expect(toCsl('a', { ...SOURCE, publisher: 'Review; working paper of 2015' })['container-title']).toBe('Review; working paper of 2015');
		const { DOI, 'container-title': title } = toCsl('a', { ...SOURCE, publisher: 'Journal of Ethics (doi 10.1007/s10805-023-09485-5)' });
		expect([title, DOI]).toEqual(['Journal of Ethics', '10.1007/s10805-023-09485-5']);
	});
});

describe('toBibtex(item)', () => {
	test('writes an entry that reads back as the source is', () => {
		const [entry] = readBibtex(toBibtex(toCsl('lee-2020', SOURCE)));
		expect(entry).toEqual({
			type: 'article',
			key: 'lee-2020',
			fields: {
				title: SOURCE.title,
				author: 'Lee, Ann B. and von Wachter, Till and Ek, Bo and others',
				journal: 'Journal of Tests',
				volume: '12',
				number: '3',
				pages: '45--67',
				year: '2020',
				url: 'https://example.org/a_b?c=%22%7Bd%7D',
				urldate: '2026-11-03',
				note: 'Kind: peer-reviewed study. Read: The abstract.',
			},
		});
	});

	test('keeps every title as it is, whatever marks are in it', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'ab \\{}~^&%$#_"@,=é') }), (text) => {
				const title = text.trim().replace(/ +/g, ' ');
				expect(readBibtex(`@misc{a,\n  title = {{${escapeLatex(title)}}}\n}`)[0]?.fields['title']).toBe(title);
			}),
		);
	});
});
