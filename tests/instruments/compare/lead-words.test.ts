// The sentence about a comparison: every kind of lead, with two, three and four candidates.
import { describe, expect, test } from 'vitest';
import * as words from '../../../src/instruments/compare/lead-words.ts';
import type { FullComparison } from '../../../src/model/compare/full-comparison.ts';
import type { Enough, Lead, Saying } from '../../../src/model/compare/lead.ts';
import type { Result } from '../../../src/model/verdict/result.ts';
import { scoreAnswers } from '../../../src/model/verdict/score.ts';
import { withoutConcerns } from '../../../src/words/add-concerns.ts';
import { SMALL_FIT, SMALL_MODEL } from '../../support/small-fit.ts';

const CONTENT = withoutConcerns(SMALL_FIT);
const NAMES = ['A', 'B', 'C', 'D'];
const BARE = scoreAnswers(SMALL_MODEL, 'learn', {});

/** A candidate that something is said of: whether it is good enough, or why it stands in no order. */
type Kind = Enough | 'few' | 'out';

function comparison(saying: Saying, kinds: readonly Kind[]): FullComparison {
	const places = kinds.map((_, at) => at);
	const of = (kind: Kind) => places.filter((at) => kinds[at] === kind);
	const [few, out] = [of('few'), of('out')];
	const ranked = places.filter((at) => !few.includes(at) && !out.includes(at));
	const enough = kinds.map((kind): Enough => (kind === 'few' || kind === 'out' ? 'open' : kind));
	const lead: Lead = { saying, order: [...ranked, ...few, ...out], ranked: ranked.length, few, out, enough };
	const results = kinds.map(
		(kind): Result => ({
			...BARE,
			verdict: kind === 'good' ? 'worth' : 'open',
			answersToRange: kind === 'few' ? 3 : 0,
			cappedBy: kind === 'held-back' ? [{ kind: 'capped-option', question: 'adds', option: 'repeats' }] : [],
		}),
	);
	return {
		order: [],
		ids: NAMES,
		results,
		dominance: [],
		ranks: { ranks: [], wins: [], centralWeights: [], draws: 1 },
		turning: [],
		lead,
		findFirst: null,
	};
}

const ahead = (how: 'always' | 'nearly' | 'mostly' = 'nearly', first = 0): Saying => ({ kind: 'ahead', first, how });
const close = (between: readonly number[], dependsOn: 'answers' | 'weights' = 'answers'): Saying => ({ kind: 'close', between, dependsOn });
const level = (between: readonly number[]): Saying => ({ kind: 'level', between });

