import { beforeEach, describe, expect, test } from 'vitest';
import { loadClaimCues, loadClaims, loadClaimWordings } from '../../../src/lib/content/claims.ts';
import { type Entry, setCollections } from '../../support/collections.ts';

const page = (id: string): Entry => ({
	id,
	data: { title: id, label: id, description: '', kind: 'before-you-pay', order: 1, related: [] },
});
const GUIDE = ['before-you-pay', 'before-you-pay/claims', 'before-you-pay/claims/price', 'before-you-pay/claims/time'].map(page);
const claim = (id: string, data: object = {}): Entry => ({
	id,
	data: { label: id, group: 'price', order: 1, says: 'S.', doesNotSay: 'D.', ask: 'A?', whom: 'issuer', phrases: [id], ...data },
});
const setClaims = (...claims: readonly Entry[]) => setCollections({ guide: GUIDE, questions: [{ id: 'validity', data: {} }], claims });

beforeEach(() => setClaims());

describe('loadClaims()', () => {
	test('groups claims in the order of the groups, and sorts each group', async () => {
		setClaims(claim('pace', { group: 'time' }), claim('trial', { order: 2 }), claim('b'), claim('a'));
		const groups = await loadClaims();
		expect(groups.map(({ id, claims }) => [id, claims.map((one) => one.id)])).toEqual([
			['price', ['a', 'b', 'trial']],
			['time', ['pace']],
		]);
		expect(groups[0]?.page.href).toBe('/before-you-pay/claims/price/');
		expect(groups[0]?.claims[0]?.url).toBe('/before-you-pay/claims/price/#a');
	});

	test.each([
		[[claim('a', { question: 'nothing' })], 'content/claims/a.mdx, question: there is no question "nothing"'],
		[[claim('a', { label: 'Free' }), claim('b', { label: 'free' })], 'content/claims/b.mdx, label: "free" is also the label of "a"'],
		[[claim('a', { group: 'assessment' })], 'content/guide/before-you-pay/claims/assessment.mdx is missing'],
	])('refuses what contradicts itself and says where (%#)', async (claims, sentence) => {
		setClaims(...claims);
		await expect(loadClaims()).rejects.toThrow(sentence);
	});
});

test('loadClaimCues() gives the engine phrases and no words', async () => {
	setClaims(claim('a', { unless: ['not a'], with: ['b'], under: ['c'] }));
	expect(await loadClaimCues()).toEqual([{ claim: 'a', phrases: ['a'], unless: ['not a'], with: ['b'], under: ['c'] }]);
});

test('loadClaimWordings() gives instruments words and the address', async () => {
	setClaims(claim('a', { question: 'validity' }));
	expect(await loadClaimWordings()).toEqual([
		{
			id: 'a',
			label: 'a',
			says: 'S.',
			doesNotSay: 'D.',
			ask: 'A?',
			whom: 'issuer',
			question: 'validity',
			url: '/before-you-pay/claims/price/#a',
		},
	]);
});
