import type { DayUse } from '~/model/time/calendar-months.ts';
import { formatDay, formatNumber } from '~/words/format.ts';
import { LOCALE } from '~/words/language.ts';
import { listAll } from '~/words/lists.ts';

/** What the picture of a plan says, and the names of months and weekdays. */

export const rows = 'Each row is a week from Monday to Sunday.';
export const cut = 'The picture ends after two years.';
export const uses: Readonly<Record<Exclude<DayUse, 'none'>, string>> = {
	study: 'study',
	maybe: 'study, if it takes the longer time',
	late: 'study after the day you need it',
	spare: 'to spare',
	off: 'day off',
	open: 'not known yet',
};
export const due = 'the day you need it';

const period = (from: string, to: string) => (from === to ? formatDay(from) : `${formatDay(from)} to ${formatDay(to)}`);
/** The picture in words, for whoever does not see it. Each part is there only where the plan has it. */
export const inWords = (parts: {
	readonly start: string;
	readonly finish: string | undefined;
	readonly latest: string | undefined;
	readonly deadline: string | undefined;
	readonly off: readonly (readonly [from: string, to: string])[];
}) =>
	[
		`A calendar from ${formatDay(parts.start)}.`,
		parts.finish &&
			`Study until ${formatDay(parts.finish)}${parts.latest && parts.latest !== parts.finish ? `, perhaps until ${formatDay(parts.latest)}` : ''}.`,
		parts.off.length > 0 && `Days off: ${listAll(parts.off.map(([from, to]) => period(from, to)))}.`,
		parts.deadline && `Needed on ${formatDay(parts.deadline)}.`,
	]
		.filter(Boolean)
		.join(' ');

export const monthOf = (year: number, month: number) =>
	new Intl.DateTimeFormat(LOCALE, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(new Date(Date.UTC(year, month - 1, 1)));

export const blockTitle = (course: string) => (course ? `Study: ${course}` : 'Study');
export const blockText = (pace: number | undefined) =>
	pace === undefined ? 'From your time plan.' : `From your time plan: ${formatNumber(pace, 1)} hours a week.`;
export const dayTitle = (says: string, course: string) => (course ? `${course}: ${says}` : says);
export const stopTitle = 'Stop or go on?';
export const refundTitle = 'Last day for your money back';
export const trialTitle = 'Last free day of the trial';
export const trialEndsTitle = 'The trial is over';
export const fileName = 'study-times';
