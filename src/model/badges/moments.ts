import { isDay } from '../is-day.ts';
import type { Badge, Moment } from './types.ts';
import { lineOf } from './values.ts';

const DAY_MS = 86_400_000;
/** Older badges count seconds, and more of them than this are milliseconds by mistake. */
const SECONDS = 100_000_000_000;
/** As the standards write a moment: a day, or a day with a time and where it holds. */
const WRITTEN = /^(\d{4}-\d\d-\d\d)(?:[Tt ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:[Zz]|[+-]\d\d:?\d\d)?)?$/;

/** What a file gives as a date: a text, or in older badges a number of seconds. Undefined where no calendar has it. */
export function momentOf(value: unknown): Moment | undefined {
	const written = lineOf(value);
	if (typeof value === 'number' || /^\d{9,13}$/.test(written)) return fromNumber(Number(written), written);
	const day = WRITTEN.exec(written)?.[1];
	if (!isDay(day)) return undefined;
	const time = written === day ? Date.parse(day) + DAY_MS - 1 : Date.parse(written.replace(' ', 'T'));
	return Number.isNaN(time) ? undefined : { day, time, written };
}

function fromNumber(number: number, written: string): Moment | undefined {
	const time = number < SECONDS ? number * 1000 : number;
	const day = new Date(time).toJSON()?.slice(0, 10);
	return isDay(day) ? { day, time, written } : undefined;
}

/** Whether a badge's own dates hold at a moment. `unreadable`: it names an end that no calendar has. */
export type Validity = 'not-yet' | 'expired' | 'until' | 'no-end' | 'unreadable';

/** @param now in milliseconds */
export function validityAt({ issued, expires, expiresWritten }: Badge, now: number): Validity {
	if (expires && expires.time < now) return 'expired';
	if (issued && issued.time > now && issued.written !== issued.day) return 'not-yet';
	if (expires) return 'until';
	return expiresWritten === '' ? 'no-end' : 'unreadable';
}

/** How long a badge lasts by its own dates, in whole months; undefined where it names no end, or none after its beginning. */
export function monthsOf({ issued, expires }: Badge): number | undefined {
	if (!issued || !expires || expires.time <= issued.time) return undefined;
	const MONTHS = 12;
	const count = (day: string) => Number(day.slice(0, 4)) * MONTHS + Number(day.slice(5, 7));
	return count(expires.day) - count(issued.day);
}
