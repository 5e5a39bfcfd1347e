// Candidates side by side: laws on generated models, on the small one and on the model of the site.
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type Candidate, type Comparison, compareCandidates, turningPoints } from '../../../src/model/compare/compare.ts';
import { compareInFull } from '../../../src/model/compare/full-comparison.ts';
import { countRanksInOrder } from '../../../src/model/compare/rank-acceptability.ts';
import { shareOwnAnswers } from '../../../src/model/state/own-answers.ts';
import type { Answers, Interval, Model, Order } from '../../../src/model/types.ts';
import { questionInterval } from '../../../src/model/values/answers.ts';
import { isKnown, resolveAnswer } from '../../../src/model/values/resolve-answer.ts';
import { askedQuestions } from '../../../src/model/verdict/asked.ts';
import { isFree } from '../../../src/model/verdict/meanings.ts';
import { scoreAnswers } from '../../../src/model/verdict/score.ts';
import { anyAnswers, anyModel, anyOrder } from '../generated.ts';
import { readRealModel } from '../real-model.ts';
import { mixCorners, seeded } from '../sampling.ts';
import { SMALL_MODEL } from '../small-model.ts';

vi.setConfig({ testTimeout: 120_000 });

const NOISE = 1e-7;
const real = readRealModel();

const MODELS: readonly (readonly [string, fc.Arbitrary<Model>, number])[] = [
	['generated models', anyModel, 80],
	['the small model', fc.constant(SMALL_MODEL), 15],
	['the real model', fc.constant(real), 15],
];

interface Case {
	readonly model: Model;
	readonly goal: string;
	readonly order: Order | null;
	readonly candidates: readonly Candidate[];
}

const ISSUERS = ['', 'The Guild', 'the  guild ', 'Elsewhere'];

/** Two to four candidates of one person, some of them of one issuer, some of them better versions of others. */
function anyCase(models: fc.Arbitrary<Model>): fc.Arbitrary<Case> {
	return models.chain((model) =>
		fc
			.record({
				goal: fc.constantFrom(...model.goals.map(({ id }) => id)),
				order: fc.option(anyOrder(model.factors.map(({ id }) => id))),
				given: fc.array(fc.record({ issuer: fc.constantFrom(...ISSUERS), answers: anyAnswers(model) }), { minLength: 2, maxLength: 4 }),
				likeFirst: fc.boolean(),
			})
			.map(({ goal, order, given, likeFirst }) => {
				const own = given[0]?.answers ?? {};
				const candidates = given.map(({ issuer, answers }, at): Candidate => {
					// Two that differ in a little are where one is ahead of the other whatever comes.
					const near = likeFirst && at === 1 ? { ...own, ...Object.fromEntries(Object.entries(answers).slice(0, 1)) } : answers;
					return { id: `candidate-${at}`, issuer, answers: shareOwnAnswers(model, own, near) };
				});
				return { model, goal, order, candidates };
			}),
	);
}

const compare = ({ model, goal, order, candidates }: Case) => compareCandidates(model, goal, candidates, order);

/**
 * Scores of every candidate under one weighting and one outcome of all that is open. It shares no step with profiles: an outcome is drawn
 * for each question of each candidate, once for those that have it in common.
 */
function drawScores({ model, goal, candidates }: Case, order: Order, weights: readonly number[], random: () => number): readonly number[] {
	const factors = order.flat();
	const outcomes = new Map<string, number>();
	return candidates.map(({ id, issuer, answers }) => {
		const asked = askedQuestions(model, goal);
		const costsNothing = asked.some((question) => isFree(resolveAnswer(question, answers[question.id])));
		let [score, counted] = [0, 0];
		factors.forEach((factor, at) => {
			const values = asked
				.filter((question) => question.factor === factor && !(costsNothing && question.dropsOutWhenFree))
				.flatMap((question) => {
					const interval = questionInterval(question, answers[question.id]);
					if (!interval) return [];
					const name = issuer.trim().replace(/\s+/g, ' ').toLowerCase();
					const isOpen = !isKnown(resolveAnswer(question, answers[question.id]));
					const whose = question.about === 'yourself' ? '' : question.about === 'issuer' && isOpen && name ? `issuer ${name}` : id;
					const key = `${question.id} ${whose}`;
					const part = outcomes.get(key) ?? random();
					outcomes.set(key, part);
					return [interval.lo + part * (interval.hi - interval.lo)];
				});
			if (values.length === 0) return;
			score += ((weights[at] as number) * values.reduce((sum, one) => sum + one, 0)) / values.length;
			counted += weights[at] as number;
		});
		return counted === 0 ? Number.NaN : score / counted;
	});
}

