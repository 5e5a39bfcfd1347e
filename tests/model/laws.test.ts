import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { layOutSheet, sumSheet } from '../../src/model/paper/sheet.ts';
import { formatFragment, parseFragment } from '../../src/model/state/fragment.ts';
import { formatStored, parseStored } from '../../src/model/state/stored.ts';
import type { Answer, Interval, Model, Question } from '../../src/model/types.ts';
import { questionInterval } from '../../src/model/values/answers.ts';
import { scoreAnswers } from '../../src/model/verdict/score.ts';
import { weighGoal } from '../../src/model/verdict/weighted-goal.ts';
import { anyAnswer, anyCase, anyModel, anyState, type Case } from './generated.ts';
import { readRealModel } from './real-model.ts';
import { mixCorners, rankedWeights, seeded } from './sampling.ts';
import { SMALL_MODEL } from './small-model.ts';
import { tries } from './tries.ts';

// Whole results of many models: seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const NOISE = 1e-7;
const real = readRealModel();

/** Each law is tried on many invented models, on the start values, and on the model of the site. */
const MODELS: readonly (readonly [string, fc.Arbitrary<Model>, number])[] = [
	['generated models', anyModel, tries(150)],
	['the small model', fc.constant(SMALL_MODEL), tries(20)],
	['the real model', fc.constant(real), tries(20)],
];

const score = ({ model, goal, answers, order }: Case) => scoreAnswers(model, goal, answers, order);
const answering = (one: Case, question: Question, answer: Answer): Case => ({
	...one,
	answers: { ...one.answers, [question.id]: answer },
});
const options = (question: Question): readonly Answer[] => (question.options ?? []).map(({ id }) => ({ kind: 'option', option: id }));
const without = (one: Case, question: Question): Case => ({
	...one,
	answers: Object.fromEntries(Object.entries(one.answers).filter(([id]) => id !== question.id)),
});

function expectInside(inner: Interval, outer: Interval): void {
	expect(inner.lo).toBeGreaterThanOrEqual(outer.lo - NOISE);
	expect(inner.hi).toBeLessThanOrEqual(outer.hi + NOISE);
}

function deepFreeze<T>(value: T): T {
	if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
	return value;
}

/** A case and one of its questions; cases without a question are passed over. */
const caseAndQuestion = (models: fc.Arbitrary<Model>) =>
	anyCase(models)
		.filter(({ model }) => model.questions.length > 0)
		.chain((one) => fc.tuple(fc.constant(one), fc.constantFrom(...one.model.questions)));

