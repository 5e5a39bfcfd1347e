import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeTime } from '../../../src/model/routes/time.ts';
import type { RouteTime, TimeNeed } from '../../../src/model/routes/types.ts';
import { anyPace, anyTime } from './made-routes.ts';

const hours = (least: number, most?: number): RouteTime => ({ kind: 'hours', least, most });
const pace = (min: number, max = min) => ({ min, max });
const RANKS = { cannot: 0, 'may-meet': 1, meets: 2 };

describe('judgeTime()', () => {
	// Hours available by hand: days ÷ 7 × hours a week.
	test.each<[string, RouteTime, TimeNeed, string | undefined, string]>([
		['nothing is known', hours(40), {}, undefined, 'not-known'],
		['only an allowance is known', hours(40), { allowance: 2 }, undefined, 'not-known'],
		['70 days of 8 hours a week are 80 hours, and 40 with the margin are 60', hours(1, 40), { days: 70, pace: pace(8) }, 'meets', 'fits'],
		['80 hours are 53⅓ with the margin', hours(1, 54), { days: 70, pace: pace(8) }, 'may-meet', 'tight'],
		['the margin is exactly used up', hours(1, 50), { days: 70, pace: pace(7.5) }, 'meets', 'fits'],
		['one’s own allowance of 1 leaves no margin', hours(1, 80), { days: 70, pace: pace(8), allowance: 1 }, 'meets', 'fits'],
		['an allowance below 1 makes no room', hours(1, 81), { days: 70, pace: pace(8), allowance: 0.5 }, 'may-meet', 'depends'],
		['an allowance of 2 asks for double', hours(1, 41), { days: 70, pace: pace(8), allowance: 2 }, 'may-meet', 'tight'],
		['only a part of its range fits', hours(1, 400), { days: 70, pace: pace(8) }, 'may-meet', 'depends'],
		['its upper end is not known', hours(1), { days: 70, pace: pace(8) }, 'may-meet', 'depends'],
		['even its shortest is longer', hours(81, 400), { days: 70, pace: pace(8) }, 'cannot', 'too-long'],
		['its shortest fits exactly', hours(80, 400), { days: 70, pace: pace(8) }, 'may-meet', 'depends'],
		['it fits at the better pace only', hours(80, 80), { days: 70, pace: pace(6, 8) }, 'may-meet', 'depends'],
		['26 weeks have 4368 hours, sleep included', hours(4500, 5400), { days: 182 }, 'cannot', 'more-than-a-week-has'],
		['27 weeks have 4536 hours', hours(4500, 5400), { days: 189 }, 'may-meet', 'pace-unknown'],
		['a pace of more than a week has is not known', hours(80), { days: 70, pace: pace(169) }, 'may-meet', 'pace-unknown'],
		['all hours of a week are a pace', hours(1, 100), { days: 7, pace: pace(168) }, 'meets', 'fits'],
		['a pace below 0 is not known', hours(80), { days: 70, pace: pace(-1, 5) }, 'may-meet', 'pace-unknown'],
		['a pace with its ends changed about is not known', hours(80), { days: 70, pace: pace(9, 5) }, 'may-meet', 'pace-unknown'],
		['the day is today', hours(1), { days: 0, pace: pace(8) }, 'cannot', 'no-days-left'],
		['the day was yesterday', { kind: 'own' }, { days: -1 }, 'cannot', 'no-days-left'],
		['tomorrow is one day', { kind: 'own' }, { days: 1 }, 'meets', 'own-length'],
		['no hours are given to it', { kind: 'own' }, { days: 70, pace: pace(0) }, 'cannot', 'no-hours'],
		['no hours are given to it, by no day', hours(1), { pace: pace(0) }, 'cannot', 'no-hours'],
		['there may be no hours', hours(1, 8), { days: 7, pace: pace(0, 8) }, 'may-meet', 'depends'],
		['it is as long as one makes it', { kind: 'own' }, { days: 70 }, 'meets', 'own-length'],
		['its length is not known', { kind: 'unknown' }, { days: 70, pace: pace(8) }, 'may-meet', 'length-unknown'],
		['no day is known', hours(40, 80), { pace: pace(8) }, undefined, 'no-day'],
		['a day that is no number is not known', hours(40), { days: Number.NaN }, undefined, 'not-known'],
		['an endless time is not known', hours(40), { days: Infinity }, undefined, 'not-known'],
		['an enormous time fits everything', hours(1, 1e9), { days: 1e12, pace: pace(1) }, 'meets', 'fits'],
	])('says of time, where %s', (_, time, need, fit, reason) => {
		expect(judgeTime(time, need)).toMatchObject({ need: 'time', fit, reason });
	});

	test('says nothing where no need is given', () => {
		expect(judgeTime(hours(1))).toEqual({ need: 'time', fit: undefined, reason: 'not-known' });
	});

	test('gives the hours that decided', () => {
		expect(judgeTime(hours(1, 400), { days: 70, pace: pace(6, 8) })).toEqual({
			need: 'time',
			fit: 'may-meet',
			reason: 'depends',
			hours: { least: 1, most: 400 },
			available: { least: 60, most: 80 },
			comfortable: 40,
		});
	});

	test('gives the hours that there are, where the length has to be asked', () => {
		expect(judgeTime({ kind: 'unknown' }, { days: 14, pace: pace(3) }).available).toEqual({ least: 6, most: 6 });
		expect(judgeTime({ kind: 'unknown' }, { days: 14 })).not.toHaveProperty('available');
	});

	test.each<[RouteTime, number, { least: number; most?: number | undefined }]>([
		[hours(4500, 5400), 364, { least: 86.53846153846153, most: 103.84615384615384 }],
		[hours(150), 70, { least: 15, most: undefined }],
	])('without a pace gives the hours a week that would do: %j in %i days', (time, days, aWeek) => {
		expect(judgeTime(time, { days }).aWeek).toEqual(aWeek);
	});

	test.each<[RouteTime, { min: number; max: number }, object | undefined]>([
		[hours(40, 80), pace(4, 8), { least: 5, most: 20 }],
		[hours(40), pace(8), { least: 5, most: undefined }],
		[hours(40, 80), pace(0, 8), { least: 5, most: undefined }],
		[{ kind: 'own' }, pace(8), undefined],
		[{ kind: 'unknown' }, pace(8), undefined],
	])('without a day gives the weeks that it takes: %j at %j', (time, given, weeks) => {
		expect(judgeTime(time, { pace: given }).weeks).toEqual(weeks);
	});

	test('never worsens with more days', () => {
		fc.assert(
			fc.property(
				anyTime,
				fc.integer({ min: -5, max: 3000 }),
				fc.nat(3000),
				fc.option(anyPace, { nil: undefined }),
				(time, days, more, given) => {
					const [less, later] = [days, days + more].map((one) => judgeTime(time, { days: one, pace: given }).fit ?? 'cannot');
					expect(RANKS[later ?? 'cannot']).toBeGreaterThanOrEqual(RANKS[less ?? 'cannot']);
				},
			),
		);
	});

	test('never worsens with more hours a week', () => {
		fc.assert(
			fc.property(anyTime, fc.integer({ min: 1, max: 3000 }), anyPace, fc.nat(8), (time, days, { min, max }, more) => {
				const [less, greater] = [0, more].map((add) => judgeTime(time, { days, pace: { min: min + add, max: max + add } }).fit ?? 'cannot');
				expect(RANKS[greater ?? 'cannot']).toBeGreaterThanOrEqual(RANKS[less ?? 'cannot']);
			}),
		);
	});

	test('says that it cannot without a pace only where it cannot at any pace', () => {
		fc.assert(
			fc.property(anyTime, fc.integer({ min: 1, max: 300 }), anyPace, (time, days, given) => {
				if (judgeTime(time, { days }).fit === 'cannot') expect(judgeTime(time, { days, pace: given }).fit).toBe('cannot');
			}),
		);
	});

	test('is as sure of a part of a range as of the whole', () => {
		const closed = fc.tuple(fc.nat(500), fc.nat(500), fc.nat(500), fc.nat(500));
		fc.assert(
			fc.property(closed, fc.integer({ min: 1, max: 600 }), anyPace, ([least, first, second, third], days, given) => {
				const whole = judgeTime(hours(least, least + first + second + third), { days, pace: given });
				const part = judgeTime(hours(least + first, least + first + second), { days, pace: given });
				if (whole.fit !== 'may-meet') expect(part.fit).toBe(whole.fit);
			}),
		);
	});
});
