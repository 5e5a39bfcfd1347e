import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allowanceFrom, RULE_OF_THUMB } from '../../../src/model/time/allowance.ts';
import { dayNumber } from '../../../src/model/time/day-numbers.ts';
import { readHours } from '../../../src/model/time/hours.ts';
import { isPossiblePace, planTime, type TimePlan } from '../../../src/model/time/plan.ts';
import { fitOf } from '../../../src/model/values/measure-fit.ts';
import { DEFAULT_ALLOWANCE, measureTime } from '../../../src/model/values/measure-needs.ts';
import { tries } from '../tries.ts';
import { anyPlan, wholePlan } from './any-plan.ts';

const hours = (least: number, most: number | undefined = least) => ({ least, most });
/** 40 hours × 1.5 at 5 a week are 12 weeks of the 14 that there are. */
const PLAN = { hours: hours(40), pace: 5, start: '2027-01-04', deadline: '2027-04-11' } satisfies TimePlan;

describe('planTime(plan)', () => {
	test('tells everything where everything is known', () => {
		const outcome = {
			hours: 40,
			needed: 60,
			studyDays: 84,
			finish: '2027-03-28',
			fit: 'fits',
			slackDays: 14,
			paceNeeded: 60 / 14,
			startBy: '2027-01-18',
		};
		expect(planTime(PLAN)).toEqual({
			allowance: RULE_OF_THUMB,
			window: { days: 98, daysOff: 0, studyDays: 98, weeks: 14 },
			least: outcome,
			most: outcome,
			roomFor: 70 / 1.5,
		});
	});

	test.each<[string, Partial<TimePlan>, object]>([
		['to the last day', { deadline: '2027-03-28' }, { fit: 'fits', slackDays: 0, startBy: '2027-01-04' }],
		[
			'only as advertised, a day short with the allowance',
			{ deadline: '2027-03-27' },
			{ fit: 'tight', slackDays: -1, startBy: '2027-01-03' },
		],
		['only as advertised, to the last day', { deadline: '2027-02-28' }, { fit: 'tight', slackDays: -28, paceNeeded: 7.5 }],
		['not at all', { deadline: '2027-02-27' }, { fit: 'over', slackDays: -29 }],
		['on one day', { hours: hours(0.4), deadline: PLAN.start }, { fit: 'fits', studyDays: 1, finish: PLAN.start, slackDays: 0 }],
		['not where the deadline comes first', { deadline: '2027-01-03' }, { fit: 'over', slackDays: -84, paceNeeded: undefined }],
		['not at no hours a week', { pace: 0 }, { fit: 'over', studyDays: undefined, finish: undefined, slackDays: undefined }],
		['where there is nothing to do', { hours: hours(0) }, { fit: 'fits', studyDays: 0, finish: PLAN.start, slackDays: 98, paceNeeded: 0 }],
		['where there is nothing to do at no pace', { hours: hours(0), pace: 0 }, { fit: 'fits', studyDays: 0, finish: PLAN.start }],
		['at all hours of the week', { pace: 168 }, { studyDays: 3, finish: '2027-01-06' }],
		[
			'past dated days off',
			{ daysOff: [{ from: '2027-02-01', to: '2027-02-08' }] },
			{ finish: '2027-04-05', slackDays: 6, startBy: '2027-01-10' },
		],
		['past days off without a date', { undatedDaysOff: 7.5 }, { finish: '2027-04-05', slackDays: 6, startBy: '2027-01-10' }],
		['with days off that come after it', { daysOff: [{ from: '2027-04-01', to: '2027-04-11' }] }, { finish: '2027-03-28', slackDays: 3 }],
		['over a leap day', { start: '2028-02-01', hours: hours(14), deadline: '2028-03-01' }, { finish: '2028-03-01', slackDays: 0 }],
		['with the allowance of an own course', { allowance: allowanceFrom(10, 20) }, { needed: 80, finish: '2027-04-25', fit: 'tight' }],
		['later than days go', { hours: hours(9e8), pace: 0.1 }, { finish: undefined, startBy: undefined, fit: 'over' }],
	])('finds that it fits %s', (_, change, expected) => {
		expect(planTime({ ...PLAN, ...change }).most).toMatchObject(expected);
	});

	test('gives a range of outcomes for a range of hours', () => {
		expect(planTime({ ...PLAN, hours: hours(30, 50) })).toMatchObject({
			least: { needed: 45, finish: '2027-03-07', fit: 'fits', slackDays: 35 },
			most: { needed: 75, finish: '2027-04-18', fit: 'tight', slackDays: -7 },
		});
	});

	test('leaves the most open where nobody says it', () => {
		const { least, most } = planTime({ ...PLAN, hours: { least: 40, most: undefined } });
		expect(least).toEqual(planTime(PLAN).least);
		expect(most).toBeUndefined();
	});

	test.each<[string, TimePlan, object]>([
		['nothing', {}, { window: undefined, least: undefined, most: undefined, roomFor: undefined }],
		['the hours alone', { hours: hours(40) }, { least: { needed: 60, studyDays: undefined, finish: undefined, fit: undefined } }],
		['hours and pace', { hours: hours(40), pace: 5 }, { least: { studyDays: 84, finish: undefined, fit: undefined, startBy: undefined } }],
		[
			'no deadline',
			{ ...PLAN, deadline: undefined },
			{ window: undefined, least: { finish: '2027-03-28', fit: undefined, slackDays: undefined } },
		],
		['no start', { ...PLAN, start: undefined }, { window: undefined, least: { finish: undefined, fit: undefined, startBy: '2027-01-18' } }],
		['no pace', { ...PLAN, pace: undefined }, { roomFor: undefined, least: { paceNeeded: 60 / 14, fit: undefined, finish: undefined } }],
		['no hours', { ...PLAN, hours: undefined }, { window: { weeks: 14 }, least: undefined, roomFor: 70 / 1.5 }],
		['a pace that no week has room for', { ...PLAN, pace: 168.5 }, { roomFor: undefined, least: { fit: undefined, finish: undefined } }],
	])('tells what can be told of %s', (_, plan, expected) => {
		expect(planTime(plan)).toMatchObject(expected);
	});

	test('agrees with the fit check on the same numbers', () => {
		fc.assert(
			fc.property(wholePlan, (plan) => {
				const { window, most, allowance } = planTime(plan);
				const needs = measureTime({ hours: plan.hours.most, pace: plan.pace, weeks: window?.weeks ?? 0, allowance: allowance.factor });
				expect(most?.fit).toBe(needs && fitOf(needs));
				expect(most?.needed).toBe(needs?.needed);
				if (needs?.paceNeeded !== null) expect(most?.paceNeeded).toBeCloseTo(needs?.paceNeeded ?? Number.NaN, 9);
			}),
			{ numRuns: tries(500) },
		);
	});

	test('fits with slack, and is then done by the deadline; else neither', () => {
		fc.assert(
			fc.property(wholePlan, (plan) => {
				const { most } = planTime(plan);
				fc.pre(most?.slackDays !== undefined && most.studyDays !== 0 && most.finish !== undefined);
				expect(most.fit === 'fits').toBe(most.slackDays >= 0);
				expect(most.finish <= plan.deadline).toBe(most.slackDays >= 0);
				expect((most.startBy ?? '') >= plan.start && most.startBy !== undefined).toBe(most.slackDays >= 0);
			}),
			{ numRuns: tries(500) },
		);
	});

	test('just fits at the pace that it says would do, and from the last day on which it says it can be begun', () => {
		fc.assert(
			fc.property(wholePlan, (plan) => {
				const { paceNeeded, studyDays, startBy } = planTime(plan).most ?? {};
				if (paceNeeded !== undefined && paceNeeded <= 168) {
					expect(planTime({ ...plan, pace: paceNeeded }).most?.fit).toBe('fits');
				}
				if (startBy !== undefined && studyDays !== undefined && studyDays > 0) {
					expect(planTime({ ...plan, start: startBy }).most).toMatchObject({ fit: 'fits', slackDays: 0 });
				}
			}),
			{ numRuns: tries(500) },
		);
	});

	test('is done no earlier with more hours, fewer hours a week or more days off', () => {
		fc.assert(
			fc.property(wholePlan, fc.double({ min: 0.1, max: 1, noNaN: true }), (plan, share) => {
				const finish = (of: TimePlan) => planTime(of).most?.finish ?? '9999';
				const now = finish(plan);
				expect(finish({ ...plan, hours: hours(plan.hours.most + share * 10) }) >= now).toBe(true);
				expect(finish({ ...plan, pace: plan.pace * share }) >= now).toBe(true);
				expect(finish({ ...plan, daysOff: [] }) <= now).toBe(true);
				expect(finish({ ...plan, undatedDaysOff: 0 }) <= now).toBe(true);
				expect((planTime(plan).least?.finish ?? '9999') <= now).toBe(true);
			}),
			{ numRuns: tries(300) },
		);
	});

	test('depends on no clock and no order of days off', () => {
		fc.assert(
			fc.property(wholePlan, (plan) => {
				expect(planTime({ ...plan, daysOff: [...(plan.daysOff ?? [])].reverse() })).toEqual(planTime(plan));
			}),
			{ numRuns: tries(100) },
		);
	});

	test('never throws, and never says a day off to be the last of study', () => {
		fc.assert(
			fc.property(anyPlan, (plan) => {
				const { least, window } = planTime(plan);
				const finish = least?.finish;
				const isOff = finish && plan.daysOff?.some(({ from, to }) => finish >= from && finish <= to);
				expect(isOff ?? false).toBeFalsy();
				if (window) expect(window.days).toBe(window.daysOff + window.studyDays);
				if (finish && plan.start) expect(dayNumber(finish)).toBeGreaterThanOrEqual(dayNumber(plan.start));
			}),
			{ numRuns: tries(500) },
		);
	});
});

