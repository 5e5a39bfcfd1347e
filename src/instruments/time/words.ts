import type { StopRule } from '~/model/time/stop-rule.ts';
import { formatDay, formatNumber } from '~/words/format.ts';
import { listAll } from '~/words/lists.ts';
import { plural } from '~/words/plural.ts';

/** What the time planner asks, and what it says of a plan. */

export const result = 'Result';
export const hours = 'Hours it asks for, as advertised';
export const hoursHint = 'One number, a range such as 30–40, or 40+. Add the exam if that is extra.';
export const pace = 'Hours a week that you really have';
export const hoursAWeek = 'hours a week';
export const paceTooMuch = 'A week has 168 hours. Write the hours of one week that you can study.';
export const start = 'First day of study';
export const deadline = 'Last day, when you need it';
export const deadlineProblems = {
	'deadline-past': 'This day is past. Choose a day to come.',
	'deadline-before-start': 'This day is before your first day of study.',
} as const;

const nothingSet = 'none';
export const offTitle = (count: number) => `Days off: ${count === 0 ? nothingSet : formatNumber(count, 1)}`;
export const off = 'Days off that have no date yet';
export const offHint = 'For example 5 days, or 2 weeks.';
export const offFrom = (row: number) => (row === 1 ? 'First day off' : `First day off (${row})`);
export const offTo = (row: number) => (row === 1 ? 'Last day off' : `Last day off (${row})`);
export const offNoFirst = 'Choose the first day as well.';
export const offUpsideDown = 'This day is before the first day off.';

export const marginTitle = (factor: number, isOwn: boolean) =>
	isOwn ? `Margin: × ${formatNumber(factor, 2)}, from your own last course` : `Margin: × ${formatNumber(factor, 2)}, a rule of thumb`;
export const marginExplains =
	'Most people underestimate how long their own tasks take. Half as much again is a rule of thumb that nobody has measured for courses, so your own figure is better: take the last course that you finished.';
export const planned = 'Hours you had planned for it';
export const actual = 'Hours it took you';
export const hoursUnit = 'hours';
export const moreThanNone = 'Write a number above 0.';

export const blocksTitle = (perWeek: number) =>
	perWeek === 0 ? 'Study times, for your calendar' : `Study times: ${formatNumber(perWeek, 1)} hours a week`;
export const blocksHint = 'Choose a weekday and both times. The calendar file below the result repeats them until you finish.';
export const exampleCourse = 'Data analysis';
export const course = 'What the course is called';
export const blockDay = (row: number) => (row === 1 ? 'Weekday' : `Weekday (${row})`);
export const blockFrom = (row: number) => (row === 1 ? 'From' : `From (${row})`);
export const blockTo = (row: number) => (row === 1 ? 'To' : `To (${row})`);
export const noWeekday = 'Choose a day';
export const sameTime = 'It ends when it begins.';
export const overlap = 'Two of these times overlap, and both are counted.';
export const otherPace = (blocks: number, planned: number) =>
	`Your study times come to ${formatNumber(blocks, 1)} hours a week, and you plan with ${formatNumber(planned, 1)}.`;

export const freeTitle = 'Refund and trial';
export const freeHint =
	'The day you sign up counts as the first, so you are never a day late. Sellers often give a day more; their terms say.';
export const refund = 'Refund period';
export const trial = 'Free trial';
export const daysUnit = 'days';
export const signedUp = 'Day you sign up, if it is not the first day of study';

/** A length of time in weeks and days: "2 weeks and 3 days". */
export const lengthOf = (days: number) => {
	const [weeks, rest] = [Math.floor(days / 7), days % 7];
	const parts = [
		weeks > 0 && plural(weeks, { one: '1 week', other: '# weeks' }),
		(rest > 0 || weeks === 0) && plural(rest, { one: '1 day', other: '# days' }),
	];
	return listAll(parts.filter((part) => part !== false));
};
const hoursOf = (number: number) => plural(Math.round(number * 10) / 10, { one: '1 hour', other: '# hours' });
/** Hours from the fewest to the most; the most is undefined where nobody says it. */
export const hoursRange = (least: number, most: number | undefined) =>
	most === undefined
		? `${hoursOf(least)} or more`
		: formatNumber(least, 1) === formatNumber(most, 1)
			? hoursOf(most)
			: `${formatNumber(least, 1)} to ${hoursOf(most)}`;
const when = (first: string, last: string | undefined) =>
	last === undefined
		? `on ${formatDay(first)} at the earliest`
		: first === last
			? `on ${formatDay(first)}`
			: `between ${formatDay(first)} and ${formatDay(last)}`;
const spare = (days: number) => (days === 0 ? 'with no day to spare' : `with ${lengthOf(days)} to spare`);

export const noWork = 'There are no hours of work, so it fits.';
export const fits = (first: string, last: string, spareDays: number) =>
	`It fits. You would finish ${when(first, last)}, ${spare(spareDays)}.`;
export const tight = (lateDays: number) =>
	`It is tight: it fits only if it takes no longer than advertised. With the margin you would finish ${lengthOf(lateDays)} too late.`;
