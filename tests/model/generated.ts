import fc from 'fast-check';
import { type Concerns, withConcerns } from '../../src/model/state/concerns.ts';
import { cutQuote } from '../../src/model/state/cut-quote.ts';
import { PROVENANCE_KINDS, type Provenance } from '../../src/model/state/provenance.ts';
import type { FitState } from '../../src/model/state/state.ts';
import {
	type Answer,
	type Answers,
	MEASURE_KINDS,
	type Model,
	type Option,
	type Order,
	type Question,
	type Scope,
	SUBJECTS,
} from '../../src/model/types.ts';
import { measureFields } from '../../src/model/values/measures.ts';

/** Everything that a result depends on. */
export interface Case {
	readonly model: Model;
	readonly goal: string;
	readonly answers: Answers;
	readonly order: Order | null;
}

const GOAL_IDS = ['goal-a', 'goal-b'];
const QUARTERS = [0, 0.25, 0.5, 0.75, 1];

const scope: fc.Arbitrary<Scope> = fc.constantFrom<Scope>('all', { only: ['goal-a'] }, { except: ['goal-a'] });

const scale = fc
	.tuple(
		fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { minLength: 2, maxLength: 4 }),
		fc.array(fc.constantFrom(...QUARTERS), { minLength: 4, maxLength: 4 }),
	)
	.map(([inputs, values]) => inputs.sort((a, b) => a - b).map((input, at) => [input / 10, values[at] ?? 0] as const));

const option = fc.record(
	{ value: fc.constantFrom(...QUARTERS), dealBreaker: scope, caps: scope, saysRequired: fc.constant(true), noRefund: fc.constant(true) },
	{ requiredKeys: [] },
);

/** What a question may have whatever its answers are. */
const ASKING = {
	onlyFor: fc.subarray(GOAL_IDS, { minLength: 1 }),
	dropsOutWhenFree: fc.boolean(),
	suspendedWhenRequired: fc.boolean(),
	isAskedFirst: fc.boolean(),
	minutes: fc.constantFrom(5, 10, 15),
};

const options: fc.Arbitrary<readonly Option[]> = fc
	.array(option, { minLength: 1, maxLength: 5 })
	.map((list) => list.map((one, at) => ({ id: `option-${at}`, ...one })));

const byOptions: fc.Arbitrary<Omit<Question, 'id' | 'factor'>> = fc.record(
	{
		options,
		tally: fc.record({ scale, dealBreaker: fc.record({ read: fc.integer({ min: 1, max: 12 }), for: scope }) }, { requiredKeys: ['scale'] }),
		canBeSetAside: fc.boolean(),
		...ASKING,
	},
	{ requiredKeys: ['options'] },
);

const byMeasure: fc.Arbitrary<Omit<Question, 'id' | 'factor'>> = fc.record(
	{
		measure: fc.record(
			{ kind: fc.constantFrom(...MEASURE_KINDS), scale, tight: fc.constantFrom(...QUARTERS) },
			{ requiredKeys: ['kind', 'scale'] },
		),
		canBeSetAside: fc.boolean(),
		...ASKING,
	},
	{ requiredKeys: ['measure'] },
);

/** Orders of the given factors, with ties. */
export function anyOrder(factors: readonly string[]): fc.Arbitrary<Order> {
	return fc
		.tuple(
			fc.shuffledSubarray([...factors], { minLength: factors.length }),
			fc.array(fc.boolean(), { minLength: factors.length, maxLength: factors.length }),
		)
		.map(([ids, starts]) => {
			const groups: string[][] = [];
			ids.forEach((id, at) => {
				const last = groups.at(-1);
				if (last && !starts[at]) last.push(id);
				else groups.push([id]);
			});
			return groups;
		});
}

/** Models of one to six factors, some of them without any question. */
export const anyModel: fc.Arbitrary<Model> = fc.integer({ min: 1, max: 6 }).chain((count) => {
	const factors = Array.from({ length: count }, (_, at) => `factor-${at}`);
	const question = fc.tuple(
		fc.constantFrom(...factors),
		fc.constantFrom(...SUBJECTS),
		fc.oneof({ arbitrary: byOptions, weight: 4 }, byMeasure),
	);
	return fc.record({
		goals: fc
			.tuple(anyOrder(factors), anyOrder(factors), fc.subarray(['question-0', 'question-1'], { maxLength: 1 }))
			.map(([first, second, setAside]) => [
				{ id: GOAL_IDS[0] ?? '', order: first },
				{ id: GOAL_IDS[1] ?? '', order: second, setAside },
			]),
		factors: fc.constant(factors.map((id) => ({ id }))),
		questions: fc
			.array(question, { maxLength: 9 })
			.map((list) => list.map(([factor, about, rest], at): Question => ({ id: `question-${at}`, factor, about, ...rest }))),
	});
});

