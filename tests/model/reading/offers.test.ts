import { describe, expect, test } from 'vitest';
import { groupFindings, isSameAnswer, listPlain, mergeOffer, wouldReplace } from '../../../src/model/reading/offers.ts';
import type { Finding, Offer } from '../../../src/model/reading/types.ts';
import type { Answer } from '../../../src/model/types.ts';

const finding = (question: string, rest: Partial<Finding> = {}): Finding => ({
	question,
	status: 'says',
	quotes: [],
	numbers: [],
	...rest,
});
const option = (id: string): Offer => ({ kind: 'option', option: id });
const measure = (numbers: Record<string, number>): Offer => ({ kind: 'measure', numbers });

test('groupFindings(findings) keeps their order', () => {
	const all = [finding('a'), finding('b', { status: 'silent' }), finding('c')];
	expect(groupFindings(all)).toEqual({ says: [all[0], all[2]], mentions: [], contradicts: [], silent: [all[1]] });
});

describe('an offer beside the answer there is', () => {
	const cases: readonly (readonly [Answer | undefined, Offer, boolean, boolean, Answer])[] = [
		[undefined, option('a'), false, false, option('a')],
		[option('a'), option('a'), true, false, option('a')],
		[option('b'), option('a'), false, true, option('a')],
		[{ kind: 'tally', found: 1, read: 2 }, option('a'), false, true, option('a')],
		[{ kind: 'set-aside' }, option('a'), false, true, option('a')],
		[measure({ budget: 9 }), measure({ price: 5 }), false, false, measure({ budget: 9, price: 5 })],
		[measure({ budget: 9, price: 5 }), measure({ price: 5 }), true, false, measure({ budget: 9, price: 5 })],
		[measure({ budget: 9, price: 4 }), measure({ price: 5 }), false, true, measure({ budget: 9, price: 5 })],
		[option('a'), measure({ price: 5 }), false, true, measure({ price: 5 })],
	];
	test.each(cases)('%j and %j: the same %s, replaces %s, gives %j', (answer, offer, isSame, replaces, merged) => {
		expect(isSameAnswer(answer, offer)).toBe(isSame);
		expect(wouldReplace(answer, offer)).toBe(replaces);
		expect(mergeOffer(answer, offer)).toEqual(merged);
	});
});

describe('listPlain(findings, answers, isNumberClear)', () => {
	test('leaves out what needs a look', () => {
		const plain = finding('plain', { offer: option('a') });
		const all = [
			plain,
			finding('stated', {}),
			finding('claimed', { offer: option('a'), isClaimOnly: true }),
			finding('several', { offer: option('a'), others: ['b'] }),
			finding('mentioned', { status: 'mentions', offer: option('a') }),
			finding('answered', { offer: option('a') }),
			finding('taken', { offer: option('a') }),
		];
		expect(listPlain(all, { answered: option('b'), taken: option('a') }, true)).toEqual([plain]);
	});

	test('has numbers only where it is clear what they belong to', () => {
		const price = finding('price', { offer: measure({ price: 5 }) });
		expect(listPlain([price], {}, true)).toEqual([price]);
		expect(listPlain([price], {}, false)).toEqual([]);
	});
});
