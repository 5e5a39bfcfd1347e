import { isAtLeast } from '../tolerance.ts';
import type { TimeCell } from './cells.ts';
import type { Extent, RouteTime, TimeNeed } from './types.ts';

/** Days and hours of a week: what no pace can exceed. */
const WEEK_DAYS = 7;
const WEEK_HOURS = 168;
/** Actual hours for each planned one: the fit check's rule of thumb, which nobody has measured for courses. */
export const USUAL_ALLOWANCE = 1.5;

const said = (fit: TimeCell['fit'], reason: TimeCell['reason'], numbers: Partial<TimeCell> = {}): TimeCell => ({
	need: 'time',
	fit,
	reason,
	...numbers,
});
const isNumber = (value: number | undefined): value is number => value !== undefined && Number.isFinite(value);
/** Two known ends. */
interface Closed {
	readonly least: number;
	readonly most: number;
}
const times = ({ least, most }: Closed, by: number): Closed => ({ least: least * by, most: most * by });
/** Without an upper end where none is known, or where it might never come. */
const divide = ({ least, most }: Extent, by: Closed): Extent => ({
	least: least / by.most,
	most: most === undefined || by.least === 0 ? undefined : most / by.least,
});

/** Hours a week that make sense: from 0 to all of a week, the lower end first. Anything else is not known. */
function paceOf({ pace }: TimeNeed): Closed | undefined {
	const makesSense = pace && pace.min >= 0 && pace.max >= pace.min && pace.max <= WEEK_HOURS;
	return makesSense ? { least: pace.min, most: pace.max } : undefined;
}

/**
 * Whether a route can be finished by the day on which it is needed. Hours available = days ÷ 7 × hours a week; all of the route's hours, times the
 * allowance, have to be among them for it to meet the need, and it cannot only where even its shortest, without allowance, does not fit. A pace that
 * is not known may be anything that a week has.
 */
export function judgeTime(time: RouteTime, need: TimeNeed = {}): TimeCell {
	const days = isNumber(need.days) ? need.days : undefined;
	const pace = paceOf(need);
	if (days === undefined && !pace) return said(undefined, 'not-known');
	if (days !== undefined && days <= 0) return said('cannot', 'no-days-left');
	if (pace?.most === 0) return said('cannot', 'no-hours');
	if (days === undefined)
		return said(undefined, 'no-day', time.kind === 'hours' && pace ? { hours: extentOf(time), weeks: divide(time, pace) } : {});
	if (time.kind === 'own') return said('meets', 'own-length');
	if (time.kind === 'unknown') return said('may-meet', 'length-unknown', pace ? { available: times(pace, days / WEEK_DAYS) } : {});
	const hours = extentOf(time);
	return pace ? judgeHours(hours, times(pace, days / WEEK_DAYS), need.allowance) : judgeWithoutPace(hours, days / WEEK_DAYS);
}

const extentOf = ({ least, most }: Extent): Extent => ({ least, most });

function judgeHours(hours: Extent, available: Closed, allowance: number | undefined): TimeCell {
	const factor = Math.max(1, isNumber(allowance) ? allowance : USUAL_ALLOWANCE);
	const numbers = { hours, available, comfortable: available.least / factor };
	if (!isAtLeast(available.most, hours.least)) return said('cannot', 'too-long', numbers);
	if (hours.most === undefined || !isAtLeast(available.least, hours.most)) return said('may-meet', 'depends', numbers);
	return isAtLeast(available.least, hours.most * factor) ? said('meets', 'fits', numbers) : said('may-meet', 'tight', numbers);
}

function judgeWithoutPace(hours: Extent, weeks: number): TimeCell {
	const numbers = { hours, aWeek: divide(hours, { least: weeks, most: weeks }) };
	return isAtLeast(weeks * WEEK_HOURS, hours.least)
		? said('may-meet', 'pace-unknown', numbers)
		: said('cannot', 'more-than-a-week-has', numbers);
}