const amount = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constantFrom(0.5, 2.25, 0.000001, 1e12));

/** Answers of good form that the question offers, half-typed ones among them. */
export function anyAnswer({ options, tally, measure, canBeSetAside }: Question): fc.Arbitrary<Answer> {
	const answers: fc.Arbitrary<Answer>[] = [];
	if (options) answers.push(fc.constantFrom(...options.map(({ id }): Answer => ({ kind: 'option', option: id }))));
	if (tally) {
		const counts = fc.tuple(fc.nat({ max: 20 }), fc.nat({ max: 20 }));
		answers.push(counts.map(([a, b]): Answer => ({ kind: 'tally', found: Math.min(a, b), read: Math.max(a, b) })));
	}
	if (measure) {
		const fields = measureFields(measure.kind);
		const pairs = fc.tuple(fc.subarray([...fields], { minLength: 1 }), fc.array(amount, { minLength: 4, maxLength: 4 }));
		answers.push(
			pairs.map(
				([names, numbers]): Answer => ({
					kind: 'measure',
					numbers: Object.fromEntries(names.map((name, at) => [name, numbers[at] ?? 0])),
				}),
			),
		);
	}
	if (canBeSetAside) answers.push(fc.constant<Answer>({ kind: 'set-aside' }));
	return fc.oneof(...answers);
}

/** Answers to some of a model's questions. */
export function anyAnswers(model: Model): fc.Arbitrary<Answers> {
	return fc
		.tuple(
			...model.questions.map((question) =>
				fc.option(
					anyAnswer(question).map((answer) => [question.id, answer] as const),
					{ freq: 3 },
				),
			),
		)
		.map((pairs) => Object.fromEntries(pairs.filter((pair) => pair !== null)));
}

/** Cases of the given models. */
export function anyCase(models: fc.Arbitrary<Model>): fc.Arbitrary<Case> {
	return models.chain((model) =>
		fc.record({
			model: fc.constant(model),
			goal: fc.constantFrom(...model.goals.map(({ id }) => id)),
			answers: anyAnswers(model),
			order: fc.option(anyOrder(model.factors.map(({ id }) => id))),
		}),
	);
}

const title = fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.normalize().replace(/\s+/gu, ' ').trim());

/** One or two concerns, or none. */
export const anyConcerns: fc.Arbitrary<Concerns> = fc
	.record({ 'concern-1': fc.constantFrom('', 'Childcare', 'Noise, at home'), 'concern-2': fc.constantFrom('', 'Ünï~cøde & co') })
	.map((names) => Object.fromEntries(Object.entries(names).filter(([, name]) => name !== '')));

/** Where an answer came from, with any text at all as its quote. */
const anyProvenance: fc.Arbitrary<Provenance> = fc.record({
	quote: fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: 'grapheme', maxLength: 400 })).map(cutQuote),
	kind: fc.constantFrom(...PROVENANCE_KINDS),
	day: fc.constantFrom('2026-11-28', '2024-02-29', '1999-12-31'),
});

/** States as the instruments hold them: clean names, complete and sorted orders, and provenance of some of the answers. */
export function anyState(model: Model): fc.Arbitrary<FitState> {
	return anyConcerns.chain((concerns) => {
		const whole = withConcerns(model, concerns);
		const bare = fc.record({
			goal: fc.option(fc.constantFrom(...model.goals.map(({ id }) => id))),
			name: title,
			issuer: title,
			order: fc.option(anyOrder(whole.factors.map(({ id }) => id)).map((order) => order.map((group) => [...group].sort()))),
			concerns: fc.constant(concerns),
			asked: fc.subarray(whole.questions.map(({ id }) => id)).map((ids) => [...ids].sort()),
			answers: anyAnswers(whole),
		});
		return bare.chain((state) =>
			fc
				.subarray(Object.keys(state.answers))
				.chain((ids) =>
					fc
						.tuple(...ids.map((id) => anyProvenance.map((one) => [id, one] as const)))
						.map((pairs): FitState => ({ ...state, provenance: Object.fromEntries(pairs) })),
				),
		);
	});
}
