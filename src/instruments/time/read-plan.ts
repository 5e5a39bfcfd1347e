import { isDay } from '~/model/is-day.ts';
import type { Entries } from '~/model/keeping/entries.ts';
import { readNumberField, readTimeField } from '~/model/quantities/only.ts';
import type { Typed } from '~/model/quantities/typed.ts';
import { allowanceFrom } from '~/model/time/allowance.ts';
import { type FreePeriod, findDateProblems, freePeriod } from '~/model/time/date-problems.ts';
import { HOURS_IN_WEEK } from '~/model/time/day-numbers.ts';
import { type DaysOff, type Gap, gapsOf } from '~/model/time/days-off.ts';
import { readHours } from '~/model/time/hours.ts';
import { planTime, type TimePlan, type TimeResult } from '~/model/time/plan.ts';
import { type StopRule, stopRuleOf } from '~/model/time/stop-rule.ts';
import { areOverlapping, hoursOfBlocks, MINUTES_IN_DAY, MINUTES_IN_HOUR, type StudyBlock } from '~/model/time/study-blocks.ts';
import { readerMarks } from '~/parts/reader-marks.ts';
import { BLOCK_LIMIT, OFF_LIMIT } from './entries.ts';

/** What was entered, as what it is worked out with, and what that comes to. */
export interface ReadPlan {
	readonly plan: TimePlan;
	readonly result: TimeResult;
	readonly stopRule: StopRule | undefined;
	/** What each field's text comes to, by its name. */
	readonly typed: Readonly<Record<string, Typed<unknown>>>;
	/** Why the deadline counts as nothing, where it is a day of the calendar. */
	readonly deadlineProblem: 'deadline-past' | 'deadline-before-start' | undefined;
	/** What the course is called; may be empty. */
	readonly course: string;
	readonly blocks: readonly StudyBlock[];
	/** Hours a week of all study times together. */
	readonly blockHours: number;
	/** Two study times overlap. */
	readonly isOverlapping: boolean;
	/** All days off that were entered, with and without a date. */
	readonly daysOff: number;
	readonly refund: FreePeriod | undefined;
	readonly trial: FreePeriod | undefined;
}

/** No plan is made for less, and nobody has planned it for a course. */
const SOME_HOURS = 0.1;
/** A refund or trial period of more than ten years is a slip. */
const LONGEST_PERIOD = 3650;

const CLOCK = /^([01]\d|2[0-3]):([0-5]\d)$/;

/**
 * Reads all fields.
 *
 * @param today the day on which it is read, by which a deadline can be past; '' is before any
 * @param marks how the reader's language writes numbers
 */
export function readPlan(entries: Entries, today: string, marks = readerMarks()): ReadPlan {
	const text = (field: string) => entries[field] ?? '';
	const hours = readHours(text('hours'), { marks });
	const pace = readNumberField(text('pace'), { marks, most: HOURS_IN_WEEK }, 'hours a week');
	const [start, deadline, signedUp] = [readDay(text('start')), readDay(text('deadline')), readDay(text('signed-up'))];
	const off = readTimeField(text('off'), 'day', { marks });
	const dated = Array.from({ length: OFF_LIMIT }, (_, at) => readDaysOff(entries, at + 1));
	const [planned, actual] = ['planned', 'actual'].map((field) => readNumberField(text(field), { marks, least: SOME_HOURS }, 'hours'));
	const [refund, trial] = ['refund', 'trial'].map((field) => readTimeField(text(field), 'day', { marks, least: 1, most: LONGEST_PERIOD }));
	const [deadlineProblem] = findDateProblems({ start: start.value, deadline: deadline.value, today }).filter(
		(problem) => problem !== 'off-ends-before-it-begins',
	);
	const plan: TimePlan = {
		hours: hours.value,
		pace: pace.value,
		start: start.value,
		deadline: deadlineProblem ? undefined : deadline.value,
		daysOff: dated.flatMap(({ daysOff }) => daysOff ?? []),
		undatedDaysOff: off.value,
		allowance: allowanceFrom(planned?.value, actual?.value),
	};
	const rows = Array.from({ length: BLOCK_LIMIT }, (_, at) => readBlock(entries, at + 1));
	const blocks = rows.flatMap(({ block }) => block ?? []);
	const result = planTime(plan);
	const from = signedUp.value ?? start.value;
	const period = (days: number | undefined) => (from === undefined || days === undefined ? undefined : freePeriod(from, Math.floor(days)));
	return {
		plan,
		result,
		stopRule: stopRuleOf(plan, result),
		typed: {
			...{ hours, pace, start, off, refund: refund ?? {}, trial: trial ?? {}, planned: planned ?? {}, actual: actual ?? {} },
			deadline: deadlineProblem ? { problem: 'too-little' } : deadline,
			'signed-up': signedUp,
			...Object.assign({}, ...[...dated, ...rows].map((one) => one.typed)),
		},
		deadlineProblem,
		course: text('course').trim(),
		blocks,
		blockHours: hoursOfBlocks(blocks),
		isOverlapping: areOverlapping(blocks),
		daysOff: countDays(gapsOf(plan.daysOff ?? [])) + (off.value ?? 0),
		refund: period(refund?.value),
		trial: period(trial?.value),
	};
}

const countDays = (gaps: readonly Gap[]) => gaps.reduce((sum, { from, to }) => sum + to - from + 1, 0);

function readDay(text: string): Typed<string> {
	if (text === '') return {};
	return isDay(text) ? { value: text } : { problem: 'no-day' };
}

interface ReadRow {
	readonly typed: Readonly<Record<string, Typed<unknown>>>;
}

/** One period off. The first day alone is a day off; the last day alone is nothing. */
function readDaysOff(entries: Entries, row: number): ReadRow & { readonly daysOff?: DaysOff } {
	const [first, last] = [`off-${row}-from`, `off-${row}-to`];
	const [from, to] = [readDay(entries[first] ?? ''), readDay(entries[last] ?? '')];
	if (from.value === undefined) return { typed: { [first]: to.value === undefined ? from : { problem: 'too-little' }, [last]: to } };
	if (to.value !== undefined && to.value < from.value) return { typed: { [first]: from, [last]: { problem: 'upside-down' } } };
	return to.problem ? { typed: { [first]: from, [last]: to } } : { typed: {}, daysOff: { from: from.value, to: to.value ?? from.value } };
}

/** One study time, once all three of its fields are filled in. What ends before it begins runs past midnight. */
function readBlock(entries: Entries, row: number): ReadRow & { readonly block?: StudyBlock } {
	const weekday = Number(entries[`block-${row}-day`]);
	const [begins, ends] = ['from', 'to'].map((end) => minutesOf(entries[`block-${row}-${end}`]));
	if (!(weekday >= 1 && weekday <= 7 && Number.isInteger(weekday)) || begins === undefined || ends === undefined) return { typed: {} };
	if (begins === ends) return { typed: { [`block-${row}-to`]: { problem: 'too-little' } } };
	return { typed: {}, block: { weekday, begins, minutes: (ends - begins + MINUTES_IN_DAY) % MINUTES_IN_DAY } };
}

function minutesOf(text: string | undefined): number | undefined {
	const [, hours, minutes] = CLOCK.exec(text ?? '') ?? [];
	return hours === undefined ? undefined : Number(hours) * MINUTES_IN_HOUR + Number(minutes);
}
