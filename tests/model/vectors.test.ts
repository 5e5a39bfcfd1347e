// Reference results from an independent implementation. `note` in the file says what each function's arguments are.
import { describe, expect, test } from 'vitest';
import { differenceRange } from '../../src/model/compare/difference.ts';
import { dominates } from '../../src/model/compare/dominance.ts';
import type { Profile } from '../../src/model/compare/profile.ts';
import { countRanks } from '../../src/model/compare/rank-acceptability.ts';
import { annuityFactor, breakEvenChance, breakEvenGain, paybackMonths } from '../../src/model/money/break-even.ts';
import type { Answers, Interval, Model } from '../../src/model/types.ts';
import { measureTime } from '../../src/model/values/measure-needs.ts';
import { wilsonInterval } from '../../src/model/values/wilson.ts';
import { zeroFactors } from '../../src/model/verdict/caps.ts';
import { contributionOf } from '../../src/model/verdict/contributions.ts';
import { scoreAnswers } from '../../src/model/verdict/score.ts';
import { rangeVerdict } from '../../src/model/verdict/verdict.ts';
import { drawSimplex, drawWeights } from '../../src/model/weights/draw-weights.ts';
import { scoreBounds, scoreInterval, shareAtLeast } from '../../src/model/weights/polytope.ts';
import { mulberry32 } from '../../src/model/weights/random.ts';
import { simplexFractionNonpositive } from '../../src/model/weights/simplex.ts';
import { centralWeights, weightCorners } from '../../src/model/weights/weights.ts';
import file from './vectors.json' with { type: 'json' };

type Values = readonly (number | readonly [number, number])[];

const ranked = (factors: number): number[] => Array.from({ length: factors }, () => 1);
const unranked = (factors: number): number[][] => ranked(factors).map((_, at) => ranked(factors).map((_, i) => +(i === at)));
const corners = (factors: number, isRanked: boolean, floor: number) =>
	isRanked ? weightCorners(ranked(factors), floor) : unranked(factors);
const interval = (value: Values[number]): Interval =>
	typeof value === 'number' ? { lo: value, hi: value } : { lo: value[0], hi: value[1] };
const pair = ({ lo, hi }: Interval): [number, number] => [lo, hi];

/** One candidate with one question a factor; factors at the places of `shared` have the same unknown in every candidate. */
const profile = (values: Values, owner: string, shared: readonly number[] = []): Profile =>
	values.map((value, at) => [{ ...interval(value), part: 1, question: `${at}`, key: shared.includes(at) ? `${at}` : `${at} in ${owner}` }]);

function dominance(a: Values, b: Values) {
	// Under any weights at all: the corners are the factors alone.
	const [one, other] = [profile(a, 'a'), profile(b, 'b')];
	return dominates(unranked(a.length), one, other) ? 'a' : dominates(unranked(a.length), other, one) ? 'b' : null;
}

function smaa(candidates: readonly Values[], draws: number, seed: number, isRanked: boolean, floor: number) {
	const factors = candidates[0]?.length ?? 0;
	const { ranks, wins, centralWeights } = countRanks(
		candidates.map((values, at) => profile(values, String(at))),
		isRanked ? (random) => drawWeights(random, corners(factors, true, floor)) : (random) => drawSimplex(random, factors),
		draws,
		seed,
	);
	return { rank_counts: ranks, pairwise_win_counts: wins, central_weights: centralWeights };
}

function feasibility(hours: Values[number], pace: number, days: number, allowance: number, buffer: number) {
	const { lo, hi } = interval(hours);
	const weeks = Math.max(0, days - buffer) / 7;
	const [planned, allowed] = [measureTime({ hours: lo, pace, weeks, allowance: 1 }), measureTime({ hours: hi, pace, weeks, allowance })];
	if (!planned || !allowed) return undefined;
	const both = (a: number | null, b: number | null) => (a === null ? null : [a, b]);
	return {
		available: planned.available,
		need: [planned.needed, allowed.needed],
		state: planned.share > 1 ? 'no' : allowed.share > 1 ? 'tight' : 'yes',
		weeks_needed: both(planned.finishWeeks, allowed.finishWeeks),
		hours_per_week_needed: both(planned.paceNeeded, allowed.paceNeeded),
		shortfall: Math.max(0, -allowed.spareHours),
	};
}

function verdictWithVeto(weights: readonly number[], values: Values) {
	const intervals = values.map(interval);
	const ids = values.map((_, index) => String(index));
	const zeros = zeroFactors(
		ids.map((id) => [id]),
		new Map(ids.map((id) => [id, intervals[Number(id)]])),
	);
	const named = (isCertain: boolean) => zeros.filter((one) => one.isCertain === isCertain).map(({ factor }) => Number(factor));
	const verdict = rangeVerdict(scoreInterval(weights, intervals));
	// The reference tells a sure zero as a verdict that is open; here it is a standing, and the verdict stays that of the range.
	return [named(true).length > 0 && verdict !== 'weak' ? 'open' : verdict, named(true), named(false)];
}

