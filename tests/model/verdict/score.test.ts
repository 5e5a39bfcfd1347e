import { describe, expect, test } from 'vitest';
import type { Answer, Answers, Model, Option, Question } from '../../../src/model/types.ts';
import { scoreAnswers } from '../../../src/model/verdict/score.ts';
import { MODEL_VERSION } from '../../../src/model/version.ts';
import { SMALL_MODEL } from '../small-model.ts';

const option = (id: string): Answer => ({ kind: 'option', option: id });
const tally = (found: number, read: number): Answer => ({ kind: 'tally', found, read });

/** Everything good and known, for any goal. */
const GOOD: Answers = {
	'licence-demanded': option('no'),
	'hired-on-short': option('often'),
	'issuer-known': option('named'),
	'who-assures': option('independent'),
	'match-demand': option('most'),
	'outcomes-match': option('line-by-line'),
	'what-it-adds': option('missing-piece'),
	presupposes: option('met'),
	'how-judged': option('person'),
	'what-to-show': option('public-work'),
	'time-fits': { kind: 'measure', numbers: { hours: 10, pace: 5, weeks: 9 } },
	'cost-fits': { kind: 'measure', numbers: { price: 0, budget: 100 } },
	'refund-terms': option('clear'),
	'how-current': option('this-year'),
	'can-be-checked': option('with-detail'),
	'still-valid': option('no-expiry'),
	stacks: option('accepted'),
};

const score = (answers: Answers, goal = 'fill-a-skill-gap') => scoreAnswers(SMALL_MODEL, goal, answers);

/** Valued options at the quarters, with what else a test needs. */
const quarters = (extra: Partial<Option> = {}): readonly Option[] =>
	[0, 0.25, 0.5, 0.75, 1].map((value) => ({ id: `at-${value}`, value, ...(value === 0 ? extra : {}) }));

/** Three factors a > b > c with one question each, weighing 47, 31 and 22 points. */
function threeFactors(changes: Readonly<Record<string, Partial<Question>>> = {}): Model {
	return {
		goals: [{ id: 'goal', order: [['a'], ['b'], ['c']] }],
		factors: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
		questions: ['a', 'b', 'c'].map((id) => ({ id, factor: id, options: quarters(), ...changes[id] })),
	};
}
const three = (answers: Record<string, number>, changes?: Readonly<Record<string, Partial<Question>>>) =>
	scoreAnswers(
		threeFactors(changes),
		'goal',
		Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, option(`at-${value}`)])),
	);