export const over = 'It does not fit, even if it takes no longer than advertised.';
export const overUntil = (paceNeeded: number) => `${over} You would need ${formatNumber(paceNeeded, 1)} hours a week.`;
export const noPace = 'It does not fit: at 0 hours a week nothing gets done.';
/** One end of a range, within a sentence. */
export const ends = { fits: 'it fits', tight: 'it is tight', over: 'it does not fit' } as const;
export const depends = (least: number, says: string, most: number, saysOfMost: string) =>
	`It depends on how long it takes you. At ${hoursOf(least)} as advertised ${says}; at ${formatNumber(most, 1)} ${saysOfMost}.`;
export const openEnd = (least: number, says: string) =>
	`At ${hoursOf(least)} ${says}. Nobody says how many more it can take, so this is not settled.`;
export const finishes = (first: string, last: string | undefined) => `You would finish ${when(first, last)}.`;
export const beginBy = (day: string) => `Begin by ${formatDay(day)} to be done in time.`;
export const takes = (least: number, most: number | undefined) =>
	most === undefined
		? `It takes at least ${lengthOf(least)}.`
		: least === most
			? `It takes ${lengthOf(most)}.`
			: `It takes from ${lengthOf(least)} to ${lengthOf(most)}.`;
export const needsPace = (least: number, most: number | undefined) => `You would need ${hoursRange(least, most)} a week.`;
export const roomFor = (number: number) => `There is room for a course of ${hoursOf(number)} as advertised, margin included.`;
export const planFor = (least: number, most: number | undefined) => `Plan for ${hoursRange(least, most)}.`;
export const nothingYet = 'Here you will see whether it fits, when you would finish and how much time is to spare.';

const missingNames = { hours: 'the hours', pace: 'the hours a week', start: 'the first day', deadline: 'the day you need it' } as const;
export const missing = (fields: readonly (keyof typeof missingNames)[]) =>
	`Not known yet: ${listAll(fields.map((field) => missingNames[field]))}. With ${fields.length === 1 ? 'it' : 'them'} this says whether it fits.`;

export const notKnown = 'Not known yet';
export const hoursToPlan = 'Hours to plan for';
export const howHours = (least: number, most: number | undefined, factor: number, isOwn: boolean) =>
	`${hoursRange(least, most)} × ${formatNumber(factor, 2)}, ${isOwn ? 'as in your last course' : 'a rule of thumb'}`;
export const hoursThere = 'Hours you have';
export const howThere = (days: number, off: number, pace: number) =>
	`${lengthOf(days)}${off === 0 ? '' : ` without ${plural(off, { one: '1 day off', other: '# days off' })}`}, at ${formatNumber(pace, 1)} hours a week`;
export const hoursPlain = (number: number) => hoursOf(number);
export const finish = 'Finish';
export const finishRange = (first: string, last: string | undefined) =>
	last === undefined ? `${formatDay(first)} or later` : first === last ? formatDay(first) : `${formatDay(first)} to ${formatDay(last)}`;
export const slack = 'To spare';
export const slackOf = (days: number) => (days < 0 ? `${lengthOf(-days)} short` : days === 0 ? 'no day' : lengthOf(days));
export const slackRange = (least: string, most: string | undefined) =>
	most === undefined ? `${least} at most` : least === most ? least : `${most} to ${least}`;
export const paceNeeded = 'A week would take';
export const paceNeededHint = 'so that it just fits';
export const startBy = 'Begin by';
export const dayOf = (day: string) => formatDay(day);
export const startByHint = 'so that it fits even if it takes the longer time';

export const datesTitle = 'Days to remember';
export const stopRule = (day: string) => `${formatDay(day)}: stop or go on?`;
export const stopRuleSays = ({ hours, share, from }: StopRule) =>
	`If by then you have done less than ${hoursOf(hours)}, or less than about ${formatNumber(Math.max(1, share * 100))} % of the course, stop or replan. ${
		from === 'deadline' ? 'At that pace you would miss the day you need it.' : 'That is what you plan for two weeks of study.'
	}`;
export const refundUntil = (day: string) => `${formatDay(day)}: last day for your money back`;
export const refundSays = 'Ask before this day is over, in writing.';
export const trialUntil = (day: string) => `${formatDay(day)}: last free day of the trial`;
export const trialSays = 'Cancel by then if you do not want to pay.';
export const trialEnds = (day: string) => `${formatDay(day)}: the trial is over`;
export const trialEndsSays = 'From this day on it may cost you.';

export const saveCalendar = 'Save as a calendar file (.ics)';
export const saved = 'Saved. Open the file with your calendar.';
export const notSaved = 'What makes the file has not loaded. Try again when you are online.';

/** What the answer of the fit check was worked out from. */
export const sum = (least: number, most: number, pace: number, first: string, last: string, factor: number) =>
	`${hoursRange(least, most)} as advertised at ${formatNumber(pace, 1)} a week, ${formatDay(first)} to ${formatDay(last)}, margin ${formatNumber(factor, 2)}`;
