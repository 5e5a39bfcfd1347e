import { describe, expect, test } from 'vitest';
import { nameCandidates } from '../../../src/instruments/compare/candidate-names.ts';
import * as words from '../../../src/instruments/compare/comparison-words.ts';
import { tellingDifferences } from '../../../src/instruments/compare/telling-differences.ts';
import type { ComparedCandidate } from '../../../src/model/compare/candidates.ts';
import { EMPTY_STATE } from '../../../src/model/state/state.ts';

const candidate = (id: string, name: string): ComparedCandidate => ({
	id,
	issuer: '',
	answers: {},
	kept: null,
	place: -1,
	state: { ...EMPTY_STATE, name },
});

describe('ofHundred()', () => {
	test.each([
		[0, '0'],
		[1, 'fewer than 1'],
		[49, 'fewer than 1'],
		[50, '1'],
		[8_349, '83'],
		[9_949, '99'],
		[9_950, 'more than 99'],
		[9_999, 'more than 99'],
		[10_000, '100'],
	])('tells %i of 10,000 as %s', (count, said) => {
		expect(words.ofHundred(count, 10_000)).toBe(said);
	});
});

test('ranks() leaves out places that are never taken', () => {
	expect(words.ranks([60, 0, 40, 0], 100)).toBe('first in 60 of 100, third in 40');
	expect(words.ranks([0, 100], 100)).toBe('second in 100 of 100');
});

describe('gain()', () => {
	test.each([
		[{ lo: 3, hi: 9 }, '3 to 9', '0'],
		[{ lo: 8, hi: 8 }, '8', '0'],
		[{ lo: -9, hi: -3 }, '0', '3 to 9'],
		[{ lo: -5.2, hi: 9.4 }, 'up to 9', 'up to 5'],
		[{ lo: 0, hi: 6 }, 'up to 6', '0'],
		[{ lo: -0.4, hi: 6 }, 'up to 6', '0'],
		[{ lo: -6, hi: 0 }, '0', 'up to 6'],
	])('tells %j as %s for the first and %s for the second', (difference, first, second) => {
		expect(words.gain(difference)).toEqual({ first, second });
	});
});

describe('sum()', () => {
	test.each([
		[
			[
				{ lo: 2, hi: 3 },
				{ lo: 1, hi: 4 },
			],
			'“A” ends up 3 to 7 points ahead of “B”.',
		],
		[[{ lo: 1, hi: 1 }], '“A” ends up 1 point ahead of “B”.'],
		[[{ lo: -3, hi: -2 }], '“B” ends up 2 to 3 points ahead of “A”.'],
		[[{ lo: -3, hi: 2 }], '“A” could end up to 2 points ahead of “B”, or up to 3 points behind.'],
		[[{ lo: 0.2, hi: 0.3 }], '“A” and “B” come out level.'],
		[[], '“A” and “B” come out level.'],
	])('of %j', (parts, said) => {
		expect(
			words.sum(
				parts.map((part) => ({ ...part, factor: 'one' })),
				'A',
				'B',
			),
		).toContain(said);
	});
});

test('tellingDifferences() leaves out what makes less than half a point', () => {
	const parts = [
		{ lo: -0.4, hi: 0.4 },
		{ lo: 0, hi: 0.5 },
		{ lo: -2, hi: -1 },
	].map((part, at) => ({ ...part, factor: String(at) }));
	expect(tellingDifferences(parts).map(({ factor }) => factor)).toEqual(['1', '2']);
});

test('nameCandidates() gives everybody a name, and no two the same', () => {
	const named = [candidate('open', ''), candidate('saved-0', ''), candidate('saved-1', 'A'), candidate('no-credential', ' A ')];
	expect(nameCandidates(named)).toEqual(['Your credential', 'Candidate 2', 'A', 'A (2)']);
});
