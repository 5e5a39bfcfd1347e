import type { Sum } from '../types.ts';
import { isExact, type TimeNumber } from './time-numbers.ts';

/** Hours a week times weeks and the hours of the text differ by no more than this share: one of them is rounded. */
const SLACK = 0.2;

interface OfferedHours {
	readonly hours: number;
	readonly sum?: Sum | undefined;
}

/** The hours that can be offered, where the text gives one number for all of them or one follows; `byClasses` are those by times of day. */
export function offeredHours(
	hours: readonly TimeNumber[],
	rates: readonly TimeNumber[],
	weeks: readonly TimeNumber[],
	byClasses: number | undefined,
): OfferedHours | undefined {
	const stated = statedTotal(hours);
	if (stated === 'unclear') return undefined;
	if (stated !== undefined) {
		return isAgainst(stated, rates, weeks) ? undefined : { hours: stated };
	}
	const product = productOf(rates, weeks);
	if (product) return byClasses === undefined || byClasses === product.hours ? product : undefined;
	// Beside a part that is stated the times of classes are not all either.
	return byClasses !== undefined && hours.length === 0 && rates.length === 0 ? { hours: byClasses } : undefined;
}

/** The one total; several count only where the rest divide the largest. */
function statedTotal(hours: readonly TimeNumber[]): number | 'unclear' | undefined {
	if (hours.length === 0) return undefined;
	const totals = hours.filter(({ share, hours: value }) => share !== 'part' && value !== undefined);
	const [whole, ...rest] = [...totals].sort((a, b) => (b.hours ?? 0) - (a.hours ?? 0));
	if (whole?.hours === undefined) return 'unclear';
	const largest = whole.hours;
	const same = hours.filter((one) => one.hours === largest);
	if (!same.some(({ share }) => share === 'total') || !same.every(isExact) || isJoined(whole)) return 'unclear';
	if (hours.some((one) => (one.hours ?? 0) > largest)) return 'unclear';
	const others = rest.filter((one) => one.hours !== largest);
	if (others.length === 0 || others.every((one) => isPartOf(one, whole))) return largest;
	const values = [...new Set(hours.flatMap((one) => (one.hours === undefined || one.hours === largest ? [] : one.hours)))];
	return round(values.reduce((sum, one) => sum + one, 0)) === largest || splits(largest, values) ? largest : 'unclear';
}

/** Whether more hours stand behind these in their sentence, to be added. */
const isJoined = ({ line, quantity }: TimeNumber) =>
	line.marks.some(({ group, start }) => group === 'joined' && start >= quantity.end) &&
	line.sentence.quantities.some(({ kind, start }) => start >= quantity.end && kind !== 'date');

const round = (value: number) => Math.round(value * 100) / 100;

/** Whether hours stand behind a whole of the same sentence in brackets, or behind words such as "of which". */
function isPartOf(part: TimeNumber, { line, quantity }: TimeNumber): boolean {
	if (part.line !== line || part.quantity.start < quantity.end) return false;
	const from = quantity.end - line.sentence.start;
	const isInBrackets = line.text.slice(from, part.quantity.start - line.sentence.start).includes('(');
	return (
		isInBrackets || line.marks.some(({ group, start }) => group === 'breakdown' && start >= quantity.end && start < part.quantity.start)
	);
}

/** Whether two of these come to a whole. */
const splits = (whole: number, parts: readonly number[]) => parts.some((part) => parts.includes(round(whole - part)));

const WEEKS_IN: Readonly<Record<string, number>> = { week: 1, month: 52 / 12, year: 52 };

/** Whether hours a week and a length are against a total that the text gives as well. Months are taken roughly. */
function isAgainst(stated: number, rates: readonly TimeNumber[], lengths: readonly TimeNumber[]): boolean {
	const ranges = rates.flatMap(({ quantity: rate }) =>
		lengths.flatMap(({ quantity: length }) => {
			if (rate.kind !== 'duration' || rate.per !== 'week' || length.kind !== 'duration') return [];
			const weeks = WEEKS_IN[length.unit];
			return weeks === undefined ? [] : [{ min: rate.min * length.min * weeks, max: rate.max * length.max * weeks }];
		}),
	);
	return ranges.length > 0 && !ranges.some(({ min, max }) => stated >= min * (1 - SLACK) && stated <= max * (1 + SLACK));
}

/** Hours a week times weeks, where each is one number. */
function productOf(rates: readonly TimeNumber[], lengths: readonly TimeNumber[]): OfferedHours | undefined {
	const perWeek = onlyValue(rates);
	const weeks = onlyValue(lengths.filter(({ quantity }) => quantity.kind === 'duration' && quantity.unit === 'week'));
	const [rate] = rates;
	const length = lengths.find(({ quantity }) => quantity.kind === 'duration' && quantity.unit === 'week');
	if (perWeek === undefined || weeks === undefined || !rate || !length || rate.quantity.kind !== 'duration' || rate.quantity.per !== 'week')
		return undefined;
	const total = round(perWeek * weeks);
	const parts = [rate, length].map(({ role, quantity }) => ({ role, quantity }));
	return { hours: total, sum: { parts, total, unit: 'hour' } };
}

function onlyValue(numbers: readonly TimeNumber[]): number | undefined {
	if (!numbers.every(isExact)) return undefined;
	const values = new Set(
		numbers.flatMap(({ quantity }) => (quantity.kind === 'duration' ? quantity.max * (quantity.unit === 'minute' ? 1 / 60 : 1) : [])),
	);
	return values.size === 1 ? [...values][0] : undefined;
}
