import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { layOutSheet, sumSheet } from '../../src/model/paper/sheet.ts';
import { formatFragment, parseFragment } from '../../src/model/state/fragment.ts';
import { formatStored, parseStored } from '../../src/model/state/stored.ts';
import type { Answer, Interval, Model, Question } from '../../src/model/types.ts';
import { questionInterval } from '../../src/model/values/answers.ts';
import { resolveAnswer } from '../../src/model/values/resolve-answer.ts';
import { askedQuestions } from '../../src/model/verdict/asked.ts';
import type { Conclusion } from '../../src/model/verdict/conclusion.ts';
import { readFactors } from '../../src/model/verdict/factors.ts';
import { isFree } from '../../src/model/verdict/meanings.ts';
import { scoreAnswers } from '../../src/model/verdict/score.ts';
import { rangeVerdict } from '../../src/model/verdict/verdict.ts';
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

const conclusionOf = ({ standing, verdict, isSettled }: Conclusion): Conclusion => ({ standing, verdict, isSettled });

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
				// Like "does not apply", a price of 0 takes another question out of the sum.
				fc.pre(answer.kind !== 'set-aside' && !isFree(resolveAnswer(question, answer)));
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
				goals: shuffled(one.model.goals.map((goal) => ({ ...goal, order: goal.order.map((group) => group.toReversed()) }))),
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
				const { order, points, total, contributions } = score(one);
				const groups = order.map((group) => group.map((factor) => points[factor] ?? Number.NaN));
				for (const group of groups) expect(new Set(group).size).toBe(1);
				groups.slice(1).forEach((group, at) => {
					expect(group[0]).toBeLessThanOrEqual(groups[at]?.[0] ?? Number.NaN);
				});
				const asked = new Set(
					askedQuestions(one.model, one.goal).flatMap((question) => (questionInterval(question, undefined) ? [question.factor] : [])),
				);
				expect(contributions.reduce((sum, { factor, points }) => (asked.has(factor) ? sum + points : sum), 0)).toBe(total);
			}),
			{ numRuns },
		);
	});

	test('the sum on the paper sheet equals the score', () => {
		fc.assert(
			fc.property(anyCase(models), (one) => {
				const { range, verdict, counted } = score(one);
				const readings = readFactors(weighGoal(one.model, one.goal, one.order), one.answers).flatMap(({ questions }) => questions);
				const values = new Map(readings.flatMap(({ question, interval }) => (interval ? [[question.id, interval] as const] : [])));
				const sum = sumSheet(layOutSheet(one.model, one.goal, one.order), values);
				expect(sum.total).toBe(counted);
				expect(sum.verdict).toBe(verdict);
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
				const questions = askedQuestions(one.model, one.goal)
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
				const { flips, ...result } = score(one);
				const from = conclusionOf(result);
				const setAside: readonly Answer[] = question.canBeSetAside ? [{ kind: 'set-aside' }] : [];
				const stated = flips.filter((flip) => flip.question === question.id).map(({ answer }) => answer);
				const others = [...options(question), ...setAside].filter(
					(answer) => !stated.some((flip) => JSON.stringify(flip) === JSON.stringify(answer)),
				);
				for (const answer of stated) {
					const to = conclusionOf(score(answering(one, question, answer)));
					expect(to).not.toEqual(from);
					expect(flips).toContainEqual(expect.objectContaining({ answer, from, to }));
				}
				for (const answer of others) expect(score(answering(one, question, answer))).toMatchObject(from);
			}),
			{ numRuns },
		);
	});

	test('an open answer could settle it exactly when some single answer to it settles the verdict', () => {
		fc.assert(
			fc.property(caseAndQuestion(models), ([one, question]) => {
				const { open, isSettled } = score(one);
				const found = open.find((entry) => entry.question === question.id);
				fc.pre(found !== undefined && question.measure === undefined);
				const setAside: readonly Answer[] = question.canBeSetAside ? [{ kind: 'set-aside' }] : [];
				const outcomes = [...options(question), ...setAside].map((answer) => score(answering(one, question, answer)));
				expect(found?.couldSettle).toBe(!isSettled && outcomes.some((after) => after.isSettled));
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

	test('the verdict is that of the range alone, and a standing never changes it', () => {
		fc.assert(
			fc.property(anyCase(models), (one) => {
				const { range, verdict, standing, cappedBy, dealBreakers } = score(one);
				expect(verdict).toBe(rangeVerdict({ lo: range.lo / 100, hi: range.hi / 100 }));
				const isRuledOut = dealBreakers.some(({ state }) => state === 'met');
				expect(standing).toBe(isRuledOut ? 'ruled-out' : cappedBy.length > 0 ? 'held-back' : 'open-to-judgement');
			}),
			{ numRuns },
		);
	});

	test('no complete state is not settled, unless a count leaves its range over the line', () => {
		const complete = anyCase(models).chain((one) =>
			fc
				.tuple(...one.model.questions.map((question) => anyAnswer(question).map((answer) => [question.id, answer] as const)))
				.map((pairs): Case => ({ ...one, answers: Object.fromEntries(pairs) })),
		);
		fc.assert(
			fc.property(complete, (one) => {
				const { isSettled, open, verdict, counted } = score(one);
				fc.pre(counted > 0 && open.every(({ isAnswered, isDealBreaker }) => isAnswered && !isDealBreaker));
				expect(isSettled).toBe(verdict !== 'open');
				if (open.length === 0) expect(isSettled).toBe(true);
			}),
			{ numRuns, maxSkipsPerRun: 1000 },
		);
	});

	test('not settled is said only where an open answer could move it', () => {
		fc.assert(
			fc.property(anyCase(models), (one) => {
				const { isSettled, open, counted } = score(one);
				if (!isSettled && counted > 0) expect(open.length).toBeGreaterThan(0);
			}),
			{ numRuns },
		);
	});

	test('the lean is that of the range where the range decides, and lies between where it does not', () => {
		fc.assert(
			fc.property(anyCase(models), (one) => {
				const { lean, range, counted } = score(one);
				if (counted === 0 || range.hi - range.lo < NOISE) return;
				expect(lean).toBeGreaterThanOrEqual(0);
				expect(lean).toBeLessThanOrEqual(1);
				if (range.lo >= 50) expect(lean).toBe(1);
				if (range.hi < 50 - NOISE) expect(lean).toBe(0);
			}),
			{ numRuns },
		);
	});

	test('adding a goal, or a question for that goal alone, changes no other', () => {
		fc.assert(
			fc.property(anyCase(models), (one) => {
				const added = one.model.questions.map((question) => ({ ...question, id: `added-${question.id}`, onlyFor: ['added'] }));
				const goal = { id: 'added', order: [], setAside: one.model.questions.map(({ id }) => id) };
				const model = { ...one.model, goals: [goal, ...one.model.goals], questions: [...added, ...one.model.questions] };
				expect(JSON.stringify(score({ ...one, model }))).toBe(JSON.stringify(score(one)));
			}),
			{ numRuns },
		);
	});

	test('a question that a goal sets aside counts as one that does not apply', () => {
		fc.assert(
			fc.property(caseAndQuestion(models), ([one, { id }]) => {
				const asked = one.model.questions.map((question) => (question.id === id ? { ...question, canBeSetAside: true } : question));
				const goals = one.model.goals.map((goal) => (goal.id === one.goal ? { ...goal, setAside: [...(goal.setAside ?? []), id] } : goal));
				const without = score({ ...one, model: { ...one.model, goals } });
				const aside = score({
					...one,
					model: { ...one.model, questions: asked },
					answers: { ...one.answers, [id]: { kind: 'set-aside' } },
				});
				expect(without.counted).toBe(aside.counted);
				for (const end of ['lo', 'hi'] as const) {
					expect(without.range[end]).toBeCloseTo(aside.range[end], 9);
					expect(without.bounds[end]).toBeCloseTo(aside.bounds[end], 9);
				}
				expect(without.open.map(({ question }) => question)).not.toContain(id);
				expect(without.dealBreakers.map(({ question }) => question)).not.toContain(id);
			}),
			{ numRuns },
		);
	});

	test('raising the stated hours never raises the value of time, and rules out only what does not fit as stated', () => {
		const amount = fc.double({ min: 0.01, max: 500, noNaN: true });
		const measured = (numbers: Record<string, number>) => {
			const question: Question = {
				id: 'time',
				factor: 'time',
				measure: {
					kind: 'time',
					scale: [
						[1 / 3, 1],
						[1, 0.5],
					],
					tight: 0.25,
				},
			};
			const model: Model = { goals: [{ id: 'goal', order: [['time']] }], factors: [{ id: 'time' }], questions: [question] };
			return scoreAnswers(model, 'goal', { time: { kind: 'measure', numbers } });
		};
		fc.assert(
			fc.property(amount, amount, amount, amount, fc.double({ min: 0.5, max: 4, noNaN: true }), (hours, more, pace, weeks, allowance) => {
				const [few, many] = [hours, hours + more].map((stated) => measured({ hours: stated, pace, weeks, allowance }));
				expect(many?.range.lo).toBeLessThanOrEqual((few?.range.lo ?? 0) + NOISE);
				const needed = hours * Math.min(1, allowance);
				if (Math.abs(needed - pace * weeks) > 1e-6) expect(few?.standing === 'ruled-out').toBe(needed > pace * weeks);
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

	test('shown ranges reach a line exactly when the range does, and lie within the shown bounds', () => {
		fc.assert(
			fc.property(anyCase(models), (one) => {
				const { verdict, shownRange, shownBounds } = score(one);
				expect(shownRange.lo).toBeLessThanOrEqual(shownRange.hi);
				expect(shownRange.hi >= 50).toBe(verdict !== 'weak');
				expect(shownRange.lo >= 50).toBe(verdict === 'worth' || verdict === 'strong');
				expect(shownRange.lo >= 75).toBe(verdict === 'strong');
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
				expect(read.state).toEqual({ ...state, provenance: {} });
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
		const model: Model = {
			goals: [{ id: 'goal', order: [] }],
			factors: ids.map((id) => ({ id })),
			questions: ids.map((id) => ({ id, factor: id, options: [{ id: 'some', value: 0.5 }] })),
		};
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
