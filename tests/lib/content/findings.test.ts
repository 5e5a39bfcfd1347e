import { afterEach, describe, expect, test } from 'vitest';
import { groupFindings } from '../../../src/lib/content/finding-groups.ts';
import { loadFindings } from '../../../src/lib/content/findings.ts';
import { setCollections } from '../../support/collections.ts';

const SOURCE = { id: 'a-source', data: { title: 'A', cite_ok: true, text_seen: true } };
const GUIDE = [
	{ id: 'evidence/pay', data: {} },
	{ id: 'evidence/pay-training', data: {} },
];
const card = (id: string, more: object = {}) => ({
	id,
	data: {
		question: 'pay',
		order: 1,
		title: `About ${id}`,
		where: ['us'],
		payer: { who: 'Someone', interest: 'sells' },
		certainty: { level: 'low' },
		sources: ['a-source'],
		...more,
	},
});
const give = (...evidence: readonly ReturnType<typeof card>[]) => setCollections({ evidence, sources: [SOURCE], guide: GUIDE });

afterEach(() => {
	setCollections({});
});

describe('loadFindings()', () => {
	test('gives each finding its address, by order', async () => {
		give(card('later', { order: 2, page: 'pay-training' }), card('first'));
		expect((await loadFindings()).map(({ url }) => url)).toEqual(['/evidence/pay/#first', '/evidence/pay-training/#later']);
	});

	test.each([
		['a title that another has', [card('one', { title: 'Same' }), card('two', { title: 'same' })], /also the title of "one"/],
		['a page that is not there', [card('one', { page: 'nowhere' })], /there is no content\/guide\/evidence\/nowhere\.mdx/],
		['a source that may not be cited', [card('one', { sources: ['other'] })], /"other" is no source that may be cited/],
	])('refuses %s', async (_, evidence, sentence) => {
		give(...evidence);
		await expect(loadFindings()).rejects.toThrow(sentence);
	});
});

test('groupFindings() puts a finding of two countries in both groups, and a trial without result in its own', async () => {
	give(card('one', { where: ['us', 'de'] }), card('two', { certainty: undefined, registered: true }));
	const groups = await groupFindings();
	expect(groups.map(({ name, groups }) => [name, groups.map(({ id, findings }) => [id, findings.length])])).toEqual([
		[
			'certainty',
			[
				['low', 1],
				['open', 1],
			],
		],
		['payer', [['sells', 2]]],
		[
			'place',
			[
				['de', 1],
				['us', 2],
			],
		],
	]);
});
