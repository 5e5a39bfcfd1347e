// What the second version of the model says of the answers that the first one misread.
import { describe, expect, test } from 'vitest';
import { askingOrder } from '../../../src/model/asking/asking-order.ts';
import type { Answer, Answers, Model } from '../../../src/model/types.ts';
import { fitOf } from '../../../src/model/values/measure-fit.ts';
import { measureValue } from '../../../src/model/values/measure-value.ts';
import { readMeasure } from '../../../src/model/values/measures.ts';
import { askedQuestions } from '../../../src/model/verdict/asked.ts';
import { scoreAnswers } from '../../../src/model/verdict/score.ts';
import { readRealModel } from '../real-model.ts';
import { SMALL_MODEL } from '../small-model.ts';

const option = (id: string): Answer => ({ kind: 'option', option: id });
const time = (hours: number, pace = 5, weeks = 10, allowance?: number): Answer => ({
	kind: 'measure',
	numbers: { hours, pace, weeks, ...(allowance && { allowance }) },
});
const cost = (price: number, budget?: number): Answer => ({
	kind: 'measure',
	numbers: { price, ...(budget !== undefined && { budget }) },
});

/** Acceptable on everything that has values, and nothing in the way. */
const FAIR: Answers = {
	'licence-demanded': option('no'),
	'hired-on-short': option('sometimes'),
	'issuer-known': option('brand'),
	'who-assures': option('university'),
	'match-demand': option('some'),
	'outcomes-match': option('broadly'),
	'what-it-adds': option('fresh-proof'),
	presupposes: option('met'),
	'how-judged': option('unsupervised'),
	'what-to-show': option('record'),
	'time-fits': time(30),
	'cost-fits': cost(50, 100),
	'refund-terms': option('by-pace'),
	'how-current': option('three-years'),
	'can-be-checked': option('on-request'),
	'still-valid': option('renewable'),
	stacks: option('promised'),
};
const score = (answers: Answers, goal = 'fill-a-skill-gap') => scoreAnswers(SMALL_MODEL, goal, { ...FAIR, ...answers });
const REQUIRED = { 'licence-demanded': option('this-is-it') };

describe('a credential that is required', () => {
	test.each(SMALL_MODEL.goals.map(({ id }) => id))('is never ruled out by what adverts ask for, to %s', (goal) => {
		const none = { ...REQUIRED, 'match-demand': option('none') };
		expect(score(none, goal)).toMatchObject({ standing: 'open-to-judgement', isRequired: true });
		expect(score({ ...none, 'match-demand': { kind: 'tally', found: 0, read: 20 } }, goal).standing).toBe('open-to-judgement');
	});

	test('says what it suspends: the adverts, the answers that cap and the zeros that matter', () => {
		const poor = {
			...REQUIRED,
			'match-demand': option('none'),
			'outcomes-match': option('none-stated'),
			'how-judged': option('not-judged'),
		};
		expect(score(poor)).toMatchObject({
			standing: 'open-to-judgement',
			cappedBy: [],
			suspended: [
				{ kind: 'deal-breaker', question: 'match-demand' },
				{ kind: 'zero-factor', factor: 'match' },
				{ kind: 'capped-option', question: 'how-judged', option: 'not-judged' },
			],
		});
		expect(score({ ...poor, 'licence-demanded': option('no') })).toMatchObject({ standing: 'ruled-out', isRequired: false, suspended: [] });
	});

	test.each([
		['time', { 'time-fits': time(60) }],
		['cost', { 'cost-fits': cost(101, 100) }],
		['validity', { 'still-valid': option('expires-before') }],
		['what has to be known to start it', { presupposes: option('not-met') }],
	])('is still ruled out by %s', (_, answers) => {
		expect(score({ ...REQUIRED, ...answers }).standing).toBe('ruled-out');
	});

	test('keeps its score, to compare providers by', () => {
		expect(score(REQUIRED).range).toEqual(score({}).range);
	});

	test('does not ask for adverts as something that could rule it out', () => {
		const { 'match-demand': _, ...rest } = FAIR;
		const result = scoreAnswers(SMALL_MODEL, 'fill-a-skill-gap', { ...rest, ...REQUIRED });
		expect(result.couldRuleOut).toEqual([]);
		expect(result.dealBreakers.map(({ question }) => question)).not.toContain('match-demand');
	});
});

