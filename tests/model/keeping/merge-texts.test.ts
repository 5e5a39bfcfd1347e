import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeTexts } from '../../../src/model/keeping/merge-texts.ts';

const merged = (base: unknown, mine: unknown, theirs: unknown) => {
	const text = mergeTexts([{ base: base === null ? null : JSON.stringify(base), text: JSON.stringify(mine) }], JSON.stringify(theirs));
	return text === undefined ? undefined : JSON.parse(text);
};

describe('mergeTexts(changes, theirs)', () => {
	test.each<[what: string, base: unknown, mine: unknown, theirs: unknown, both: unknown]>([
		['two answers', { answers: {} }, { answers: { a: 1 } }, { answers: { b: 2 } }, { answers: { b: 2, a: 1 } }],
		[
			'two answers where nothing stood before',
			null,
			{ v: '2', answers: { a: 1 } },
			{ v: '2', answers: { b: 2 } },
			{ v: '2', answers: { b: 2, a: 1 } },
		],
		['an answer that one takes out and one that the other gives', { a: 1 }, {}, { a: 1, b: 2 }, { b: 2 }],
		['two of a list', { l: [{ n: 0 }] }, { l: [{ n: 0 }, { n: 1 }] }, { l: [{ n: 0 }, { n: 2 }] }, { l: [{ n: 0 }, { n: 2 }, { n: 1 }] }],
		['the same added twice', { l: [] }, { l: [{ n: 1 }] }, { l: [{ n: 1 }] }, { l: [{ n: 1 }] }],
		['one taken out and one added', { l: [{ n: 0 }] }, { l: [] }, { l: [{ n: 0 }, { n: 2 }] }, { l: [{ n: 2 }] }],
		[
			'two decisions of one id',
			{ r: [] },
			{ r: [{ id: '2026-11-29-1', because: 'a' }] },
			{ r: [{ id: '2026-11-29-1', because: 'b' }] },
			{
				r: [
					{ id: '2026-11-29-1', because: 'b' },
					{ id: '2026-11-29-2', because: 'a' },
				],
			},
		],
		[
			'two changes of one decision',
			{ r: [{ id: 'x-1', a: 0, b: 0 }] },
			{ r: [{ id: 'x-1', a: 1, b: 0 }] },
			{ r: [{ id: 'x-1', a: 0, b: 1 }] },
			{ r: [{ id: 'x-1', a: 1, b: 1 }] },
		],
		[
			'adverts, and what repeats them',
			{ a: [] },
			{
				a: [
					{ id: 1, t: 'm' },
					{ id: 2, repeats: 1 },
				],
			},
			{ a: [{ id: 1, t: 't' }] },
			{
				a: [
					{ id: 1, t: 't' },
					{ id: 3, t: 'm' },
					{ id: 2, repeats: 3 },
				],
			},
		],
		['the same thing changed by both', { name: 'a' }, { name: 'b' }, { name: 'c' }, { name: 'c' }],
		['an order that both changed', { order: [['a'], ['b']] }, { order: [['b'], ['a']] }, { order: [['a', 'b']] }, { order: [['a', 'b']] }],
	])('%s', (_, base, mine, theirs, both) => {
		expect(merged(base, mine, theirs)).toEqual(both);
	});

	test.each([
		['{}', null, '{"a":1}'],
		['{}', '{"a":1}', null],
		['{}', '{"a":1}', 'cut o'],
		['{}', 'cut o', '{"a":1}'],
	])('leaves theirs where one took everything away or cannot be read: %j, %j, %j', (base, mine, theirs) => {
		expect(mergeTexts([{ base, text: mine }], theirs)).toBeUndefined();
	});

	const flat = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 0, max: 3 }));

	test('what only one changed is as that one has it, and nothing changes where theirs has seen mine', () => {
		fc.assert(
			fc.property(flat, flat, flat, (base, mine, theirs) => {
				const both = merged(base, mine, theirs);
				for (const key of ['a', 'b', 'c', 'd'])
					expect(both[key]).toEqual(mine[key] === base[key] ? theirs[key] : theirs[key] === base[key] ? mine[key] : theirs[key]);
				expect(merged(base, mine, both)).toEqual(both);
			}),
		);
	});
});
