import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allowanceFrom } from '../../../src/model/time/allowance.ts';
import { calendarOf, type DayUse, MONTH_LIMIT } from '../../../src/model/time/calendar-months.ts';
import { planTime, type TimePlan } from '../../../src/model/time/plan.ts';
import { answerOf } from '../../../src/model/time/plan-answer.ts';
import { stopRuleOf } from '../../../src/model/time/stop-rule.ts';
import { cleanAnswer } from '../../../src/model/values/clean-answer.ts';
import { fitOf } from '../../../src/model/values/measure-fit.ts';
import { measureTime } from '../../../src/model/values/measure-needs.ts';
import { tries } from '../tries.ts';
import { anyPlan, wholePlan } from './any-plan.ts';

const hours = (least: number, most: number | undefined = least) => ({ least, most });
/** 40 hours × 1.5 at 5 a week are 12 weeks of the 14 that there are. */
const PLAN = { hours: hours(40), pace: 5, start: '2027-01-04', deadline: '2027-04-11' } satisfies TimePlan;

describe('stopRuleOf(plan, result)', () => {
	const rule = (change: Partial<TimePlan>) => stopRuleOf({ ...PLAN, ...change }, planTime({ ...PLAN, ...change }));

	test('asks after two weeks for the hours of the pace that would just do', () => {
		expect(rule({})).toEqual({ day: '2027-01-17', hours: (60 / 14) * 2, share: 1 / 7, from: 'deadline' });
	});

	test.each<[string, Partial<TimePlan>, object | undefined]>([
		['the planned hours without a deadline', { deadline: undefined }, { hours: 10, share: 1 / 6, from: 'plan' }],
		['no more than the planned hours where it does not fit', { deadline: '2027-02-01' }, { hours: 10, from: 'plan' }],
		['the planned hours where the deadline leaves no day', { deadline: '2027-01-01' }, { hours: 10, from: 'plan' }],
		['the hours of the longest course', { hours: hours(20, 40) }, { hours: (60 / 14) * 2 }],
		['the hours of the shortest, where nobody says the longest', { hours: { least: 40, most: undefined } }, { hours: (60 / 14) * 2 }],
		['a later day with days off in between', { daysOff: [{ from: '2027-01-11', to: '2027-01-12' }] }, { day: '2027-01-19' }],
		['nothing where it is done within two weeks', { hours: hours(6) }, undefined],
		['something where it takes a day longer', { hours: hours(6.9) }, { day: '2027-01-17' }],
		['nothing without hours', { hours: undefined }, undefined],
		['nothing without a start', { start: undefined }, undefined],
		['nothing without a pace', { pace: undefined }, undefined],
		['nothing at no hours a week', { pace: 0 }, undefined],
		['nothing past the last day there is', { start: '2999-12-25', deadline: undefined }, undefined],
	])('asks for %s', (_, change, expected) => {
		if (expected) expect(rule(change)).toMatchObject(expected);
		else expect(rule(change)).toBeUndefined();
	});

	test('asks for part of the course, and for no more than is planned', () => {
		fc.assert(
			fc.property(wholePlan, (plan) => {
				const found = stopRuleOf(plan, planTime(plan));
				fc.pre(found !== undefined);
				expect(found.hours).toBeLessThanOrEqual(plan.pace * 2);
				expect(found.share).toBeGreaterThan(0);
				expect(found.share).toBeLessThan(1);
			}),
			{ numRuns: tries(300) },
		);
	});
});

describe('answerOf(plan, result)', () => {
	const answer = (plan: TimePlan) => answerOf(plan, planTime(plan));

	test.each<[string, TimePlan, object | undefined]>([
		['hours, pace and weeks', PLAN, { hours: 40, pace: 5, weeks: 14, allowance: 1.5 }],
		['the most hours', { ...PLAN, hours: hours(30, 45) }, { hours: 45, pace: 5, weeks: 14, allowance: 1.5 }],
		['the allowance of an own course', { ...PLAN, allowance: allowanceFrom(30, 40) }, { hours: 40, pace: 5, weeks: 14, allowance: 1.333 }],
		['weeks without days off', { ...PLAN, undatedDaysOff: 3 }, { hours: 40, pace: 5, weeks: 13.57, allowance: 1.5 }],
		['nothing where the most hours are open', { ...PLAN, hours: { least: 40, most: undefined } }, undefined],
		['nothing without hours', { ...PLAN, hours: undefined }, undefined],
		['nothing without a pace', { ...PLAN, pace: undefined }, undefined],
		['nothing at a pace that cannot be', { ...PLAN, pace: 169 }, undefined],
		['nothing without a deadline', { ...PLAN, deadline: undefined }, undefined],
	])('hands over %s', (_, plan, numbers) => {
		expect(answer(plan)).toEqual(numbers);
	});

	test('gives the fit check numbers that it keeps as they are, and by which it comes to the same', () => {
		fc.assert(
			fc.property(wholePlan, (plan) => {
				const result = planTime(plan);
				const numbers = answerOf(plan, result) ?? {};
				const needs = measureTime(numbers);
				expect(needs && fitOf(needs)).toBe(result.most?.fit);
				expect(cleanAnswer({ kind: 'measure', numbers })).toMatchObject({ numbers });
			}),
			{ numRuns: tries(500) },
		);
	});
});