describe('scoreAnswers(model, goal, answers)', () => {
	test('of the best answers to everything is strong, with nothing open and nothing that would change it', () => {
		const result = score(GOOD);
		expect(result).toMatchObject({
			version: MODEL_VERSION,
			goal: 'fill-a-skill-gap',
			range: { lo: 100, hi: 100 },
			shownRange: { lo: 100, hi: 100 },
			standing: 'open-to-judgement',
			verdict: 'strong',
			isSettled: true,
			cappedBy: [],
			couldRuleOut: [],
			isRequired: false,
			suspended: [],
			lean: null,
			decidedBy: null,
			warnings: [],
			isRangeDue: true,
			bounds: { lo: expect.closeTo(100, 9), hi: expect.closeTo(100, 9) },
			shares: { acceptableAtWorst: 1, acceptableAtBest: 1, strongAtWorst: 1, verdictAtWorst: 1 },
			open: [],
		});
		expect(result.counted).toBe(result.total);
		expect(result.dealBreakers.map(({ state }) => state)).toEqual(Array(6).fill('clear'));
	});

	test('of no answers is not settled, with everything open', () => {
		const result = score({});
		expect(result).toMatchObject({
			standing: 'open-to-judgement',
			verdict: 'open',
			isSettled: false,
			couldRuleOut: ['licence-demanded', 'still-valid', 'cost-fits', 'time-fits', 'match-demand', 'presupposes'],
			isRangeDue: false,
			shares: { acceptableAtWorst: 0, acceptableAtBest: 1, strongAtWorst: 0, verdictAtWorst: null },
		});
		expect(result.open).toHaveLength(SMALL_MODEL.questions.length);
		expect(result.dealBreakers.map(({ state }) => state)).toEqual(Array(6).fill('unknown'));
	});

	test('is not settled while one deal-breaker is unknown, however good the rest', () => {
		const { 'licence-demanded': _, ...rest } = GOOD;
		const result = score(rest);
		expect(result).toMatchObject({
			standing: 'open-to-judgement',
			verdict: 'strong',
			isSettled: false,
			range: { lo: 100, hi: 100 },
			cappedBy: [],
			couldRuleOut: ['licence-demanded'],
			decidedBy: 'licence-demanded',
		});
		expect(result.open).toEqual([
			{
				question: 'licence-demanded',
				factor: 'culture',
				movable: 0,
				isDealBreaker: true,
				isAnswered: false,
				couldSettle: true,
			},
		]);
	});

	test('is ruled out by a deal-breaker that applies, which leaves the verdict as it is', () => {
		const result = score({ ...GOOD, presupposes: option('not-met'), 'still-valid': option('expires-before') });
		expect(result).toMatchObject({ standing: 'ruled-out', verdict: 'strong' });
		expect(result.dealBreakers.slice(0, 3)).toEqual([
			{ question: 'presupposes', state: 'met' },
			{ question: 'still-valid', state: 'met' },
			{ question: 'match-demand', state: 'clear' },
		]);
	});

	test('lists deal-breakers met, unknown, clear, each by importance', () => {
		const { 'match-demand': _, 'licence-demanded': __, ...rest } = GOOD;
		const result = score({ ...rest, presupposes: option('not-met') });
		expect(result.dealBreakers.map(({ question, state }) => `${question} ${state}`)).toEqual([
			'presupposes met',
			'match-demand unknown',
			'licence-demanded unknown',
			'cost-fits clear',
			'time-fits clear',
			'still-valid clear',
		]);
	});

	test('is held back by an option marked so for this goal, and leaves the verdict as it is', () => {
		const answers = { ...GOOD, 'what-it-adds': option('repeats') };
		expect(score(answers)).toMatchObject({
			standing: 'held-back',
			verdict: 'strong',
			isSettled: true,
			cappedBy: [{ kind: 'capped-option', question: 'what-it-adds', option: 'repeats' }],
		});
		expect(score(answers, 'explore-a-field')).toMatchObject({ standing: 'open-to-judgement', cappedBy: [] });
	});

	test('names zeros that matter, then capped options', () => {
		const { 'licence-demanded': _, ...rest } = GOOD;
		const result = score({
			...rest,
			'how-judged': option('not-judged'),
			'what-to-show': option('certificate'),
			'match-demand': tally(0, 3),
			'outcomes-match': option('none-stated'),
		});
		expect(result).toMatchObject({ standing: 'held-back', couldRuleOut: ['licence-demanded', 'match-demand'] });
		expect(score({ ...rest, 'match-demand': option('none'), 'outcomes-match': option('none-stated') }, 'signal-currency').cappedBy).toEqual(
			[{ kind: 'zero-factor', factor: 'match' }],
		);
		expect(result.cappedBy).toEqual([{ kind: 'capped-option', question: 'how-judged', option: 'not-judged' }]);
	});

	test('tells a zero that a capped option makes alone as one thing', () => {
		const capped = three({ a: 0, b: 1, c: 1 }, { a: { options: quarters({ caps: 'all' }) } });
		expect(capped.cappedBy).toEqual([{ kind: 'capped-option', question: 'a', option: 'at-0' }]);
		expect(three({ a: 0, b: 1, c: 1 }).cappedBy).toEqual([{ kind: 'zero-factor', factor: 'a' }]);
	});

	test('is not held back by a most important factor that is only possibly at 0', () => {
		const { 'match-demand': _, 'outcomes-match': __, ...rest } = GOOD;
		expect(score(rest, 'signal-currency')).toMatchObject({ standing: 'open-to-judgement', verdict: 'strong', cappedBy: [] });
	});

	test('drops a factor whose questions are all set aside, and shares its points out', () => {
		const result = score({ ...GOOD, stacks: { kind: 'set-aside' }, 'issuer-known': option('brand') });
		const { stacking = Number.NaN, issuer = Number.NaN } = result.points;
		expect(result.counted).toBe(result.total - stacking);
		expect(result.range.lo).toBeCloseTo((100 * (result.counted - 0.25 * issuer)) / result.counted, 9);
		expect(result.contributions.at(-1)).toEqual({ factor: 'stacking', points: 6, value: null, lo: 0, hi: 0, open: [], rulesOut: false });
		expect(result.open).toEqual([]);
	});

	test('leaves anything possible when every factor has dropped out', () => {
		const all = threeFactors({ a: { canBeSetAside: true }, b: { canBeSetAside: true }, c: { canBeSetAside: true } });
		const aside: Answer = { kind: 'set-aside' };
		expect(scoreAnswers(all, 'goal', { a: aside, b: aside, c: aside })).toMatchObject({
			counted: 0,
			range: { lo: 0, hi: 100 },
			bounds: { lo: 0, hi: 100 },
			verdict: 'open',
			shares: { acceptableAtWorst: 0, acceptableAtBest: 1, strongAtWorst: 0, verdictAtWorst: null },
			open: [],
			priorities: { first: ['a'], best: [], worst: [] },
		});
	});

	test('of a model without factors says nothing and does not fail', () => {
		expect(scoreAnswers({ goals: [{ id: 'goal', order: [] }], factors: [], questions: [] }, 'goal', {})).toMatchObject({
			total: 0,
			range: { lo: 0, hi: 100 },
			bounds: { lo: 0, hi: 100 },
			verdict: 'open',
			contributions: [],
			flips: [],
			priorities: { first: [] },
		});
	});

	test('ignores answers to questions it does not have', () => {
		expect(score({ ...GOOD, gone: option('x') })).toEqual(score(GOOD));
	});

	test('weighs by the order of the person', () => {
		const answers = { a: option('at-1'), b: option('at-0.5'), c: option('at-0') };
		const usual = scoreAnswers(threeFactors(), 'goal', answers);
		const turned = scoreAnswers(threeFactors(), 'goal', answers, [['c'], ['b'], ['a']]);
		expect(usual.range.lo).toBe(62.5);
		expect(turned.range.lo).toBe(37.5);
		expect(turned.order).toEqual([['c'], ['b'], ['a']]);
	});
});

