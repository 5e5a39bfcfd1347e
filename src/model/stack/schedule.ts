/**
 * When pieces are finished, and which of them still count then. Days are whole numbers since 1970; a piece follows the one before it, so the
 * uncertain ends of two pieces go together: the later one is late because the earlier one was.
 */
import { addMonths, dayNumber, dayOf, daysFor } from './days.ts';
import type { Piece, Plan, Range, Standing } from './types.ts';

/** How a piece goes: as quickly as the entries allow, or as slowly. */
type Course = 'quick' | 'slow';

/**
 * The day each piece is finished if all go as `courseOf` says: `NaN` where its end cannot be reckoned for lack of a start or a pace. A piece
 * with a day of its own ends then, and the next begins no earlier.
 */
function walk({ pieces, start, pace }: Plan, courseOf: (at: number) => Course): readonly number[] {
	let from = dayNumber(start) ?? Number.NaN;
	return pieces.map((piece, at) => {
		const fixed = dayNumber(piece.finish);
		if (fixed === undefined) from += daysOf(piece, pace, courseOf(at));
		else from = Number.isNaN(from) ? fixed : Math.max(from, fixed);
		return fixed ?? from;
	});
}

/** Hours that are not known take no time at the quickest, and for ever at the slowest. */
function daysOf({ hours }: Piece, pace: Range | undefined, course: Course): number {
	const isQuick = course === 'quick';
	const work = isQuick ? (hours?.low ?? 0) : (hours?.high ?? Number.POSITIVE_INFINITY);
	if (pace === undefined) return hours?.high === 0 ? 0 : Number.NaN;
	return daysFor(work, isQuick ? pace.high : pace.low);
}

/** The latest of the days of all pieces up to one: a piece with a day of its own may be finished before the one above it. */
const endAt = (days: readonly number[], stop: number): number => Math.max(...days.slice(0, stop + 1));

/** A range of days; its latest is `Infinity` beyond the last day that can be written, and nothing is left of it where its earliest is too. */
function daysBetween(low: number, high: number): Range | undefined {
	if (dayOf(low) === undefined) return undefined;
	return { low, high: dayOf(high) === undefined ? Number.POSITIVE_INFINITY : high };
}

/** The days on which all pieces up to each one may be finished, earliest to latest; undefined where they cannot be reckoned. */
export function finishesOf(plan: Plan): readonly (Range | undefined)[] {
	const quick = walk(plan, () => 'quick');
	const slow = walk(plan, () => 'slow');
	return plan.pieces.map((_, at) => daysBetween(endAt(quick, at), endAt(slow, at)));
}

/** The last days on which each piece counts, earliest to latest; undefined where it never expires or that is not known. */
export function expiriesOf(plan: Plan): readonly (Range | undefined)[] {
	const quick = walk(plan, () => 'quick');
	const slow = walk(plan, () => 'slow');
	return plan.pieces.map(({ expiry }, at) => daysBetween(lastDay(expiry, quick[at]), lastDay(expiry, slow[at])));
}

/** The last day on which what was finished on a day counts: `Infinity` for ever, `NaN` where that is not known. */
function lastDay(expiry: Piece['expiry'], finish = Number.NaN): number {
	if (expiry?.kind === 'none') return Number.POSITIVE_INFINITY;
	if (expiry?.kind === 'day') return dayNumber(expiry.day) ?? Number.NaN;
	return expiry ? addMonths(finish, expiry.months) : Number.NaN;
}

/**
 * Whether the piece at `piece` still counts on the day all up to `stop` are finished, `stop` being no earlier. Where its days count from an
 * end that is reckoned itself, the longest gap is a quick piece before slow ones, and the shortest a slow one before quick ones.
 */
export function standingAt(plan: Plan, piece: number, stop: number): Standing {
	const { expiry, finish } = plan.pieces[piece] ?? {};
	if (expiry === undefined) return 'not-known';
	if (expiry.kind === 'none') return 'lasts';
	const isReckoned = expiry.kind === 'after' && dayNumber(finish) === undefined;
	if (isReckoned && piece === stop) return 'lasts';
	const shortest = isExpired(plan, piece, stop, (at) => (isReckoned && at <= piece ? 'slow' : 'quick'));
	const longest = isExpired(plan, piece, stop, (at) => (isReckoned && at <= piece ? 'quick' : 'slow'));
	if (shortest === undefined || longest === undefined) return 'not-known';
	if (shortest) return 'expired';
	return longest ? 'may-expire' : 'lasts';
}

function isExpired(plan: Plan, piece: number, stop: number, courseOf: (at: number) => Course): boolean | undefined {
	const days = walk(plan, courseOf);
	const end = endAt(days, stop);
	const last = lastDay(plan.pieces[piece]?.expiry, days[piece]);
	return Number.isNaN(end) || Number.isNaN(last) ? undefined : end > last;
}