/** Outcomes at one of their ends as often as in between: there the worst cases are. */
const withEnds = (random: () => number) => () => {
	const drawn = random();
	return drawn < 0.3 ? 0 : drawn > 0.7 ? 1 : random();
};

/** Corners, what lies between two of them, and mixtures of all. */
function drawWeights(corners: Comparison['corners'], random: () => number): readonly number[] {
	const kind = random();
	const pick = () => corners[Math.floor(random() * corners.length)] ?? [];
	if (kind < 0.4) return pick();
	return mixCorners(kind < 0.7 ? [pick(), pick()] : corners, random);
}

const sumOf = (parts: readonly Interval[], end: 'lo' | 'hi') => parts.reduce((sum, part) => sum + part[end], 0);

describe.each(MODELS)('on %s', (_, models, numRuns) => {
	test('another candidate changes nothing about the others', () => {
		fc.assert(
			fc.property(anyCase(models), (one) => {
				const fewer = { ...one, candidates: one.candidates.slice(0, -1) };
				const [all, without] = [compare(one), compare(fewer)];
				const last = one.candidates.at(-1)?.id;
				expect(all.results.slice(0, -1)).toEqual(without.results);
				expect(all.profiles.slice(0, -1)).toEqual(without.profiles);
				expect(all.dominance.filter(({ better, worse }) => better !== last && worse !== last)).toEqual(without.dominance);
				if (fewer.candidates.length > 1) expect(turningPoints(all, 0, 1)).toEqual(turningPoints(without, 0, 1));
			}),
			{ numRuns },
		);
	});

	test('each is scored as by itself', () => {
		fc.assert(
			fc.property(anyCase(models), (one) => {
				const alone = one.candidates.map(({ answers }) => scoreAnswers(one.model, one.goal, answers, one.order));
				expect(compare(one).results).toEqual(alone);
			}),
			{ numRuns: 10 },
		);
	});

	test('who dominates takes at least as good a rank in every draw', () => {
		fc.assert(
			fc.property(anyCase(models), (one) => {
				const comparison = compare(one);
				fc.pre(comparison.dominance.length > 0);
				const { wins } = countRanksInOrder(comparison.profiles, comparison.corners);
				const place = (id: string) => one.candidates.findIndex((candidate) => candidate.id === id);
				for (const { better, worse } of comparison.dominance) expect(wins[place(worse)]?.[place(better)]).toBe(0);
			}),
			{ numRuns: 6, maxSkipsPerRun: 1000 },
		);
	});

	test('dominance is never mutual, and passes on from one to the next', () => {
		fc.assert(
			fc.property(anyCase(models), (one) => {
				const pairs = new Set(compare(one).dominance.map(({ better, worse }) => `${better} ${worse}`));
				const ids = one.candidates.map(({ id }) => id);
				for (const a of ids)
					for (const b of ids) {
						if (pairs.has(`${a} ${b}`)) expect(pairs.has(`${b} ${a}`)).toBe(false);
						for (const c of ids) if (pairs.has(`${a} ${b}`) && pairs.has(`${b} ${c}`)) expect(pairs.has(`${a} ${c}`)).toBe(true);
					}
			}),
			{ numRuns },
		);
	});

	test('dominance agrees with weightings and outcomes drawn at random', () => {
		fc.assert(
			fc.property(anyCase(models), fc.integer(), (one, seed) => {
				const { dominance, corners, order, results } = compare(one);
				const random = seeded(seed);
				const lowest = one.candidates.map(() => one.candidates.map(() => Number.POSITIVE_INFINITY));
				const highest = one.candidates.map(() => one.candidates.map(() => Number.NEGATIVE_INFINITY));
				for (let draw = 0; draw < 1500; draw++) {
					const scores = drawScores(one, order, drawWeights(corners, random), withEnds(random));
					scores.forEach((a, i) => {
						scores.forEach((b, j) => {
							(lowest[i] as number[])[j] = Math.min(lowest[i]?.[j] as number, a - b);
							(highest[i] as number[])[j] = Math.max(highest[i]?.[j] as number, a - b);
						});
					});
				}
				one.candidates.forEach((a, i) => {
					one.candidates.forEach((b, j) => {
						if (i === j || !results[i]?.counted || !results[j]?.counted) return;
						const isSaid = dominance.some(({ better, worse }) => better === a.id && worse === b.id);
						if (isSaid) expect(lowest[i]?.[j]).toBeGreaterThanOrEqual(-NOISE);
						// What is clearly below somewhere, or never above, must not be said to be ahead.
						if ((lowest[i]?.[j] as number) < -NOISE || (highest[i]?.[j] as number) < -NOISE) expect(isSaid).toBe(false);
					});
				});
			}),
			{ numRuns: Math.ceil(numRuns / 2) },
		);
	});

	test('one is ahead exactly when it is so at every corner, where the same factors apply to both', () => {
		fc.assert(
			fc.property(anyCase(models), fc.integer(), (one, seed) => {
				const { dominance, corners, order, results } = compare(one);
				const [a, b] = one.candidates;
				const applying = (at: number) => results[at]?.contributions.map(({ value }) => value !== null);
				fc.pre(JSON.stringify(applying(0)) === JSON.stringify(applying(1)) && (results[0]?.counted ?? 0) > 0);
				const random = seeded(seed);
				const ends = Array.from({ length: 300 }, () => (random() < 0.5 ? 0 : 1));
				let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
				for (const weights of corners)
					for (let start = 0; start < 200; start++) {
						let at = start;
						const [first = 0, second = 0] = drawScores(one, order, weights, () => ends[at++ % ends.length] as number);
						lowest = Math.min(lowest, first - second);
						highest = Math.max(highest, first - second);
					}
				const isSaid = dominance.some(({ better, worse }) => better === a?.id && worse === b?.id);
				if (lowest < -NOISE) expect(isSaid).toBe(false);
				// Few open answers: all of their ends have been tried.
				const open = one.candidates.slice(0, 2).flatMap(({ answers }) => one.model.questions.filter(({ id }) => !answers[id])).length;
				if (open <= 2 && lowest > -NOISE && highest > NOISE) expect(isSaid).toBe(true);
			}),
			{ numRuns },
		);
	});

	test('the parts of a difference sum to the difference of the scores', () => {
		fc.assert(
			fc.property(anyCase(models), (one) => {
				const comparison = compare(one);
				const [a, b] = comparison.results;
				fc.pre(Boolean(a?.counted && b?.counted));
				const parts = turningPoints(comparison, 0, 1);
				const [lo, hi] = [sumOf(parts, 'lo'), sumOf(parts, 'hi')];
				const far = { lo: (a?.range.lo ?? 0) - (b?.range.hi ?? 0), hi: (a?.range.hi ?? 0) - (b?.range.lo ?? 0) };
				// What both do not know cancels, so the difference is never wider than two ranges apart.
				expect(lo).toBeGreaterThanOrEqual(far.lo - NOISE);
				expect(hi).toBeLessThanOrEqual(far.hi + NOISE);
				const shares = one.model.questions.some(({ about }) => about !== undefined && about !== 'credential');
				const isKnown = [a, b].every((result) => result?.range.lo === result?.range.hi);
				if (isKnown || !shares) {
					expect(lo).toBeCloseTo(far.lo, 6);
					expect(hi).toBeCloseTo(far.hi, 6);
				}
				const back = turningPoints(comparison, 1, 0);
				expect(sumOf(back, 'lo')).toBeCloseTo(-hi, 6);
			}),
			{ numRuns },
		);
	});

	test('candidates in another order come out the same', () => {
		fc.assert(
			fc.property(anyCase(models), (one) => {
				const backwards = { ...one, candidates: one.candidates.toReversed() };
				const [there, back] = [compare(one), compare(backwards)];
				expect(back.results.toReversed()).toEqual(there.results);
				const sorted = ({ dominance }: Comparison) => dominance.map(({ better, worse }) => `${better} ${worse}`).sort();
				expect(sorted(back)).toEqual(sorted(there));
				const last = one.candidates.length - 1;
				expect(turningPoints(back, last, last - 1)).toEqual(turningPoints(there, 0, 1));
				const shares = [there, back].map(({ profiles, corners }) => countRanksInOrder(profiles, corners).ranks);
				const turned = shares[1]?.toReversed() ?? [];
				// The open answers are drawn in another order: five standard deviations of a share of 10,000 draws.
				shares[0]?.forEach((counts, at) => {
					counts.forEach((count, rank) => {
						expect(Math.abs(count - (turned[at]?.[rank] ?? 0))).toBeLessThan(360);
					});
				});
			}),
			{ numRuns: 8 },
		);
	});

	test('the same input gives the same bytes', () => {
		fc.assert(
			fc.property(anyCase(models), ({ model, goal, candidates, order }) => {
				const run = () => JSON.stringify(compareInFull(model, goal, candidates, order));
				expect(run()).toBe(run());
			}),
			{ numRuns: 5 },
		);
	});

	test('every draw gives each candidate one rank', () => {
		fc.assert(
			fc.property(anyCase(models), ({ model, goal, candidates, order }) => {
				const full = compareInFull(model, goal, candidates, order);
				for (const counts of full.ranks.ranks) expect(counts.reduce((sum, count) => sum + count, 0)).toBe(full.ranks.draws);
			}),
			{ numRuns: 8 },
		);
	});
});