/** Months as lines of one letter a day. */
const LETTERS: Readonly<Record<DayUse, string>> = { none: '.', off: 'x', study: 's', maybe: 'm', late: 'l', spare: '-', open: '?' };
const linesOf = (plan: TimePlan) =>
	calendarOf(plan, planTime(plan)).months.map(({ year, month, days }) => `${year}-${month} ${days.map((use) => LETTERS[use]).join('')}`);

describe('calendarOf(plan, result)', () => {
	/** Three weeks at least, four at most. */
	const SHORT = { hours: hours(10, 40 / 3), pace: 5, start: '2028-02-07', deadline: '2028-03-10' } satisfies TimePlan;

	test.each<[string, Partial<TimePlan>, readonly string[]]>([
		[
			'the days until it is done, perhaps done, and due',
			{},
			['2028-2 ......sssssssssssssssssssssmm', '2028-3 mmmmm-----.....................'],
		],
		[
			'days off',
			{ daysOff: [{ from: '2028-02-28', to: '2028-03-01' }] },
			['2028-2 ......sssssssssssssssssssssxx', '2028-3 xmmmmmmm--.....................'],
		],
		[
			'days after the deadline',
			{ deadline: '2028-03-03' },
			['2028-2 ......sssssssssssssssssssssmm', '2028-3 mmmll..........................'],
		],
		['no deadline', { deadline: undefined }, ['2028-2 ......sssssssssssssssssssssmm', '2028-3 mmmmm..........................']],
		[
			'days of which nobody knows what they are for',
			{ pace: undefined },
			['2028-2 ......???????????????????????', '2028-3 ??????????.....................'],
		],
		[
			'an end that nobody knows',
			{ hours: { least: 10, most: undefined } },
			['2028-2 ......sssssssssssssssssssssmm', '2028-3 mmmmmmmmmm.....................'],
		],
		[
			'an end that nobody knows, and no deadline',
			{ hours: { least: 10, most: undefined }, deadline: undefined },
			['2028-2 ......sssssssssssssssssssss..'],
		],
		['nothing to do', { hours: hours(0), deadline: '2028-02-09' }, ['2028-2 ......---....................']],
		['a deadline that comes first', { deadline: '2028-02-01', hours: hours(0.5) }, ['2028-2 ......ll.....................']],
		['one day', { hours: hours(0.4), deadline: undefined }, ['2028-2 ......s......................']],
	])('shows %s', (name, change, lines) => {
		const shown = linesOf({ ...SHORT, ...change });
		expect(shown, name).toEqual(lines.map((line) => (line.startsWith('2028-2') ? line.padEnd('2028-2 '.length + 29, '.') : line)));
	});

	test.each<[string, Partial<TimePlan>]>([
		['without a start', { start: undefined }],
		['without anything to end it', { deadline: undefined, pace: undefined }],
	])('is empty %s', (_, change) => {
		expect(linesOf({ ...SHORT, ...change })).toEqual([]);
	});

	test('knows on which weekday a month begins, and marks the deadline in its month', () => {
		expect(calendarOf(SHORT, planTime(SHORT)).months).toMatchObject([
			{ begins: 2, deadline: undefined },
			{ begins: 3, deadline: 10 },
		]);
	});

	test.each<[string, Partial<TimePlan>, number, boolean]>([
		['24 months', { deadline: '2030-01-31' }, 24, false],
		['a month more', { deadline: '2030-02-01' }, 24, true],
		['centuries', { pace: 0.01 }, 24, true],
		['more years than there are', { hours: hours(9e8), pace: 0.1, deadline: undefined }, 24, true],
		['to the last day there is', { start: '2999-12-01', deadline: '2999-12-31' }, 1, false],
	])('shows of %s no more than two years', (_, change, count, isCut) => {
		const { months, isCut: was } = calendarOf({ ...SHORT, ...change }, planTime({ ...SHORT, ...change }));
		expect([months.length, was]).toEqual([count, isCut]);
	});

	test('shows as many days of study as the plan has, whole months, and never throws', () => {
		fc.assert(
			fc.property(anyPlan, (plan) => {
				const result = planTime(plan);
				const { months, isCut } = calendarOf(plan, result);
				expect(months.length).toBeLessThanOrEqual(MONTH_LIMIT);
				for (const { year, month, days } of months) expect(days).toHaveLength(new Date(Date.UTC(year, month, 0)).getUTCDate());
				const { least, most } = result;
				if (isCut || !least?.finish || !least.studyDays || !most || months.length === 0) return;
				const uses = months.flatMap(({ days }) => days);
				const study = uses.filter((use) => use === 'study' || use === 'maybe' || use === 'late').length;
				const undated = Math.max(0, plan.undatedDaysOff ?? 0);
				expect(study).toBe((most.studyDays ?? 0) + undated);
			}),
			{ numRuns: tries(500) },
		);
	});
});
