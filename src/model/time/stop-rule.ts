import { DAYS_IN_WEEK, dayNumber, dayOf } from './day-numbers.ts';
import { gapsOf, lastOfStudyDays } from './days-off.ts';
import { isPossiblePace, type Outcome, type TimePlan, type TimeResult } from './plan.ts';

/** The rule looks back on two weeks: one may be an exception, and most refund and trial periods are over by the third. Judgement. */
const STOP_RULE_WEEKS = 2;

/** When to look at how it goes, and the hours below which going on as before makes no sense. */
export interface StopRule {
	/** Last day of the second week of study; days off put it off. */
	readonly day: string;
	/** Hours of study by then. Whoever has done fewer and goes on like this misses the deadline, or, without a deadline, is behind their own plan. */
	readonly hours: number;
	/** The same as a share of the hours needed, 0 to 1: about as much of the course should be done. */
	readonly share: number;
	/** What the hours come from: the pace that would just do, or the planned one where that is lower or nothing else is known. */
	readonly from: 'deadline' | 'plan';
}

/**
 * The rule for the most hours that are known. Undefined without hours, a start and a pace above 0, and where the course is done within the two weeks.
 */
export function stopRuleOf({ start, pace, daysOff = [] }: TimePlan, { least, most }: TimeResult): StopRule | undefined {
	const outcome: Outcome | undefined = most ?? least;
	const days = STOP_RULE_WEEKS * DAYS_IN_WEEK;
	if (!outcome || start === undefined || !isPossiblePace(pace) || outcome.studyDays === undefined || outcome.studyDays <= days)
		return undefined;
	const day = dayOf(lastOfStudyDays(dayNumber(start), days, gapsOf(daysOff)));
	if (day === undefined) return undefined;
	const isByDeadline = outcome.paceNeeded !== undefined && outcome.paceNeeded < pace;
	const hours = STOP_RULE_WEEKS * (isByDeadline ? (outcome.paceNeeded ?? pace) : pace);
	return { day, hours, share: hours / outcome.needed, from: isByDeadline ? 'deadline' : 'plan' };
}
