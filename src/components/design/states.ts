import type { FitStore } from '~/device/use-fit-store.ts';
import { questionOf } from '~/model/look-up.ts';
import { EMPTY_STATE } from '~/model/state/state.ts';
import type { Answer, Answers, Goal, MeasureKind, Model, Option, Question } from '~/model/types.ts';
import { askedQuestions } from '~/model/verdict/asked.ts';
import type { Result } from '~/model/verdict/result.ts';
import { scopeIncludes } from '~/model/verdict/scope.ts';
import { scoreAnswers } from '~/model/verdict/score.ts';
import type { AnyContent, OptionWording } from '~/model/wording.ts';

/**
 * The states that the design page shows the instruments in, made of the real questions: nothing here names one, so that content can change.
 */

/** Sample text that says that it is sample text, shown from right to left. */
// cspell:disable-next-line
export const ARABIC = 'هذا نص تجريبي يُعرض من اليمين إلى اليسار';
const LONG = `This is a sample of a text that is far longer than a text of its kind ought to be. It goes on for another sentence, and it holds one word without a break: ${'unbroken'.repeat(8)}.`;

/** The fit check with each of its content's words replaced by these. */
function reworded<Content extends AnyContent>(content: Content, words: string): Content {
	const option = ({ lift, inSentence }: OptionWording) => ({ label: words, lift: lift && words, inSentence: inSentence && words });
	return {
		...content,
		goals: content.goals.map((goal) => ({ ...goal, label: words, inSentence: words, reason: words })),
		factors: content.factors.map((factor) => ({ ...factor, name: words, inSentence: words, worst: words, best: words })),
		questions: content.questions.map((question) => ({
			...question,
			ask: words,
			short: words,
			inSentence: words,
			why: words,
			condition: words,
			notApplicable: question.notApplicable && words,
			findOut: { ...question.findOut, words },
			options: Object.fromEntries(Object.entries(question.options).map(([id, one]) => [id, option(one)])),
			tally: question.tally && option(question.tally),
			measure: question.measure && { lift: words, inSentence: words },
		})),
	};
}

/** Every text far longer than it should be. */
export const inLongWords = <Content extends AnyContent>(content: Content) => reworded(content, LONG);

/** Every text of content in Arabic. */
export const inArabic = <Content extends AnyContent>(content: Content) => reworded(content, ARABIC);

type Quality = 'best' | 'middling' | 'poorest' | 'deal-breaker';

/** Numbers that leave room, use up what there is, or go beyond it. */
const NUMBERS: Readonly<Record<MeasureKind, Readonly<Record<Quality, Readonly<Record<string, number>>>>>> = {
	time: {
		best: { hours: 20, pace: 5, weeks: 20 },
		middling: { hours: 40, pace: 6, weeks: 10 },
		poorest: { hours: 60, pace: 6, weeks: 10 },
		'deal-breaker': { hours: 200, pace: 4, weeks: 10 },
	},
	cost: {
		best: { price: 90, budget: 600 },
		middling: { price: 600, budget: 600 },
		poorest: { price: 600, budget: 600 },
		'deal-breaker': { price: 900, budget: 600 },
	},
};