describe.each(MODELS)('on %s', (_, models, numRuns) => {
	test('answering an open question never widens the range, and the new one lies inside the old', () => {
		const given = caseAndQuestion(models).chain(([one, question]) =>
			fc.tuple(fc.constant(one), fc.constant(question), anyAnswer(question)),
		);
		fc.assert(
			fc.property(given, ([one, question, answer]) => {
				fc.pre(answer.kind !== 'set-aside');
				const open = score(without(one, question));
				const answered = score(answering(one, question, answer));
				expectInside(answered.range, open.range);
				expectInside(answered.bounds, open.bounds);
			}),
			{ numRuns },
		);
	});

	test('a better option never lowers either end', () => {
		fc.assert(
			fc.property(caseAndQuestion(models), ([one, question]) => {
				const results = options(question).map((answer) => ({
					value: questionInterval(question, answer)?.lo ?? 0,
					range: score(answering(one, question, answer)).range,
				}));
				const sorted = results.sort((a, b) => a.value - b.value);
				sorted.slice(1).forEach(({ range }, at) => {
					expect(range.lo).toBeGreaterThanOrEqual((sorted[at]?.range.lo ?? 0) - NOISE);
					expect(range.hi).toBeGreaterThanOrEqual((sorted[at]?.range.hi ?? 0) - NOISE);
				});
			}),
			{ numRuns },
		);
	});

	test('the order of goals, factors, questions, options and tied factors in the data changes nothing', () => {
		const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
		const given = anyCase(models).chain((one) =>
			fc.record({
				one: fc.constant(one),
				goals: shuffled(one.model.goals.map(({ id, order }) => ({ id, order: order.map((group) => group.toReversed()) }))),
				factors: shuffled(one.model.factors),
				questions: shuffled(one.model.questions.map((question) => ({ ...question, options: question.options?.toReversed() }))),
				answers: shuffled(Object.entries(one.answers)).map((entries) => Object.fromEntries(entries)),
			}),
		);
		fc.assert(
			fc.property(given, ({ one, goals, factors, questions, answers }) => {
				const other = { ...one, model: { goals, factors, questions }, answers };
				expect(JSON.stringify(score(other))).toBe(JSON.stringify(score(one)));
			}),
			{ numRuns },
		);
	});

	test('tied factors have equal points and more important ones never fewer', () => {
		fc.assert(
			fc.property(anyCase(models), (one) => {
				const { order, points, total } = score(one);
				const groups = order.map((group) => group.map((factor) => points[factor] ?? Number.NaN));
				for (const group of groups) expect(new Set(group).size).toBe(1);
				groups.slice(1).forEach((group, at) => {
					expect(group[0]).toBeLessThanOrEqual(groups[at]?.[0] ?? Number.NaN);
				});
				expect(groups.flat().reduce((sum, one) => sum + one, 0)).toBe(total);
			}),
			{ numRuns },
		);
	});

	test('the sum on the paper sheet equals the score', () => {
		fc.assert(
			fc.property(anyCase(models), (one) => {
				const { range, uncapped, counted } = score(one);
				const values = new Map(
					one.model.questions.flatMap((question) => {
						const interval = questionInterval(question, one.answers[question.id]);
						return interval ? [[question.id, interval] as const] : [];
					}),
				);
				const sum = sumSheet(layOutSheet(one.model, one.goal, one.order), values);
				expect(sum.total).toBe(counted);
				expect(sum.verdict).toBe(uncapped);
				if (sum.total === 0) return;
				expect((100 * sum.lo) / sum.total).toBeCloseTo(range.lo, 7);
				expect((100 * sum.hi) / sum.total).toBeCloseTo(range.hi, 7);
			}),
			{ numRuns },
		);
	});

	test('acceptable on everything scores 50 under every weighting', () => {
		fc.assert(
			fc.property(anyCase(models), (one) => {
				const questions = one.model.questions
					.filter((question) => questionInterval(question, undefined))
					.map(({ id, factor }) => ({
						id,
						factor,
						options: [
							{ id: 'acceptable', value: 0.5 },
							{ id: 'nil', value: 0 },
						],
					}));
				fc.pre(questions.length > 0);
				const answers = Object.fromEntries(questions.map(({ id }) => [id, { kind: 'option', option: 'acceptable' } as const]));
				const result = score({ ...one, model: { ...one.model, questions }, answers });
				for (const { lo, hi } of [result.range, result.bounds]) {
					expect(lo).toBeCloseTo(50, 9);
					expect(hi).toBeCloseTo(50, 9);
				}
				expect(result.verdict).toBe('worth');
				expect(result.shares).toEqual({
					acceptableAtWorst: 1,
					acceptableAtBest: 1,
					strongAtWorst: 0,
					verdictAtWorst: 1,
				});
			}),
			{ numRuns },
		);
	});

	test('every stated flip, applied, moves the verdict, and no unstated single answer does', () => {
		fc.assert(
			fc.property(caseAndQuestion(models), ([one, question]) => {
				const { flips, verdict, isRuledOut } = score(one);
				const from = { verdict, isRuledOut };
				const setAside: readonly Answer[] = question.canBeSetAside ? [{ kind: 'set-aside' }] : [];
				const stated = flips.filter((flip) => flip.question === question.id).map(({ answer }) => answer);
				const others = [...options(question), ...setAside].filter(
					(answer) => !stated.some((flip) => JSON.stringify(flip) === JSON.stringify(answer)),
				);
				for (const answer of stated) {
					const after = score(answering(one, question, answer));
					expect({ verdict: after.verdict, isRuledOut: after.isRuledOut }).not.toEqual(from);
					expect(flips).toContainEqual(
						expect.objectContaining({ answer, from, to: { verdict: after.verdict, isRuledOut: after.isRuledOut } }),
					);
				}
				for (const answer of others) expect(score(answering(one, question, answer))).toMatchObject(from);
			}),
			{ numRuns },
		);
	});

	test('an open answer could settle it exactly when some single answer to it leaves the open verdict', () => {
		fc.assert(
			fc.property(caseAndQuestion(models), ([one, question]) => {
				const { open, verdict } = score(one);
				const found = open.find((entry) => entry.question === question.id);
				fc.pre(found !== undefined && question.measure === undefined);
				const setAside: readonly Answer[] = question.canBeSetAside ? [{ kind: 'set-aside' }] : [];
				const outcomes = [...options(question), ...setAside].map((answer) => score(answering(one, question, answer)));
				expect(found?.couldSettle).toBe(verdict === 'open' && outcomes.some((after) => after.verdict !== 'open'));
			}),
			{ numRuns },
		);
	});

	test('contributions add up to the range minus 50', () => {
		fc.assert(
			fc.property(anyCase(models), (one) => {
				const { contributions, range, counted } = score(one);
				fc.pre(counted > 0);
				expect(contributions.reduce((sum, { lo }) => sum + lo, 50)).toBeCloseTo(range.lo, 7);
				expect(contributions.reduce((sum, { hi }) => sum + hi, 50)).toBeCloseTo(range.hi, 7);
			}),
			{ numRuns },
		);
	});

	test('closing everything leaves nothing to find out but tallies, and no deal-breaker unknown without one', () => {
		fc.assert(
			fc.property(anyCase(models), (one) => {
				const answers = Object.fromEntries(
					one.model.questions.flatMap((question) =>
						options(question)
							.slice(0, 1)
							.map((answer) => [question.id, answer]),
					),
				);
				const open = score({ ...one, answers }).open.filter(({ question }) => question in answers);
				expect(open).toEqual([]);
			}),
			{ numRuns },
		);
	});

	test('an unknown deal-breaker, a sure zero that matters or a capped option leaves no verdict but weak or open', () => {
		fc.assert(
			fc.property(anyCase(models), (one) => {
				const { cappedBy, verdict, uncapped } = score(one);
				const isHeld = cappedBy.some((hold) => hold.kind !== 'zero-factor' || hold.isCertain);
				expect(verdict).toBe(isHeld && uncapped !== 'weak' ? 'open' : uncapped);
			}),
			{ numRuns },
		);
	});

	test('bounds and shares agree with weights drawn at random', () => {
		fc.assert(
			fc.property(anyCase(models), fc.integer(), (one, seed) => {
				const { bounds, shares, contributions, order, counted } = score(one);
				fc.pre(counted > 0);
				const { corners } = weighGoal(one.model, one.goal, one.order);
				const random = seeded(seed);
				const isRanked = order.every((group) => group.length === 1);
				const count = contributions.length;
				const draws = 1000;
				const reached = { acceptableAtWorst: 0, acceptableAtBest: 0, strongAtWorst: 0 };
				for (let draw = 0; draw < draws; draw++) {
					const weights = isRanked ? rankedWeights(count, 1 / (2 * count), random) : mixCorners(corners, random);
					let [lo, hi, sum] = [0, 0, 0];
					contributions.forEach(({ value }, at) => {
						if (value === null) return;
						const weight = weights[at] ?? Number.NaN;
						lo += 100 * weight * value.lo;
						hi += 100 * weight * value.hi;
						sum += weight;
					});
					expect(lo / sum).toBeGreaterThanOrEqual(bounds.lo - NOISE);
					expect(hi / sum).toBeLessThanOrEqual(bounds.hi + NOISE);
					reached.acceptableAtWorst += Number(lo / sum >= 50 - NOISE);
					reached.acceptableAtBest += Number(hi / sum >= 50 - NOISE);
					reached.strongAtWorst += Number(lo / sum >= 75 - NOISE);
				}
				// Five standard deviations of a share of 1,000 draws.
				for (const key of ['acceptableAtWorst', 'acceptableAtBest', 'strongAtWorst'] as const)
					expect(Math.abs(reached[key] / draws - shares[key])).toBeLessThan(0.08);
			}),
			{ numRuns: tries(12) },
		);
	});

	test('shown ranges have width, start past a line exactly when the verdict does, and lie within the shown bounds', () => {
		fc.assert(
			fc.property(anyCase(models), (one) => {
				const { uncapped, shownRange, shownBounds } = score(one);
				expect(shownRange.lo).toBeLessThan(shownRange.hi);
				expect(shownRange.lo >= 50).toBe(uncapped === 'worth' || uncapped === 'strong');
				expect(shownRange.lo >= 75).toBe(uncapped === 'strong');
				expectInside(shownRange, shownBounds);
			}),
			{ numRuns },
		);
	});

	test('the same input gives the same bytes, and is left as it was', () => {
		fc.assert(
			fc.property(anyCase(models), (one) => {
				const bytes = JSON.stringify(score(one));
				expect(JSON.stringify(score(deepFreeze(structuredClone(one))))).toBe(bytes);
			}),
			{ numRuns },
		);
	});

	test('a state survives a link and the store', () => {
		const given = models.chain((model) => fc.tuple(fc.constant(model), anyState(model)));
		fc.assert(
			fc.property(given, ([model, state]) => {
				const link = formatFragment(state);
				const read = parseFragment(model, link);
				expect(read.dropped).toEqual([]);
				expect(read.state).toEqual(state);
				expect(formatFragment(read.state)).toBe(link);
				const stored = formatStored(state, model.questions);
				expect(parseStored(model, stored)).toEqual({ state, version: '1', dropped: [] });
				expect(formatStored(parseStored(model, stored).state, model.questions)).toBe(stored);
			}),
			{ numRuns },
		);
	});

	test('no text, however broken or hostile, throws or leaves a mark', () => {
		const given = models.chain((model) => {
			const word = fc.constantFrom(
				...model.questions.map(({ id }) => id),
				...['v', 'goal', 'name', 'order', '=', '&', ',', ':', '~', '%', '#', '-of-', '__proto__', 'constructor', 'toString'],
				...['does-not-apply', 'hours:1', '{', '}', '"', '"answers"', '"kind"', 'null', '\ud800', '%ff', '1e999'],
			);
			const text = fc.array(fc.oneof(word, fc.string({ unit: 'binary' }))).map((words) => words.join(''));
			return fc.tuple(fc.constant(model), fc.oneof(text, fc.json()));
		});
		fc.assert(
			fc.property(given, ([model, text]) => {
				for (const { state } of [parseFragment(model, text), parseStored(model, text)]) {
					const result = scoreAnswers(model, state.goal ?? model.goals[0]?.id ?? '', state.answers, state.order);
					expect(result.range.lo).toBeLessThanOrEqual(result.range.hi);
					expect(parseFragment(model, formatFragment(state)).dropped).toEqual([]);
				}
				expect(Object.keys(Object.prototype)).toEqual([]);
			}),
			{ numRuns },
		);
	});

	test('answers of any shape never throw and mean not known yet', () => {
		const given = models.chain((model) =>
			fc.tuple(
				fc.constant(model),
				fc.tuple(...model.questions.map(({ id }) => fc.anything({ withNullPrototype: true }).map((raw) => [id, raw] as const))),
			),
		);
		fc.assert(
			fc.property(given, ([model, pairs]) => {
				const goal = model.goals[0]?.id ?? '';
				const result = scoreAnswers(model, goal, Object.fromEntries(pairs) as Case['answers']);
				expect(JSON.stringify(result)).toBe(JSON.stringify(scoreAnswers(model, goal, {})));
			}),
			{ numRuns },
		);
	});
});