describe('the shares of a result', () => {
	test('of a worth verdict are those of a score from 50', () => {
		const { verdict, shares } = three({ a: 0.75, b: 0.75, c: 0.25 });
		expect(verdict).toBe('worth');
		expect(shares.verdictAtWorst).toBe(shares.acceptableAtWorst);
		expect(shares.strongAtWorst).toBe(0);
	});

	test('of a strong verdict are those of a score from 75', () => {
		const { verdict, shares } = three({ a: 1, b: 0.75, c: 0.25 });
		expect(verdict).toBe('strong');
		expect(shares.verdictAtWorst).toBe(shares.strongAtWorst);
		expect(shares.strongAtWorst).toBeGreaterThan(0.5);
		expect(shares.strongAtWorst).toBeLessThan(1);
		expect(shares.acceptableAtWorst).toBe(1);
	});

	test('of a weak verdict are those of a score that stays under 50 even at best', () => {
		const { verdict, shares } = three({ a: 0.25, b: 0.5, c: 1 });
		expect(verdict).toBe('weak');
		expect(shares.acceptableAtBest).toBeGreaterThan(0);
		expect(shares.acceptableAtBest).toBeLessThan(0.5);
		expect(shares.verdictAtWorst).toBe(1 - shares.acceptableAtBest);
	});

	test('leave out factors that drop out', () => {
		const model = threeFactors({ a: { canBeSetAside: true } });
		const { shares } = scoreAnswers(model, 'goal', { a: { kind: 'set-aside' }, b: option('at-1'), c: option('at-0.25') });
		expect(shares).toMatchObject({ acceptableAtWorst: 1, acceptableAtBest: 1, verdictAtWorst: 1 });
		expect(shares.strongAtWorst).toBeGreaterThan(0);
		expect(shares.strongAtWorst).toBeLessThan(1);
	});

	test('tell the worst from the best of what is open', () => {
		const { shares } = three({ a: 0.5, b: 0.5 });
		expect(shares).toEqual({ acceptableAtWorst: 0, acceptableAtBest: 1, strongAtWorst: 0, verdictAtWorst: null });
	});
});