describe('allowanceFrom(planned, actual)', () => {
	test.each([
		['took twice as long', 20, 40, 2],
		['took as long as planned', 20, 20, 1],
		['took less', 20, 15, 0.75],
	])('is the own ratio where the last course %s', (_, planned, actual, factor) => {
		expect(allowanceFrom(planned, actual)).toEqual({ factor, from: 'own-course' });
	});

	test.each([
		[undefined, undefined],
		[20, undefined],
		[undefined, 30],
		[0, 30],
		[20, 0],
		[-1, -1],
		[Number.POSITIVE_INFINITY, 1],
		[1, Number.POSITIVE_INFINITY],
		[Number.NaN, 1],
		[1e-300, 1e300],
		[1e300, 1e-300],
	])('is the rule of thumb for %s planned and %s actual', (planned, actual) => {
		expect(allowanceFrom(planned, actual)).toEqual({ factor: DEFAULT_ALLOWANCE, from: 'rule-of-thumb' });
	});
});

describe('readHours(text)', () => {
	test.each([
		['', {}],
		['35', { value: hours(35) }],
		['30–40', { value: hours(30, 40) }],
		[' 30 to 40 ', { value: hours(30, 40) }],
		['40+', { value: { least: 40, most: undefined } }],
		['7,5 +', { value: { least: 7.5, most: undefined } }],
		['0', { value: hours(0) }],
		['40–30', { problem: 'upside-down' }],
		['-3', { problem: 'negative' }],
		['1e3', { problem: 'no-number' }],
		['x+', { problem: 'no-number' }],
		['40 h', { value: hours(40) }],
		['40+ hours', { value: { least: 40, most: undefined } }],
		[
			'1.200+',
			{
				value: { least: 1200, most: undefined },
				reading: {
					numbers: { low: 1200, high: 1200 },
					text: '1200+',
					other: { numbers: { low: 1.2, high: 1.2 }, text: '1.2+' },
				},
			},
		],
		['1000000000', { problem: 'too-much' }],
	])('of %j', (text, typed) => {
		expect(readHours(text)).toEqual(typed);
	});
});

test.each([
	[undefined, false],
	[-0.1, false],
	[0, true],
	[168, true],
	[168.1, false],
	[Number.NaN, false],
])('isPossiblePace(%s) is %s', (pace, is) => {
	expect(isPossiblePace(pace)).toBe(is);
});
