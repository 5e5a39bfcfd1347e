import { describe, expect, test } from 'vitest';
import { packCues } from '../../../src/lib/content/pack-cues.ts';
import { unpackCues } from '../../../src/model/reading/cues/packed.ts';
import type { ReadingCues } from '../../../src/model/reading/types.ts';
import { readCues } from '../../support/cues.ts';

/** With the words of each place of a phrase in order, and once each. */
const inOrder = (cues: ReadingCues): unknown =>
	JSON.parse(JSON.stringify(cues), (_key, value: unknown) =>
		typeof value === 'string' ? value.split(/\s+/).map(placeInOrder).join(' ') : value,
	);

function placeInOrder(place: string): string {
	const isOptional = place.length > 1 && place.endsWith('?');
	const words = new Set((isOptional ? place.slice(0, -1) : place).split('|').filter(Boolean));
	return [...words].sort().join('|') + (isOptional ? '?' : '');
}

const EMPTY = {
	common: { hedges: [], denials: [], promises: [], elsewhere: [], english: [], voices: [], signs: [] },
	questions: [],
	claims: [],
};

describe('packCues(cues)', () => {
	test('gives the same phrases when they are unpacked, after they travelled as JSON', () => {
		const cues = readCues();
		expect(inOrder(unpackCues(JSON.parse(JSON.stringify(packCues(cues)))))).toEqual(inOrder(cues));
	});

	test('keeps signs, quantities, words that may be missing, and lists without a phrase', () => {
		const cues: ReadingCues = {
			...EMPTY,
			questions: [
				{
					question: 'valid',
					says: [{ option: 'yes', isFirm: true, phrases: ['^ no? ?', 'valid|good ... {duration} $', 'certif*|part-time + "'] }],
					mentions: [],
					never: [],
					highest: ['yes', 'no-way'],
				},
			],
		};
		expect(inOrder(unpackCues(packCues(cues)))).toEqual(inOrder(cues));
	});

	test('sends each word once', () => {
		const cues = readCues();
		const words = packCues(cues).words.split(' ');
		expect(new Set(words).size).toBe(words.length);
		expect(words.length).toBeGreaterThan(1_000);
	});

	test('refuses more words than two letters can number', () => {
		const hedges = Array.from({ length: 10_000 }, (_, at) => `word${at}`);
		expect(() => packCues({ ...EMPTY, common: { ...EMPTY.common, hedges } })).toThrow('10000 words');
	});
});
