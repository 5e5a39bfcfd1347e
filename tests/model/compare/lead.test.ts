// What a comparison says in one sentence, as data: a table of cases for two, three and four candidates, and laws on generated ones.
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type Candidate, compareCandidates } from '../../../src/model/compare/compare.ts';
import { compareInFull } from '../../../src/model/compare/full-comparison.ts';
import { findLead, type LeadSource } from '../../../src/model/compare/lead.ts';
import { shareOwnAnswers } from '../../../src/model/state/own-answers.ts';
import type { Answers, Standing, Verdict } from '../../../src/model/types.ts';
import type { Result } from '../../../src/model/verdict/result.ts';
import { scoreAnswers } from '../../../src/model/verdict/score.ts';
import { anyAnswers, anyModel } from '../generated.ts';
import { SMALL_MODEL } from '../small-model.ts';

vi.setConfig({ testTimeout: 120_000 });

const BARE = scoreAnswers(SMALL_MODEL, SMALL_MODEL.goals[0]?.id ?? '', {});

/** What a lead depends on in a result. */
const result = (standing: Standing, verdict: Verdict, isSettled: boolean, isRangeDue = true): Result => ({
	...BARE,
	standing,
	verdict,
	isSettled,
	isRangeDue,
	answersToRange: isRangeDue ? 0 : 3,
});
const OPEN = result('open-to-judgement', 'open', false);
const GOOD = result('open-to-judgement', 'worth', true);
/** Its range says worth it, and something could still rule it out. */
const UNSURE = result('open-to-judgement', 'worth', false);
const WEAK = result('open-to-judgement', 'weak', true);
const HELD = result('held-back', 'strong', true);
const OUT = result('ruled-out', 'strong', true);
const FEW = result('open-to-judgement', 'open', false, false);

/** @param wins of 100 draws, how many each wins against each other */
const lead = (results: readonly Result[], wins: readonly (readonly number[])[], rest: Partial<LeadSource> = {}) =>
	findLead({
		ids: results.map((_, at) => String(at)),
		results,
		dominance: [],
		ranks: { wins, ranks: [], centralWeights: [], draws: 100 },
		isOpenBetween: () => true,
		...rest,
	});

const two = (first: number) => [
	[0, first],
	[100 - first, 0],
];

describe('with two candidates', () => {
	test.each([
		['always, where it dominates', two(100), [{ better: '0', worse: '1' }], { kind: 'ahead', first: 0, how: 'always' }],
		['nearly always, from 95 of 100 ways', two(95), [], { kind: 'ahead', first: 0, how: 'nearly' }],
		['nearly always, in all draws without dominance', two(100), [], { kind: 'ahead', first: 0, how: 'nearly' }],
		['mostly, below that', two(94), [], { kind: 'ahead', first: 0, how: 'mostly' }],
		['mostly, from 75 of 100 ways', two(75), [], { kind: 'ahead', first: 0, how: 'mostly' }],
		['the second mostly', two(20), [], { kind: 'ahead', first: 1, how: 'mostly' }],
		['not, below that', two(74), [], { kind: 'close', between: [0, 1], dependsOn: 'answers' }],
	])('one is ahead %s', (_, wins, dominance, saying) => {
		expect(lead([OPEN, OPEN], wins, { dominance }).saying).toEqual(saying);
	});

	test('two are close because of how they are weighed, where open answers cannot turn them at the points', () => {
		const { saying } = lead([GOOD, GOOD], two(60), { isOpenBetween: () => false });
		expect(saying).toEqual({ kind: 'close', between: [0, 1], dependsOn: 'weights' });
	});

	test('two that win no draw against each other are level', () => {
		const none = [
			[0, 0],
			[0, 0],
		];
		expect(lead([OPEN, OPEN], none).saying).toEqual({ kind: 'level', between: [0, 1] });
	});

	test('one that is ruled out is ahead of nobody, whatever it scores', () => {
		expect(lead([OUT, OPEN], two(100))).toMatchObject({ saying: { kind: 'only', first: 1 }, order: [1, 0], ranked: 1, out: [0] });
		expect(lead([OUT, OUT], two(100)).saying).toEqual({ kind: 'none-left' });
	});

	test('one with too few answers for a range is compared with nobody', () => {
		expect(lead([OPEN, FEW], two(100))).toMatchObject({ saying: { kind: 'too-few' }, order: [0, 1], few: [1] });
		expect(lead([OUT, FEW], two(100)).saying).toEqual({ kind: 'too-few' });
		expect(lead([FEW, FEW], two(100)).saying).toEqual({ kind: 'too-few' });
	});
});

