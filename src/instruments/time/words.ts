import { formatNumber } from '~/words/format.ts';
import { LOCALE } from '~/words/language.ts';

/** What the time planner asks. */

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

export const nothingYet = 'Here you will see whether it fits, when you would finish and how much time is to spare.';

/** A Monday, from which weekdays are counted. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;
/** 1 for Monday to 7 for Sunday. */
export const weekday = (number: number) =>
	new Intl.DateTimeFormat(LOCALE, { weekday: 'long', timeZone: 'UTC' }).format(new Date(MONDAY + (number - 1) * DAY));