describe('the real model', () => {
	test('was read: goals that order every factor, and questions of known factors', () => {
		const factors = real.factors.map(({ id }) => id).sort();
		expect(factors).not.toEqual([]);
		expect(real.goals).not.toEqual([]);
		for (const { order } of real.goals) expect(order.flat().sort()).toEqual(factors);
		expect([...new Set(real.questions.map(({ factor }) => factor))].sort()).toEqual(factors);
	});
});

describe('points of nine factors', () => {
	test.each(SMALL_MODEL.goals)('add up to 98 to 102 for $id', ({ id }) => {
		const { total } = weighGoal(SMALL_MODEL, id);
		expect(total).toBeGreaterThanOrEqual(98);
		expect(total).toBeLessThanOrEqual(102);
	});

	test('add up to 96 to 103 over every custom order', () => {
		const ids = Array.from({ length: 9 }, (_, at) => `f${at}`);
		const model: Model = { goals: [{ id: 'goal', order: [] }], factors: ids.map((id) => ({ id })), questions: [] };
		const totals = Array.from({ length: 2 ** 8 }, (_, bits) => {
			const order: string[][] = [];
			ids.forEach((id, at) => {
				const last = order.at(-1);
				if (last && (bits >> (at - 1)) & 1) last.push(id);
				else order.push([id]);
			});
			return weighGoal(model, 'goal', order).total;
		});
		expect(Math.min(...totals)).toBe(96);
		expect(Math.max(...totals)).toBe(103);
	});
});