describe('with three and four', () => {
	const three = [
		[0, 96, 99],
		[4, 0, 60],
		[1, 40, 0],
	];

	test('the least sure pair says how surely the first is ahead', () => {
		expect(lead([OPEN, OPEN, OPEN], three)).toMatchObject({
			saying: { kind: 'ahead', first: 0, how: 'nearly' },
			order: [0, 1, 2],
			ranked: 3,
		});
		const dominance = [{ better: '0', worse: '2' }];
		expect(lead([OPEN, OPEN, OPEN], three, { dominance }).saying).toMatchObject({ how: 'nearly' });
	});

	test('only those that are near the first are close, and those left out come last', () => {
		const four = [
			[0, 60, 99, 99],
			[40, 0, 90, 99],
			[1, 10, 0, 99],
			[1, 1, 1, 0],
		];
		expect(lead([OPEN, OPEN, OPEN, OPEN], four).saying).toMatchObject({ kind: 'close', between: [0, 1] });
		expect(lead([OUT, OPEN, FEW, OPEN], four)).toMatchObject({
			saying: { kind: 'ahead', first: 1, how: 'nearly' },
			order: [1, 3, 2, 0],
			ranked: 2,
			few: [2],
			out: [0],
		});
	});
});

test('a candidate is good enough, weak, held back, or not known yet to be any of it', () => {
	const none = [GOOD, UNSURE, OPEN, WEAK].map(() => [0, 0, 0, 0]);
	expect(lead([GOOD, UNSURE, OPEN, WEAK], none).enough).toEqual(['good', 'open', 'open', 'weak']);
	expect(lead([HELD, GOOD], two(50)).enough).toEqual(['held-back', 'good']);
});

describe('on generated models', () => {
	const cases = anyModel.chain((model) =>
		fc.record({
			model: fc.constant(model),
			goal: fc.constantFrom(...model.goals.map(({ id }) => id)),
			answers: fc.array(anyAnswers(model), { minLength: 2, maxLength: 4 }),
		}),
	);
	const candidatesOf = (model: Parameters<typeof compareInFull>[0], answers: readonly Answers[]): readonly Candidate[] =>
		answers.map((given, at) => ({ id: `candidate-${at}`, issuer: '', answers: shareOwnAnswers(model, answers[0] ?? {}, given) }));

	test('everybody stands in the order once, nobody ruled out is first while another is left, and always means dominance', () => {
		fc.assert(
			fc.property(cases, ({ model, goal, answers }) => {
				const { lead, results, dominance, ids } = compareInFull(model, goal, candidatesOf(model, answers), null);
				expect(lead.order.toSorted()).toEqual(answers.map((_, at) => at));
				expect(lead.ranked + lead.few.length + lead.out.length).toBe(answers.length);
				const first = lead.order[0] ?? 0;
				if (results[first]?.standing === 'ruled-out') expect(lead.saying.kind).toBe('none-left');
				if (lead.saying.kind !== 'ahead' || lead.saying.how !== 'always') return;
				for (const other of lead.order.slice(1, lead.ranked)) expect(dominance).toContainEqual({ better: ids[first], worse: ids[other] });
			}),
			{ numRuns: 60 },
		);
	});

	test('what is to be found out first is open for whom it is named, and can do what is said', () => {
		fc.assert(
			fc.property(cases, ({ model, goal, answers }) => {
				const candidates = candidatesOf(model, answers);
				const { lead, findFirst, results } = compareInFull(model, goal, candidates, null);
				if (!findFirst) return;
				const { question, does } = findFirst;
				const place = findFirst.place ?? lead.order[0] ?? 0;
				expect(results[place]?.open.some((one) => one.question === question)).toBe(true);
				expect(lead.order.slice(0, lead.ranked)).toContain(place);
				if (does === 'rules-out') expect(results[place]?.couldRuleOut).toContain(question);
				if (does === 'settles') expect(results[place]?.isSettled).toBe(false);
				if (does !== 'changes-lead') return;
				// With that answer known, nothing of it is left between the two.
				expect(lead.ranked).toBeGreaterThan(1);
				const { profiles } = compareCandidates(model, goal, candidates);
				expect(profiles[place]?.flat().some((term) => term.question === question && term.hi > term.lo)).toBe(true);
			}),
			{ numRuns: 60 },
		);
	});
});