describe('the contributions of a result', () => {
	test('stand in the order, with points above or below acceptable and what is open', () => {
		expect(three({ a: 1, b: 0.25 }).contributions).toEqual([
			{ factor: 'a', points: 47, value: { lo: 1, hi: 1 }, lo: 23.5, hi: 23.5, open: [], rulesOut: false },
			{ factor: 'b', points: 31, value: { lo: 0.25, hi: 0.25 }, lo: -7.75, hi: -7.75, open: [], rulesOut: false },
			{ factor: 'c', points: 22, value: { lo: 0, hi: 1 }, lo: -11, hi: 11, open: ['c'], rulesOut: false },
		]);
	});
});

describe('the open answers of a result', () => {
	test('come by the points they can move', () => {
		expect(three({}).open).toEqual([
			{ question: 'a', factor: 'a', movable: 47, isDealBreaker: false, isAnswered: false, couldSettle: false },
			{ question: 'b', factor: 'b', movable: 31, isDealBreaker: false, isAnswered: false, couldSettle: false },
			{ question: 'c', factor: 'c', movable: 22, isDealBreaker: false, isAnswered: false, couldSettle: false },
		]);
	});

	test('share the points of a factor, and those of factors that drop out', () => {
		const model = threeFactors({ c: { canBeSetAside: true } });
		const twice = { ...model, questions: [...model.questions, { id: 'a2', factor: 'a', options: quarters() }] };
		const { open } = scoreAnswers(twice, 'goal', { c: { kind: 'set-aside' } });
		expect(open.map(({ question, movable }) => [question, movable])).toEqual([
			['b', expect.closeTo((100 * 31) / 78, 9)],
			['a', expect.closeTo((100 * 47) / 78 / 2, 9)],
			['a2', expect.closeTo((100 * 47) / 78 / 2, 9)],
		]);
	});

	test('move as far as the values of the question go', () => {
		const options = [
			{ id: 'low', value: 0.25 },
			{ id: 'high', value: 0.5 },
		];
		expect(three({ b: 1, c: 1 }, { a: { options } }).open).toMatchObject([{ question: 'a', movable: 47 / 4 }]);
	});

	test('put unknown deal-breakers before all, though they move less', () => {
		const { open } = three({}, { c: { options: quarters({ dealBreaker: 'all' }) } });
		expect(open.map(({ question, isDealBreaker }) => [question, isDealBreaker])).toEqual([
			['c', true],
			['a', false],
			['b', false],
		]);
	});

	test('say which could settle it, by any single answer', () => {
		const { verdict, open } = three({ b: 0.5, c: 0.5 });
		expect(verdict).toBe('open');
		expect(open).toMatchObject([{ question: 'a', couldSettle: true }]);
	});

	test('settle nothing where the verdict is not open', () => {
		const { verdict, open } = three({ a: 1, b: 1 });
		expect(verdict).toBe('strong');
		expect(open).toMatchObject([{ question: 'c', couldSettle: false }]);
	});

	test('settle nothing by moving a verdict that is not open, or by leaving it open', () => {
		const worth = three({ a: 0.75, b: 0.75 });
		expect(worth.verdict).toBe('worth');
		expect(worth.flips).not.toEqual([]);
		expect(worth.open).toMatchObject([{ question: 'c', couldSettle: false }]);
		const gate: Question = { id: 'gate', factor: 'a', options: [{ id: 'fine' }, { id: 'never', dealBreaker: 'all' }] };
		const held = scoreAnswers({ ...threeFactors(), questions: [...threeFactors().questions, gate] }, 'goal', {});
		expect(held.flips.map(({ question, to }) => [question, to])).toEqual([
			['a', { standing: 'held-back', verdict: 'open', isSettled: false }],
			['b', { standing: 'held-back', verdict: 'open', isSettled: false }],
			['gate', { standing: 'ruled-out', verdict: 'open', isSettled: false }],
		]);
		expect(held.open[0]).toMatchObject({ question: 'gate', couldSettle: false });
	});

	test('move nothing by a question that carries no values, even in a factor that has dropped out', () => {
		const gate: Question = { id: 'gate', factor: 'a', options: [{ id: 'fine' }, { id: 'never', dealBreaker: 'all' }] };
		const model = { ...threeFactors(), questions: [gate] };
		expect(scoreAnswers(model, 'goal', {}).open).toMatchObject([{ question: 'gate', movable: 0 }]);
	});

	test('hold a tally that leaves a width, and one that leaves a deal-breaker unknown', () => {
		const few = score({ ...GOOD, 'issuer-known': tally(1, 20), 'match-demand': tally(0, 4) }).open;
		expect(few).toMatchObject([
			{ question: 'match-demand', isDealBreaker: true, isAnswered: true },
			{ question: 'issuer-known', isDealBreaker: false, isAnswered: true, couldSettle: false },
		]);
		const sure = score({ ...GOOD, 'issuer-known': tally(90, 100) }).open;
		expect(sure).toEqual([]);
	});

	test('hold a question without values that could cap this goal, and no other', () => {
		const gate = { id: 'gate', factor: 'a', options: [{ id: 'x', caps: { only: ['goal'] } }, { id: 'y' }] };
		const three = threeFactors();
		const goals = [...three.goals, { id: 'other', order: [] }];
		const model = { ...three, goals, questions: [...three.questions, gate] };
		const answers = { a: option('at-1'), b: option('at-1'), c: option('at-1') };
		expect(scoreAnswers(model, 'goal', answers).open).toMatchObject([{ question: 'gate', movable: 0, isDealBreaker: false }]);
		expect(scoreAnswers(model, 'goal', { ...answers, gate: option('y') }).open).toEqual([]);
		expect(scoreAnswers(model, 'other', answers).open).toEqual([]);
	});

	test('leave out half-typed numbers only once they are whole', () => {
		const half = score({ ...GOOD, 'cost-fits': { kind: 'measure', numbers: { price: 5 } } }).open;
		expect(half).toMatchObject([{ question: 'cost-fits', isDealBreaker: true, isAnswered: false }]);
	});
});