describe('an unknown that candidates share', () => {
	const option = (id: string) => ({ kind: 'option', option: id }) as const;
	const candidates = (issuers: readonly string[], answers: readonly Answers[]): readonly Candidate[] =>
		answers.map((given, at) => ({ id: `candidate-${at}`, issuer: issuers[at] ?? '', answers: given }));
	const goal = 'fill-a-skill-gap';
	const issuerPart = (issuers: readonly string[], answers: readonly Answers[]) =>
		turningPoints(compareCandidates(real, goal, candidates(issuers, answers)), 0, 1).find(({ factor }) => factor === 'issuer');
	const backed = { 'assessment-backing': option('university') };

	test('cancels between two of one issuer, however its name is typed', () => {
		expect(issuerPart(['The Guild', ' the  guild'], [backed, backed])).toBeUndefined();
	});

	test.each([
		['of two issuers', ['The Guild', 'Another'], [backed, backed]],
		['of nobody knows which', ['', ''], [backed, backed]],
		['once one of them is known', ['The Guild', 'The Guild'], [{ ...backed, 'issuer-known': option('named') }, backed]],
	])('does not cancel between two %s', (_, issuers, answers) => {
		expect(issuerPart(issuers, answers)).toBeDefined();
	});

	test.each([
		['of one issuer', ['The Guild', 'The Guild'], true],
		['of two issuers', ['The Guild', 'Another'], false],
	])('does not stop one from being ahead of another %s', (_, issuers, isAhead) => {
		// Every answer is the same and known, but for who knows the issuer, which nobody has found out, and one that is better.
		const known = Object.fromEntries(
			real.questions
				.filter(({ options }) => options)
				.map(({ id, options }) => [id, option(options?.find(({ value }) => value !== 0)?.id ?? '')]),
		);
		const { 'issuer-known': _unknown, ...same } = known;
		const numbers = {
			'time-fits': { kind: 'measure', numbers: { hours: 20, pace: 5, weeks: 10 } },
			'cost-fits': { kind: 'measure', numbers: { price: 1, budget: 10 } },
		} as const;
		const better = { ...same, ...numbers, 'match-outcomes': option('line-by-line') };
		const worse = { ...same, ...numbers, 'match-outcomes': option('loosely') };
		const { dominance } = compareCandidates(real, goal, candidates(issuers, [better, worse]));
		expect(dominance).toEqual(isAhead ? [{ better: 'candidate-0', worse: 'candidate-1' }] : []);
	});

	test('leaves two that differ in nothing level in every draw', () => {
		const full = compareInFull(real, goal, candidates(['The Guild', 'The Guild'], [backed, backed]), null);
		expect(full.ranks.wins[0]?.[1]).toBeGreaterThan(0);
		const everything = Object.fromEntries(
			real.questions.filter(({ about }) => !about).map(({ id, options }) => [id, option(options?.[0]?.id ?? '')]),
		);
		const numbers = {
			'time-fits': { kind: 'measure', numbers: { hours: 20, pace: 5, weeks: 10 } },
			'cost-fits': { kind: 'measure', numbers: { price: 1, budget: 10 } },
		} as const;
		const level = compareInFull(
			real,
			goal,
			candidates(
				['The Guild', 'The Guild'],
				[
					{ ...everything, ...numbers },
					{ ...everything, ...numbers },
				],
			),
			null,
		);
		expect(level.ranks.wins).toEqual([
			[0, 0],
			[0, 0],
		]);
		expect(level.ranks.ranks.map(([first]) => first)).toEqual([level.ranks.draws, level.ranks.draws]);
		expect(level.dominance).toEqual([]);
	});
});
