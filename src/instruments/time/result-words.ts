import type { StopRule } from '~/model/time/stop-rule.ts';
import { formatDay, formatNumber } from '~/words/format.ts';
import { listAll } from '~/words/lists.ts';
import { plural } from '~/words/plural.ts';

/** What the time planner says of a plan. It loads once the fields are there. */

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
	`It fits. You would finish ${when(first, last)}, ${first === last ? '' : 'at worst '}${spare(spareDays)}.`;
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
	`If by then you have done less than ${hoursOf(hours)}, or less than about ${formatNumber(Math.max(1, share * 100))} % of the course, stop, or change the plan. ${
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

/** What the course of the made-up example is called. */
export const exampleCourse = 'Data analysis';