function pickOption(options: readonly Option[], quality: Quality): Option | undefined {
	if (quality === 'deal-breaker') return options.find(({ dealBreaker }) => dealBreaker === 'all');
	const harmless = options.filter(({ dealBreaker, caps }) => !dealBreaker && !caps);
	const distance = ({ value = 0.5 }: Option) => Math.abs(value - { best: 1, middling: 0.5, poorest: 0 }[quality]);
	return harmless.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** An answer of this quality, undefined where the question offers none. */
export function answerOf({ options, measure }: Question, quality: Quality): Answer | undefined {
	if (measure) return { kind: 'measure', numbers: NUMBERS[measure.kind][quality] };
	const option = pickOption(options ?? [], quality);
	return option && { kind: 'option', option: option.id };
}

function answerAll(questions: readonly Question[], quality: Quality): Answers {
	return Object.fromEntries(
		questions.flatMap((question) => {
			const answer = answerOf(question, quality);
			return answer ? [[question.id, answer]] : [];
		}),
	);
}

/** A result with the answers behind it. */
export interface ResultState {
	readonly name: string;
	readonly id: string;
	readonly answers: Answers;
	readonly result: Result;
}

/** The first answer that an option of some kind gives. */
function withOption(questions: readonly Question[], is: (option: Option) => boolean): Answers {
	for (const { id, options = [] } of questions) {
		const option = options.find(is);
		if (option) return { [id]: { kind: 'option', option: option.id } };
	}
	return {};
}

/** @throws where content has changed so much that a state is not what its name says */
export function resultStates(model: Model): readonly ResultState[] {
	// The goal that tells most apart: it asks most, and under one that puts all factors equally, weightings make no difference.
	const asks = (goal: Goal) => askedQuestions(model, goal.id).length;
	const goal = model.goals.toSorted((a, b) => asks(b) - asks(a) || b.order.length - a.order.length)[0]?.id ?? '';
	const questions = askedQuestions(model, goal);
	const best = answerAll(questions, 'best');
	const breaking = Object.entries(answerAll(questions, 'deal-breaker'));
	const state = (name: string, answers: Answers, holds: (result: Result) => boolean): ResultState => {
		const result = scoreAnswers(model, goal, answers);
		if (!holds(result)) throw new Error(`src/components/design/states.ts: the answers for "${name}" give ${result.verdict}.`);
		return { name, id: `result-${name.toLowerCase().replaceAll(' ', '-')}`, answers, result };
	};
	const met = (count: number) => (result: Result) => result.dealBreakers.filter((one) => one.state === 'met').length === count;
	return [
		state('Strong fit', best, ({ verdict }) => verdict === 'strong'),
		state('Worth it on balance', answerAll(questions, 'middling'), ({ verdict }) => verdict === 'worth'),
		state('Nothing answered', {}, ({ verdict }) => verdict === 'open'),
		state('Weak fit', answerAll(questions, 'poorest'), ({ verdict }) => verdict === 'weak'),
		state(
			'Held back',
			{ ...best, ...withOption(questions, ({ caps }) => scopeIncludes(caps, goal)) },
			({ standing }) => standing === 'held-back',
		),
		state('Required', { ...best, ...withOption(questions, ({ saysRequired }) => saysRequired === true) }, ({ isRequired }) => isRequired),
		state('Ruled out by one thing', { ...best, ...Object.fromEntries(breaking.slice(0, 1)) }, met(1)),
		state('Ruled out by several', { ...best, ...Object.fromEntries(breaking) }, met(breaking.length)),
		state(
			'Not settled yet',
			Object.fromEntries(Object.entries(answerAll(questions, 'middling')).filter((_, place) => place % 2 === 0)),
			({ standing, isRangeDue, isSettled }) => standing === 'open-to-judgement' && isRangeDue && !isSettled,
		),
	];
}

/** @throws where no question is of the kind */
export function questionThat(content: AnyContent, is: (question: Question) => boolean) {
	const question = content.model.questions.find(is);
	if (!question) throw new Error('src/components/design/states.ts: there is no question of the kind that a state shows.');
	return { question, wording: questionOf(content, question.id) };
}

/**
 * The first question that is answered by this measure.
 *
 * @throws where there is none
 */
export function questionMeasuredBy(content: AnyContent, kind: MeasureKind) {
	return questionThat(content, ({ measure }) => measure?.kind === kind);
}

/** A store at rest, with what a state changes of it. */
export function storeWith(changes: Partial<FitStore>): FitStore {
	const nothing = () => {};
	return {
		state: EMPTY_STATE,
		change: nothing,
		own: EMPTY_STATE,
		changeOwn: () => undefined,
		isGuest: false,
		keep: async () => {},
		leave: nothing,
		version: null,
		dropped: [],
		problem: undefined,
		isReady: true,
		arrivals: 0,
		...changes,
	};
}