describe('the standing of a result', () => {
	test.each([
		['nothing in the way', {}, 'open-to-judgement', 'worth'],
		['an answer that caps', { 'what-it-adds': option('repeats') }, 'held-back', 'weak'],
		['an answer that caps beside good ones', { 'what-it-adds': option('repeats'), 'match-demand': option('most') }, 'held-back', 'worth'],
		['a deal-breaker', { 'licence-demanded': option('another') }, 'ruled-out', 'worth'],
		['both', { 'still-valid': option('expires-before'), 'what-it-adds': option('repeats') }, 'ruled-out', 'weak'],
	] as const)('with %s, all answered, is settled', (_, answers, standing, verdict) => {
		expect(score(answers)).toMatchObject({ standing, verdict, isSettled: true, couldRuleOut: [] });
	});
});

describe('the value of time', () => {
	const measure = {
		kind: 'time',
		scale: [
			[1 / 3, 1],
			[1, 0.5],
		],
		tight: 0.25,
	} as const;
	const read = (hours: number, allowance?: number) => {
		const reading = readMeasure('time', { hours, pace: 5, weeks: 10, ...(allowance && { allowance }) });
		return reading && [fitOf(reading), measureValue(measure, reading)];
	};

	test.each([
		['takes a third with the margin', 100 / 9, undefined, 'fits', 1],
		['takes all with the margin', 100 / 3, undefined, 'fits', 0.5],
		['takes a little more than all with the margin', 37.5, undefined, 'tight', 0.4375],
		['takes all as stated', 50, undefined, 'tight', 0.25],
		['does not fit as stated', 50.1, undefined, 'over', 0.25],
		['is far beyond', 5000, undefined, 'over', 0.25],
		['fits with a margin of 1', 50, 1, 'fits', 0.5],
		['does not fit with a margin of 1', 50.1, 1, 'over', 0.25],
		['fits by a margin below 1', 60, 0.8, 'fits', 0.53],
		['is tight with a margin of 2', 50, 2, 'tight', 0.25],
	])('that %s', (_, hours, allowance, fit, value) => {
		expect(read(hours, allowance)).toEqual([fit, expect.closeTo(value, 9)]);
	});

	test('that is tight is told, and rules nothing out', () => {
		expect(score({ 'time-fits': time(50) })).toMatchObject({
			standing: 'open-to-judgement',
			warnings: [{ kind: 'tight', question: 'time-fits' }],
		});
		expect(score({ 'time-fits': time(51) })).toMatchObject({ standing: 'ruled-out', warnings: [] });
		expect(score({ 'time-fits': time(30) }).warnings).toEqual([]);
	});
});

describe('what is free', () => {
	test('is known whatever was set aside, and asks for no refund', () => {
		const { 'refund-terms': _, ...rest } = FAIR;
		const result = scoreAnswers(SMALL_MODEL, 'fill-a-skill-gap', { ...rest, 'cost-fits': cost(0) });
		expect(result).toMatchObject({ couldRuleOut: [], open: [] });
		expect(result.contributions.find(({ factor }) => factor === 'cost')?.value).toEqual({ lo: 1, hi: 1 });
	});

	test('is worth no less for a refund that is unclear', () => {
		expect(score({ 'cost-fits': cost(0), 'refund-terms': option('unclear') }).range).toEqual(score({ 'cost-fits': cost(0) }).range);
	});

	test('warns where most of the money would not come back, without points', () => {
		const paid = { 'refund-terms': option('no-refund') };
		expect(score({ ...paid, 'cost-fits': cost(81, 100) }).warnings).toEqual([{ kind: 'no-refund', question: 'refund-terms' }]);
		expect(score({ ...paid, 'cost-fits': cost(80, 100) }).warnings).toEqual([]);
		expect(score({ 'cost-fits': cost(81, 100) }).warnings).toEqual([]);
		expect(score({ ...paid, 'cost-fits': cost(0) }).warnings).toEqual([]);
		expect(score(paid).range).toEqual(score({}).range);
	});
});