describe('the flips of a result', () => {
	test('come with the smallest step first, then by importance', () => {
		const { flips, verdict } = three({ a: 0.5, b: 0.25, c: 0.5 });
		expect(verdict).toBe('weak');
		expect(flips.filter(({ to }) => to.standing === 'open-to-judgement')).toEqual(
			[
				['a', 0.75, 0.25],
				['b', 0.5, 0.25],
				['a', 1, 0.5],
				['b', 0.75, 0.5],
				['c', 1, 0.5],
				['b', 1, 0.75],
			].map(([id, to, step]) => ({
				question: id,
				factor: id,
				answer: option(`at-${to}`),
				share: null,
				fit: null,
				step,
				from: { standing: 'open-to-judgement', verdict: 'weak', isSettled: true },
				to: { standing: 'open-to-judgement', verdict: 'worth', isSettled: true },
				direction: 'up',
			})),
		);
	});

	test('go down as well as up', () => {
		const { flips } = three({ a: 0.75, b: 0.5, c: 0.5 });
		expect(flips.filter(({ question }) => question === 'a')).toMatchObject([
			{ answer: option('at-0.25'), step: 0.5, to: { verdict: 'weak' }, direction: 'down' },
			{ answer: option('at-0'), step: 0.75, to: { verdict: 'weak' }, direction: 'down' },
		]);
	});

	test('are empty where no single answer changes it', () => {
		expect(three({ a: 0, b: 0, c: 0 }).flips).toEqual([]);
	});

	test('take no step for what an open answer may turn out to be', () => {
		const { flips } = three({ b: 0.5, c: 0.5 });
		expect(flips.map(({ answer, step, to }) => [answer, step, to.standing, to.verdict])).toEqual([
			[option('at-0'), 0, 'held-back', 'weak'],
			[option('at-0.25'), 0, 'open-to-judgement', 'weak'],
			[option('at-0.5'), 0, 'open-to-judgement', 'worth'],
			[option('at-0.75'), 0, 'open-to-judgement', 'worth'],
			[option('at-1'), 0, 'open-to-judgement', 'worth'],
			[option('at-0'), 0.5, 'held-back', 'open'],
		]);
	});

	test('put a new deal-breaker down and a lifted one up, whatever the verdict does', () => {
		const options: readonly Option[] = [{ id: 'fine' }, { id: 'never', dealBreaker: 'all' }];
		const model = { ...threeFactors(), questions: [...threeFactors().questions, { id: 'gate', factor: 'a', options }] };
		const fine = { a: option('at-1'), b: option('at-1'), c: option('at-1') };
		const gateFlips = (gate: Answers) =>
			scoreAnswers(model, 'goal', { ...fine, ...gate }).flips.filter(({ question }) => question === 'gate');
		expect(gateFlips({ gate: option('fine') })).toMatchObject([
			{ answer: option('never'), step: null, direction: 'down', to: { standing: 'ruled-out', verdict: 'strong' } },
		]);
		expect(gateFlips({ gate: option('never') })).toMatchObject([
			{ answer: option('fine'), step: null, direction: 'up', from: { standing: 'ruled-out', verdict: 'strong' } },
		]);
		expect(gateFlips({})).toMatchObject([
			{
				answer: option('fine'),
				direction: 'up',
				from: { standing: 'open-to-judgement', verdict: 'strong', isSettled: false },
				to: { verdict: 'strong', isSettled: true },
			},
			{ answer: option('never'), direction: 'down', to: { standing: 'ruled-out', verdict: 'strong' } },
		]);
	});

	test('put answers without a step last', () => {
		const gate: Question = { id: 'gate', factor: 'a', options: [{ id: 'fine' }, { id: 'never', dealBreaker: 'all' }] };
		const model = { ...threeFactors(), questions: [gate, ...threeFactors().questions] };
		const { flips } = scoreAnswers(model, 'goal', {
			a: option('at-1'),
			b: option('at-0.5'),
			c: option('at-1'),
			gate: option('fine'),
		});
		expect(flips.at(-1)).toMatchObject({ question: 'gate', step: null });
		expect(flips.length).toBeGreaterThan(1);
	});

	test('try both ends of a measure and just over its limit, and name the share', () => {
		const cost: Question = {
			id: 'a',
			factor: 'a',
			measure: {
				kind: 'cost',
				scale: [
					[0, 1],
					[1, 0.5],
				],
			},
			canBeSetAside: true,
		};
		const { flips } = scoreAnswers(threeFactors({ a: { ...cost, options: undefined } }), 'goal', {
			a: { kind: 'measure', numbers: { price: 50, budget: 100 } },
			b: option('at-0.75'),
			c: option('at-0.75'),
		});
		expect(flips.filter(({ question }) => question === 'a')).toEqual([
			{
				question: 'a',
				factor: 'a',
				answer: { kind: 'measure', numbers: { price: 1, budget: 1 } },
				share: 1,
				fit: 'fits',
				step: 0.25,
				from: { standing: 'open-to-judgement', verdict: 'strong', isSettled: true },
				to: { standing: 'open-to-judgement', verdict: 'worth', isSettled: true },
				direction: 'down',
			},
			{
				question: 'a',
				factor: 'a',
				answer: { kind: 'measure', numbers: { price: 1.000001, budget: 1 } },
				share: 1.000001,
				fit: 'over',
				step: 0.25,
				from: { standing: 'open-to-judgement', verdict: 'strong', isSettled: true },
				to: { standing: 'ruled-out', verdict: 'worth', isSettled: true },
				direction: 'down',
			},
		]);
	});

	test('go up by a measure too', () => {
		const cost: Question = {
			id: 'a',
			factor: 'a',
			measure: {
				kind: 'cost',
				scale: [
					[0, 1],
					[1, 0.5],
				],
			},
		};
		const { flips } = scoreAnswers(threeFactors({ a: { ...cost, options: undefined } }), 'goal', {
			a: { kind: 'measure', numbers: { price: 100, budget: 100 } },
			b: option('at-0.75'),
			c: option('at-0.75'),
		});
		expect(flips.filter(({ question, direction }) => question === 'a' && direction === 'up')).toMatchObject([
			{
				answer: { kind: 'measure', numbers: { price: 0, budget: 1 } },
				share: 0,
				step: 0.5,
				to: { standing: 'open-to-judgement', verdict: 'strong' },
			},
		]);
	});

	test('try what only just fits as stated where that has a value of its own', () => {
		const time = (tight?: number): Partial<Question> => ({
			options: undefined,
			measure: {
				kind: 'time',
				scale: [
					[0, 1],
					[1, 0.5],
				],
				tight,
			},
		});
		const flips = (tight?: number) =>
			scoreAnswers(threeFactors({ a: time(tight) }), 'goal', {
				a: { kind: 'measure', numbers: { hours: 1, pace: 1, weeks: 1, allowance: 1 } },
				b: option('at-0.5'),
				c: option('at-0.5'),
			}).flips.filter(({ question }) => question === 'a');
		expect(flips(0.25).map(({ share, fit, to }) => [share, fit, to.standing, to.verdict])).toEqual([
			[1.000001, 'over', 'ruled-out', 'weak'],
			[1.5, 'tight', 'open-to-judgement', 'weak'],
		]);
		expect(flips().map(({ share, fit, to }) => [share, fit, to.standing, to.verdict])).toEqual([[1.000001, 'over', 'ruled-out', 'worth']]);
	});

	test('count setting a question aside', () => {
		const { flips } = three({ a: 0, b: 1, c: 1 }, { a: { canBeSetAside: true } });
		expect(flips.at(-1)).toMatchObject({
			answer: { kind: 'set-aside' },
			step: null,
			to: { verdict: 'strong' },
			direction: 'up',
		});
	});
});

