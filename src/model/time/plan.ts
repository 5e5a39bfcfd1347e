/**
 * Whether a course fits into the time before it is needed, and when it is done.
 *
 *     hours needed = hours as advertised × allowance
 *     days needed  = hours needed ÷ hours a week × 7, rounded up: each day that is not off takes a seventh of the week's hours
 *     days there are = days from the start to the deadline, both included, without days off
 *
 * It fits exactly where `measureTime` of the fit check says so with weeks = days there are ÷ 7. What is not known is undefined, and what depends
 * on it is undefined too. A plan's days are days of the calendar (`isDay`).
 */
import { TOLERANCE } from '../tolerance.ts';
import { type Fit, fitOf } from '../values/measure-fit.ts';
import { measureTime } from '../values/measure-needs.ts';
import { type Allowance, RULE_OF_THUMB } from './allowance.ts';
import { DAYS_IN_WEEK, dayNumber, dayOf, HOURS_IN_WEEK } from './day-numbers.ts';
import { countOff, type DaysOff, firstOfStudyDays, type Gap, gapsOf, lastOfStudyDays } from './days-off.ts';
import type { HoursRange } from './hours.ts';

/** What a person knows of a course and of their time. */
export interface TimePlan {
	readonly hours?: HoursRange | undefined;
	/** Hours a week, 0 to 168; anything else counts as not known. */
	readonly pace?: number | undefined;
	/** First day of study. */
	readonly start?: string | undefined;
	/** Last day on which it may be finished; before the start there is no day left. */
	readonly deadline?: string | undefined;
	/** Dated days off. */
	readonly daysOff?: readonly DaysOff[] | undefined;
	/** Days off that have no date yet, 0 or more; parts of a day count as whole ones. They are taken to fall before it is finished. */
	readonly undatedDaysOff?: number | undefined;
	/** The rule of thumb where there is none. */
	readonly allowance?: Allowance | undefined;
}

/** The days between start and deadline. */
export interface Window {
	/** From the start to the deadline, both included; 0 where the deadline comes first. */
	readonly days: number;
	/** Of these, those off, at most all of them. */
	readonly daysOff: number;
	/** Days − days off. */
	readonly studyDays: number;
	/** Study days ÷ 7, as the fit check asks for them. */
	readonly weeks: number;
}

/** What one number of advertised hours comes to. */
export interface Outcome {
	/** As advertised. */
	readonly hours: number;
	/** Hours needed, allowance included. */
	readonly needed: number;
	/** Days of study that takes, rounded up; undefined without a pace, and at no hours a week unless there is nothing to do. */
	readonly studyDays: number | undefined;
	/** The day on which it is done; undefined also where that is after the year 2999. */
	readonly finish: string | undefined;
	readonly fit: Fit | undefined;
	/** Days of study that are left over at the deadline; negative where they are missing. */
	readonly slackDays: number | undefined;
	/** Hours a week that would just do, with the allowance. Undefined without a window and where no day is left; above 168 no pace would do. */
	readonly paceNeeded: number | undefined;
	/** The last day on which it can be begun at this pace and still be done by the deadline. */
	readonly startBy: string | undefined;
}

/** What a plan comes to, as far as it is known. */
export interface TimeResult {
	readonly allowance: Allowance;
	readonly window: Window | undefined;
	/** With the fewest hours that are advertised. */
	readonly least: Outcome | undefined;
	/** With the most; undefined where nobody says how many that is. The same as the least for one number. */
	readonly most: Outcome | undefined;
	/** Advertised hours that have room in the window at this pace, allowance included; undefined without a window or pace. */
	readonly roomFor: number | undefined;
}

/** Works out a plan. Never throws for days of the calendar and any numbers. */
export function planTime(plan: TimePlan): TimeResult {
	const gaps = gapsOf(plan.daysOff ?? []);
	const allowance = plan.allowance ?? RULE_OF_THUMB;
	const pace = isPossiblePace(plan.pace) ? plan.pace : undefined;
	const undated = Math.ceil(Math.max(0, plan.undatedDaysOff ?? 0));
	const window = windowOf(plan, gaps, undated);
	const known = { plan, gaps, allowance, pace, undated, window };
	const { least, most } = plan.hours ?? {};
	return {
		allowance,
		window,
		least: least === undefined ? undefined : outcomeOf(least, known),
		most: most === undefined ? undefined : outcomeOf(most, known),
		roomFor: window && pace !== undefined ? (pace * window.weeks) / allowance.factor : undefined,
	};
}

/** Whether so many hours a week can be: no week has more than 168. */
export function isPossiblePace(pace: number | undefined): pace is number {
	return pace !== undefined && pace >= 0 && pace <= HOURS_IN_WEEK;
}

function windowOf({ start, deadline }: TimePlan, gaps: readonly Gap[], undated: number): Window | undefined {
	if (start === undefined || deadline === undefined) return undefined;
	const [first, last] = [dayNumber(start), dayNumber(deadline)];
	const days = Math.max(0, last - first + 1);
	const daysOff = Math.min(days, countOff(first, last, gaps) + undated);
	const studyDays = days - daysOff;
	return { days, daysOff, studyDays, weeks: studyDays / DAYS_IN_WEEK };
}

interface Known {
	readonly plan: TimePlan;
	readonly gaps: readonly Gap[];
	readonly allowance: Allowance;
	readonly pace: number | undefined;
	readonly undated: number;
	readonly window: Window | undefined;
}

function outcomeOf(hours: number, { plan: { start, deadline }, gaps, allowance, pace, undated, window }: Known): Outcome {
	const needed = hours * allowance.factor;
	const studyDays = studyDaysFor(needed, pace);
	const count = studyDays === undefined ? undefined : studyDays + (studyDays > 0 ? undated : 0);
	const needs = measureTime({
		hours,
		allowance: allowance.factor,
		...(pace === undefined ? {} : { pace }),
		...(window ? { weeks: window.weeks } : {}),
	});
	return {
		hours,
		needed,
		studyDays,
		finish: start === undefined || count === undefined ? undefined : dayOf(lastOfStudyDays(dayNumber(start), count, gaps)),
		fit: needs && fitOf(needs),
		slackDays: window && studyDays !== undefined ? window.studyDays - studyDays : undefined,
		paceNeeded: window && window.weeks > 0 ? needed / window.weeks : undefined,
		startBy: deadline === undefined || count === undefined ? undefined : dayOf(firstOfStudyDays(dayNumber(deadline), count, gaps)),
	};
}

/** Whole days that so many hours take. The tolerance is the one by which `fitOf` forgives rounding errors. */
function studyDaysFor(needed: number, pace: number | undefined): number | undefined {
	if (pace === undefined) return undefined;
	if (needed === 0) return 0;
	return pace === 0 ? undefined : Math.ceil((needed / pace) * DAYS_IN_WEEK * (1 - TOLERANCE));
}