const CASES: readonly (readonly [Saying, readonly Kind[], string])[] = [
	[ahead(), ['open', 'open'], '“A” is the stronger of the two nearly however you weigh it; neither is yet known to be good enough.'],
	[ahead('always'), ['good', 'open'], '“A” is the stronger of the two however you weigh it, and it is good enough: worth it on balance.'],
	[
		ahead('mostly'),
		['good', 'good'],
		'“A” is the stronger of the two in most ways you could weigh it, and it is good enough: worth it on balance.',
	],
	[ahead(), ['weak', 'weak'], '“A” is the stronger of the two nearly however you weigh it; but neither is good enough.'],
	[ahead(), ['open', 'weak'], '“A” is the stronger of the two nearly however you weigh it; it is not yet known to be good enough.'],
	[
		ahead(),
		['open', 'good'],
		'“A” is the stronger of the two nearly however you weigh it; it is not yet known to be good enough, while “B” is.',
	],
	[ahead(), ['weak', 'open'], '“A” is the stronger of the two nearly however you weigh it; but it is not good enough.'],
	[
		ahead(),
		['held-back', 'open'],
		'“A” is the stronger of the two nearly however you weigh it; but it is held back: “Adds to what you have”.',
	],
	[
		ahead(),
		['held-back', 'good'],
		'“A” is the stronger of the two nearly however you weigh it; but it is held back: “Adds to what you have”. “B” is good enough.',
	],
	[
		ahead(),
		['held-back', 'held-back'],
		'“A” is the stronger of the two nearly however you weigh it; but it is held back: “Adds to what you have”.',
	],
	[
		ahead('always', 1),
		['open', 'open', 'open'],
		'“B” is the strongest of the three however you weigh it; none of them is yet known to be good enough.',
	],
	[
		ahead(),
		['open', 'good', 'good', 'weak'],
		'“A” is the strongest of the four nearly however you weigh it; it is not yet known to be good enough, while “B” and “C” are.',
	],
	[
		ahead(),
		['open', 'open', 'out'],
		'“C” is ruled out. Of the other two, “A” is the stronger nearly however you weigh it; neither is yet known to be good enough.',
	],
	[
		ahead(),
		['open', 'open', 'few'],
		'Of the two with enough answers, “A” is the stronger nearly however you weigh it; neither is yet known to be good enough.',
	],
	[
		ahead(),
		['good', 'open', 'out', 'few'],
		'“C” is ruled out. Of the two with enough answers, “A” is the stronger nearly however you weigh it, and it is good enough: worth it on balance.',
	],
	[level([0, 1]), ['open', 'open'], '“A” and “B” come out level; neither is yet known to be good enough.'],
	[level([0, 1]), ['good', 'good'], '“A” and “B” come out level; both are good enough.'],
	[level([0, 1, 2]), ['weak', 'weak', 'weak'], '“A”, “B” and “C” come out level; none of them is good enough.'],
	[
		close([0, 1]),
		['open', 'open'],
		'“A” and “B” are close: which is stronger depends on answers you do not have yet; neither is yet known to be good enough.',
	],
	[
		close([0, 1], 'weights'),
		['good', 'good'],
		'“A” and “B” are close: which is stronger depends on what matters more to you; both are good enough.',
	],
	[
		close([0, 1]),
		['good', 'open', 'weak'],
		'“A” and “B” are close: which is stronger depends on answers you do not have yet. “A” is good enough; “B” is not yet known to be.',
	],
	[
		close([0, 1, 2]),
		['open', 'held-back', 'weak', 'open'],
		'“A”, “B” and “C” are close: which is stronger depends on answers you do not have yet. “A” is not yet known to be good enough; “C” is not good enough; “B” is held back: “Adds to what you have”.',
	],
	[
		close([0, 1, 2, 3]),
		['good', 'good', 'good', 'good'],
		'“A”, “B”, “C” and “D” are close: which is stronger depends on answers you do not have yet; all of them are good enough.',
	],
	[{ kind: 'only', first: 0 }, ['open', 'out'], '“A” is the only one that is not ruled out; it is not yet known to be good enough.'],
	[
		{ kind: 'only', first: 0 },
		['good', 'out', 'out', 'out'],
		'“A” is the only one that is not ruled out, and it is good enough: worth it on balance.',
	],
	[{ kind: 'only', first: 0 }, ['weak', 'out'], '“A” is the only one that is not ruled out; but it is not good enough.'],
	[
		{ kind: 'only', first: 0 },
		['held-back', 'out'],
		'“A” is the only one that is not ruled out; but it is held back: “Adds to what you have”.',
	],
	[{ kind: 'none-left' }, ['out', 'out'], 'Both are ruled out as things stand.'],
	[{ kind: 'none-left' }, ['out', 'out', 'out'], 'All three are ruled out as things stand.'],
	[{ kind: 'none-left' }, ['out', 'out', 'out', 'out'], 'All four are ruled out as things stand.'],
	[{ kind: 'too-few' }, ['open', 'few'], 'There are not enough answers to compare yet: “B” needs 3 more answers.'],
	[
		{ kind: 'too-few' },
		['few', 'few', 'out'],
		'There are not enough answers to compare yet: “A” needs 3 more answers and “B” needs 3 more answers.',
	],
];

test.each(CASES)('%j of %j', (saying, kinds, said) => {
	expect(words.lead(CONTENT, comparison(saying, kinds), NAMES)).toBe(said);
});

describe('those that the sentence leaves out are told after it', () => {
	test.each([
		[ahead(), ['open', 'open', 'out'], ''],
		[ahead(), ['open', 'open', 'few'], '“C” needs 3 more answers before it can be compared.'],
		[ahead(), ['open', 'open', 'few', 'few'], '“C” needs 3 more answers and “D” needs 3 more answers before they can be compared.'],
		[close([0, 1]), ['open', 'open', 'out', 'out'], '“C” and “D” are ruled out.'],
		[level([0, 1]), ['open', 'open', 'out', 'few'], '“C” is ruled out. “D” needs 3 more answers before it can be compared.'],
		[{ kind: 'too-few' }, ['few', 'few', 'out'], '“C” is ruled out.'],
		[{ kind: 'only', first: 0 }, ['open', 'out'], ''],
		[{ kind: 'none-left' }, ['out', 'out'], ''],
	] as const)('%j of %j', (saying, kinds, said) => {
		expect(words.leftOut(comparison(saying, kinds), NAMES)).toBe(said);
	});
});

test('what an answer to find first could do is told of the one it is about', () => {
	const { lead } = comparison(ahead(), ['open', 'open']);
	expect(words.whose(NAMES, { question: 'known', place: 1, does: 'changes-lead' })).toBe('For “B”');
	expect(words.whose(NAMES, { question: 'known', place: null, does: 'changes-lead' })).toBe('For all of them');
	expect(words.does(NAMES, { question: 'known', place: 0, does: 'rules-out' }, lead)).toBe('The answer could rule it out.');
	expect(words.does(NAMES, { question: 'known', place: 1, does: 'changes-lead' }, lead)).toBe(
		'The answer could change which of the two is stronger.',
	);
	expect(words.does(NAMES, { question: 'known', place: 0, does: 'settles' }, lead)).toBe(
		'The answer could show whether “A” is good enough.',
	);
	const three = comparison(ahead(), ['open', 'open', 'open']).lead;
	expect(words.does(NAMES, { question: 'known', place: 1, does: 'changes-lead' }, three)).toBe(
		'The answer could change which one is strongest.',
	);
});