describe('the priorities of a result', () => {
	test('name what comes first, and where it does best and worst', () => {
		expect(three({ a: 0.25, b: 1, c: 0.5 }).priorities).toEqual({ first: ['a'], best: ['b'], worst: ['a'] });
	});

	test('name all that share a place', () => {
		expect(three({ a: 0.25, b: 1, c: 1 }).priorities).toEqual({ first: ['a'], best: ['b', 'c'], worst: ['a'] });
		expect(score({}, 'explore-a-field').priorities.first).toEqual(['cost', 'time']);
	});

	test('compare only what is known', () => {
		expect(three({ a: 0.25, b: 0.5 }).priorities).toEqual({ first: ['a'], best: ['b'], worst: ['a'] });
		expect(three({ a: 0.25 }).priorities).toEqual({ first: ['a'], best: [], worst: [] });
		expect(three({}).priorities).toEqual({ first: ['a'], best: [], worst: [] });
	});

	test('leave a factor out while one of its questions is not answered', () => {
		const second: Question = { id: 'b-2', factor: 'b', options: quarters() };
		const model = { ...threeFactors(), questions: [...threeFactors().questions, second] };
		const answers = { a: option('at-0.5'), b: option('at-1'), c: option('at-0') };
		expect(scoreAnswers(model, 'goal', answers).priorities).toEqual({ first: ['a'], best: ['a'], worst: ['c'] });
		expect(scoreAnswers(model, 'goal', { ...answers, 'b-2': option('at-1') }).priorities.best).toEqual(['b']);
	});

	test('name nothing where all is equal', () => {
		expect(three({ a: 0.5, b: 0.5, c: 0.5 }).priorities).toEqual({ first: ['a'], best: [], worst: [] });
	});

	test('compare a tally only as far as it is sure', () => {
		const scale = [
			[0, 0],
			[1, 1],
		] as const;
		const changes = { a: { tally: { scale } } };
		const withTally = (found: number, b: string, c: string) =>
			scoreAnswers(threeFactors(changes), 'goal', { a: tally(found, 20), b: option(b), c: option(c) }).priorities;
		expect(withTally(10, 'at-1', 'at-0')).toEqual({ first: ['a'], best: ['b'], worst: ['c'] });
		expect(withTally(10, 'at-0.5', 'at-0')).toEqual({ first: ['a'], best: [], worst: ['c'] });
		expect(withTally(10, 'at-0.5', 'at-1')).toEqual({ first: ['a'], best: ['c'], worst: [] });
		expect(withTally(0, 'at-0.5', 'at-0.25')).toEqual({ first: ['a'], best: ['b'], worst: ['a'] });
		expect(withTally(20, 'at-0.5', 'at-0.25')).toEqual({ first: ['a'], best: ['a'], worst: ['c'] });
	});

	test('take a factor as known though its gate is not', () => {
		const gate: Question = { id: 'gate', factor: 'a', options: [{ id: 'x' }, { id: 'y' }] };
		const model = { ...threeFactors(), questions: [...threeFactors().questions, gate] };
		expect(scoreAnswers(model, 'goal', { a: option('at-1'), b: option('at-0') }).priorities).toEqual({
			first: ['a'],
			best: ['a'],
			worst: ['b'],
		});
	});
});