/** Plays the reference's flips on a model with one question a factor; only moves over the line of 50 are its subject. */
function singleFlips(weights: readonly number[], values: readonly number[], levels: readonly (readonly number[])[]) {
	const model: Model = {
		goals: [{ id: 'goal', order: values.map((_, index) => [`f${index}`]) }],
		factors: values.map((_, index) => ({ id: `f${index}` })),
		questions: levels.map((level, index) => ({
			id: `q${index}`,
			factor: `f${index}`,
			options: level.map((value) => ({ id: `at-${value}`, value })),
		})),
	};
	const answers: Answers = Object.fromEntries(values.map((value, index) => [`q${index}`, { kind: 'option', option: `at-${value}` }]));
	return scoreAnswers(model, 'goal', answers).flips.flatMap(({ question, answer, from, to }) => {
		if ((from.verdict === 'weak') === (to.verdict === 'weak') || answer.kind !== 'option') return [];
		const index = Number(question.slice(1));
		const value = Number(answer.option.slice(3));
		const changed = values.map((old, at) => interval(at === index ? value : old));
		return [[index, values[index], value, scoreInterval(weights, changed).lo]];
	});
}

// biome-ignore lint/suspicious/noExplicitAny: the arguments differ from function to function and come from JSON
const FUNCTIONS: Readonly<Record<string, (...args: any[]) => unknown>> = {
	roc_weights: (factors) => centralWeights(weightCorners(ranked(factors), 0)),
	floored_roc_weights: (factors, floor) => centralWeights(weightCorners(ranked(factors), floor)),
	ranking_extreme_points: (factors, floor) => weightCorners(ranked(factors), floor),
	additive_value: (weights, values: Values) => scoreInterval(weights, values.map(interval)).lo,
	interval_value: (weights, values: Values) => pair(scoreInterval(weights, values.map(interval))),
	contributions: (weights: number[], values: number[]) =>
		weights.map((weight, index) => contributionOf(weight, interval(values[index] ?? Number.NaN)).lo),
	weight_polytope_bounds: (values: Values, floor) => pair(scoreBounds(corners(values.length, true, floor), values.map(interval))),
	share_of_weights_at_least: (values: number[], line, isRanked, floor) =>
		shareAtLeast(corners(values.length, isRanked, floor), values, line),
	pairwise_share: (a: number[], b: number[], isRanked, floor) =>
		shareAtLeast(
			corners(a.length, isRanked, floor),
			a.map((value, index) => value - (b[index] ?? Number.NaN)),
			0,
		),
	simplex_fraction_nonpositive: simplexFractionNonpositive,
	wilson: (found, read, z) => pair(wilsonInterval(found, read, z)),
	feasibility,
	verdict: (lo, hi) => rangeVerdict({ lo, hi }),
	verdict_with_veto: verdictWithVeto,
	single_flips: singleFlips,
	dominance,
	group_intervals_jointly: (weights: number[], a: Values, b: Values, shared: number[]) =>
		pair(differenceRange(weights, profile(a, 'a', shared), profile(b, 'b', shared))),
	mulberry32_first5: (seed: number) => {
		const random = mulberry32(seed);
		return Array.from({ length: 5 }, random);
	},
	sample_weights: (seed: number, factors: number, isRanked, floor) => drawWeights(mulberry32(seed), corners(factors, isRanked, floor)),
	smaa,
	payback_months: paybackMonths,
	annuity_factor: annuityFactor,
	breakeven_monthly_benefit: breakEvenGain,
	breakeven_probability: breakEvenChance,
};

/** Functions without an implementation, with the number of their vectors. */
const NOT_BUILT_YET: Readonly<Record<string, number>> = {
	npv: 3,
	// Scales relative to the candidates present: what the model never does.
	local_minmax_values: 2,
};

/** The same structure with numbers within the tolerance of the vector. */
function near(expected: unknown, tolerance: number): unknown {
	if (typeof expected === 'number') return expect.toSatisfy((got: unknown) => Math.abs(Number(got) - expected) <= tolerance);
	if (Array.isArray(expected)) return expected.map((one) => near(one, tolerance));
	if (expected === null || typeof expected !== 'object') return expected;
	return Object.fromEntries(Object.entries(expected).map(([key, one]) => [key, near(one, tolerance)]));
}

describe('the reference vectors', () => {
	const built = file.vectors.filter(({ fn }) => fn in FUNCTIONS);

	test('are all there, and each is run or listed as not built yet', () => {
		const left: Record<string, number> = {};
		for (const { fn } of file.vectors) if (!(fn in FUNCTIONS)) left[fn] = (left[fn] ?? 0) + 1;
		expect(left).toEqual(NOT_BUILT_YET);
		expect(file.vectors).toHaveLength(file.count);
		expect(built).toHaveLength(80);
		expect(Object.keys(FUNCTIONS).filter((fn) => !built.some((vector) => vector.fn === fn))).toEqual([]);
	});

	test.each(built)('$id: $fn agrees', ({ fn, args, expected, tol }) => {
		expect(FUNCTIONS[fn]?.(...args)).toEqual(near(expected, tol));
	});
});