describe('what is found out first', () => {
	test('is what could rule it out: the law before the rest, then the quickest; then what moves most', () => {
		const order = askingOrder(SMALL_MODEL, 'fill-a-skill-gap');
		expect(order.slice(0, 6)).toEqual(['licence-demanded', 'still-valid', 'cost-fits', 'time-fits', 'match-demand', 'presupposes']);
		expect(order[6]).toBe('outcomes-match');
	});

	test.each(SMALL_MODEL.goals)('puts nothing between those that could rule it out, for $id', ({ id }) => {
		const { open, couldRuleOut } = scoreAnswers(SMALL_MODEL, id, {});
		expect(open.slice(0, couldRuleOut.length).map(({ question }) => question)).toEqual(couldRuleOut);
		const moves = open.slice(couldRuleOut.length).map(({ movable }) => movable);
		expect(moves).toEqual(moves.toSorted((a, b) => b - a));
	});
});

describe('a first range', () => {
	const first = (count: number) => Object.fromEntries(Object.entries(FAIR).slice(1, count + 1));
	const due = (answers: Answers) => scoreAnswers(SMALL_MODEL, 'fill-a-skill-gap', answers).isRangeDue;

	test('is due after five answers', () => {
		expect(due(first(4))).toBe(false);
		expect(due(first(5))).toBe(true);
	});

	test('is due when nothing unknown could rule it out, whichever comes first', () => {
		const model: Model = {
			...SMALL_MODEL,
			questions: SMALL_MODEL.questions.filter(({ id }) => id === 'licence-demanded' || id === 'stacks'),
		};
		expect(scoreAnswers(model, 'fill-a-skill-gap', {}).isRangeDue).toBe(false);
		expect(scoreAnswers(model, 'fill-a-skill-gap', { 'licence-demanded': option('no') }).isRangeDue).toBe(true);
	});
});

describe('which way a result leans', () => {
	const leanOf = (without: readonly string[], answers: Answers = {}) =>
		scoreAnswers(
			SMALL_MODEL,
			'fill-a-skill-gap',
			Object.fromEntries(Object.entries({ ...FAIR, ...answers }).filter(([id]) => !without.includes(id))),
		);

	test('is the share of ways in which the open answers make it acceptable', () => {
		// One open answer, uniform from 0 to 1, that is acceptable from a half.
		const { lean } = leanOf(['outcomes-match'], { 'who-assures': option('seller'), 'issuer-known': option('field') });
		expect(lean).toBeGreaterThan(0);
		expect(lean).toBeLessThan(1);
	});

	test('is nothing where nothing is open, and says the same each time', () => {
		expect(leanOf([]).lean).toBeNull();
		const open = ['outcomes-match', 'what-to-show'];
		expect(leanOf(open).lean).toBe(leanOf(open).lean);
	});

	test('is decided by one answer where only one unknown could rule it out', () => {
		expect(leanOf(['still-valid']).decidedBy).toBe('still-valid');
		expect(leanOf(['still-valid', 'presupposes']).decidedBy).toBeNull();
		expect(leanOf(['still-valid'], { presupposes: option('not-met') }).decidedBy).toBeNull();
	});
});

describe('the model of the site', () => {
	const real = readRealModel();

	test('lets everybody be acceptable on everything: each valued question has an answer of a half', () => {
		const without = real.questions.filter(
			({ options = [] }) => options.some(({ value }) => value !== undefined) && !options.some(({ value }) => value === 0.5),
		);
		expect(without.map(({ id }) => id)).toEqual([]);
	});

	test('keeps nobody from exploring by anything that is demanded', () => {
		const demanded = real.questions.filter(({ isAskedFirst }) => isAskedFirst);
		expect(demanded.map(({ id }) => id)).toContain('required-credential');
		const answers = { 'required-credential': option('another-required') };
		expect(scoreAnswers(real, 'explore-a-field', answers).standing).toBe('open-to-judgement');
		expect(scoreAnswers(real, 'fill-a-skill-gap', answers).standing).toBe('ruled-out');
	});

	test('does not take a missing deadline for missing hours', () => {
		const question = real.questions.find(({ measure }) => measure?.kind === 'time');
		expect(question?.canBeSetAside).toBe(false);
	});

	test.each(real.goals)('asks $id about every factor that has not been set aside whole', ({ id }) => {
		expect(askedQuestions(real, id).length).toBeGreaterThan(5);
	});
});
