import { beforeEach, describe, expect, test } from 'vitest';
import { letterOf, loadGlossary } from '../../../src/lib/content/glossary.ts';
import { type Entry, setCollections } from '../../support/collections.ts';

const term = (id: string, data: object = {}): Entry => ({
	id,
	data: { term: id, also: [], meaning: '', sources: [], mark: true, ...data },
});
const PAGE: Entry = { id: 'names', data: { title: 'Names', label: 'The names', description: '', kind: 'start', order: 1, related: [] } };
const SOURCES: readonly Entry[] = [
	{ id: 'seen', data: { title: 'Seen', text_seen: true, cite_ok: true } },
	{ id: 'unread', data: { title: 'Unread', text_seen: false, cite_ok: true } },
];
const setTerms = (...glossary: readonly Entry[]) => setCollections({ guide: [PAGE], sources: SOURCES, glossary });

beforeEach(() => setTerms());

describe('loadGlossary()', () => {
	test('sorts terms by the alphabet, whatever their case', async () => {
		setTerms(
			term('c', { term: 'MOOC' }),
			term('b', { term: 'licence' }),
			term('a', { term: 'nanodegree' }),
			term('d', { term: 'Open Badges' }),
		);
		const terms = await loadGlossary();
		expect(terms.map(({ data }) => data.term)).toEqual(['licence', 'MOOC', 'nanodegree', 'Open Badges']);
		expect(terms.map(letterOf)).toEqual(['L', 'M', 'N', 'O']);
	});

	test('gives a term its page and its sources', async () => {
		setTerms(term('ceu', { page: 'names', sources: ['seen'] }));
		const [ceu] = await loadGlossary();
		expect(ceu?.page?.label).toBe('The names');
		expect(ceu?.sources.map(({ id }) => id)).toEqual(['seen']);
	});

	test.each([
		[{ page: 'nowhere' }, 'content/glossary/ceu.mdx, page: there is no page "nowhere"'],
		[{ sources: ['nobody'] }, 'content/glossary/ceu.mdx, sources: there is no content/sources/nobody.yaml'],
		[{ sources: ['unread'] }, 'content/glossary/ceu.mdx, sources: the file of "unread" does not say both text_seen: true'],
		[{ also: ['CEUs', 'ceus'] }, 'content/glossary/ceu.mdx, also: "ceus" is already a name of the term "ceu"'],
	])('refuses %j and says where', async (data, sentence) => {
		setTerms(term('ceu', data));
		await expect(loadGlossary()).rejects.toThrow(sentence);
	});

	test('refuses two terms with one name', async () => {
		setTerms(term('badge', { also: ['Pin'] }), term('pin'));
		await expect(loadGlossary()).rejects.toThrow('content/glossary/pin.mdx, also: "pin" is already a name of the term "badge"');
	});
});
