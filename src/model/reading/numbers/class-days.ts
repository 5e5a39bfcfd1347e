import type { ReadNumber } from '../types.ts';
import type { Line, Segment } from './segments.ts';
import { isExact, LONGEST_PAUSE, type TimeNumber } from './time-numbers.ts';

/** Hours that follow from times of day: so many days, or a weekly timetable for so many weeks. */
export interface ClassHours {
	readonly hours: number;
	/** The line in which the times stand. */
	readonly line: Line;
	/** The days or weeks that they are multiplied by. */
	readonly by: ReadNumber | undefined;
}

const WEEKDAY = /^weekday-(\d)$/;
const RANGE_SIGN = /^\s?(?:[-–—]|to|through|till|until)\s?$/;
const round = (value: number) => Math.round(value * 100) / 100;

/** Lines with times of classes; opening hours are none. */
export const timedLines = (lines: readonly Line[]): readonly Line[] =>
	lines.filter(
		({ isOther, segments, marks, over }) =>
			!isOther && !over.has('aside') && segments.some(({ clocks }) => clocks.length > 0) && !marks.some(({ group }) => group === 'closed'),
	);

/**
 * Hours of classes by their times: on 2 days from 9:00 to 17:00 they are 16. Undefined where times, days or weeks differ or are missing.
 */
export function classHoursOf(lines: readonly Line[], numbers: readonly TimeNumber[]): ClassHours | undefined {
	const timed = timedLines(lines);
	const [line] = timed;
	const spans = new Set(timed.flatMap(({ segments }) => segments.flatMap(({ clocks }) => clocks.map(({ hours }) => hours))));
	const [gross] = spans;
	const pause = line && pauseIn(line);
	if (!line || gross === undefined || spans.size > 1 || pause === undefined || pause >= gross) return undefined;
	const aDay = gross - pause;
	const perWeek = onlyOne(timed.flatMap((one) => one.segments.map((segment) => weekdaysIn(one, segment))).filter((count) => count > 0));
	const lengths = numbers.filter((number) => number.role === 'length' && isExact(number));
	const weeks = onlyOne(lengths.filter(({ quantity }) => quantity.kind === 'duration' && quantity.unit === 'week'));
	if (perWeek && weeks && weeks.quantity.kind === 'duration') return { hours: round(aDay * perWeek * weeks.quantity.max), line, by: weeks };
	const inDays = lengths.filter(
		({ quantity }) => quantity.kind === 'duration' && quantity.unit === 'day' && Number.isInteger(quantity.max),
	);
	// What stands beside the times counts before the days of another sentence.
	const days = onlyOne(inDays.filter((one) => one.line === line)) ?? onlyOne(inDays);
	if (days && days.quantity.kind === 'duration') return { hours: round(aDay * days.quantity.max), line, by: days };
	const dated = onlyOne(line.segments.map(datesIn).filter((count) => count > 0));
	return dated ? { hours: round(aDay * dated), line, by: undefined } : undefined;
}

/** Hours of breaks that the text takes from the times, 0 where it names none; undefined where it does not say how long they are. */
function pauseIn({ marks, sentence: { quantities } }: Line): number | undefined {
	const short = quantities.find(
		(one) =>
			one.kind === 'duration' &&
			(one.unit === 'minute' || one.unit === 'hour') &&
			!one.per &&
			one.max <= LONGEST_PAUSE * (one.unit === 'hour' ? 1 : 60),
	);
	if (short?.kind === 'duration') return short.max / (short.unit === 'minute' ? 60 : 1);
	return marks.some(({ group }) => group === 'pause') ? undefined : 0;
}

/** The one that all are equal to; undefined where they differ, or where there is none. */
function onlyOne<Value extends number | TimeNumber>(all: readonly Value[]): Value | undefined {
	const keyOf = (one: Value) => (typeof one === 'number' ? one : one.quantity.kind === 'duration' ? one.quantity.max : 0);
	return new Set(all.map(keyOf)).size === 1 ? all[0] : undefined;
}

/** Days of the week that a part of a sentence names: "Mon, Wed, Fri" are three, "Mon–Fri" five. */
function weekdaysIn({ text, sentence }: Line, { marks }: Segment): number {
	const days = marks.flatMap(({ group, start, end }) => {
		const day = WEEKDAY.exec(group)?.[1];
		return day === undefined ? [] : [{ day: Number(day), start, end }];
	});
	const [first, second] = days;
	const isRange =
		days.length === 2 &&
		first &&
		second &&
		second.day - first.day > 1 &&
		RANGE_SIGN.test(text.slice(first.end - sentence.start, second.start - sentence.start));
	return isRange ? second.day - first.day + 1 : new Set(days.map(({ day }) => day)).size;
}

/** Days that a part of a sentence dates: "12–13 January" are two, "8 – 12 February" five. */
function datesIn({ quantities }: Segment): number {
	const days = quantities.flatMap((quantity) =>
		quantity.kind === 'date' && quantity.day !== undefined && quantity.month !== undefined ? [quantity] : [],
	);
	const [first, second] = days;
	if (days.length !== 2 || !first || !second || first.month !== second.month) return days.length === 1 ? 1 : 0;
	const isRange = second.start - first.end <= 3 && (second.day ?? 0) > (first.day ?? 0);
	return isRange ? (second.day ?? 0) - (first.day ?? 0) + 1 : 2;
}
