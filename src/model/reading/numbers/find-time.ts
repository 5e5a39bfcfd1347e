import type { Finding, QuestionCues, Quote, ReadNumber, SplitText, Sum } from '../types.ts';
import { classHoursOf, timedLines } from './class-days.ts';
import { conflictOf } from './products.ts';
import { type Line, linesOf } from './segments.ts';
import { isExact, type TimeNumber, timeNumbersOf } from './time-numbers.ts';

const MOST_QUOTES = 6;
/** Hours a week times weeks and the hours of the text differ by no more than this share: one of them is rounded. */
const SLACK = 0.2;

/**
 * What a text says of the hours of study. Hours are offered only where the text gives exactly one number for all of it, or one that follows
 * from hours a week and weeks, or from times of day and days.
 */
export function findTime(split: SplitText, { question, groups = {} }: Pick<QuestionCues, 'question' | 'groups'>): Finding {
	const lines = linesOf(split, groups);
	const numbers = timeNumbersOf(lines);
	const classes = classHoursOf(lines, numbers);
	const hours = numbers.filter(({ role }) => role === 'hours');
	const rates = numbers.filter(({ role }) => role === 'hours-a-week');
	const isTimed = timedLines(lines).some(
		({ marks, over, sentence }) => marks.length > 0 || over.size > 0 || sentence.quantities.length > 0,
	);
	const weeks = numbers.filter(({ role }) => role === 'length');
	const answers = [...hours, ...(weeks.length > 0 ? rates : [])];
	const plain: readonly ReadNumber[] = numbers.map(({ role, quantity }) => ({ role, quantity }));
	if (answers.length === 0 && !(isTimed && classes)) return mention(question, lines, numbers, plain);

	const conflict = conflictOf(hours.filter(({ share, hours: value }) => share === 'total' && value !== undefined));
	const quotes = quotesOf(answers.length > 0 ? [...hours.filter(({ share }) => share === 'total'), ...answers] : [], classes?.line);
	if (conflict)
		return {
			question,
			status: 'contradicts',
			quotes: quotesOf(conflict),
			numbers: plain.map((number) => named(number, conflict)),
			reason: 'several-products',
		};
	const offered = offeredHours(hours, rates, weeks, classes?.hours);
	return {
		question,
		status: 'says',
		quotes,
		numbers: plain,
		...(offered?.sum && { sum: offered.sum }),
		...(offered && { offer: { kind: 'measure', numbers: { hours: offered.hours } } }),
	};
}

const named = (number: ReadNumber, conflict: readonly (ReadNumber & { readonly product: string })[]): ReadNumber => {
	const product = conflict.find(({ quantity }) => quantity === number.quantity)?.product;
	return product ? { ...number, product } : number;
};

interface OfferedHours {
	readonly hours: number;
	readonly sum?: Sum | undefined;
}

function offeredHours(
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
	const totals = hours.filter(({ share, hours: value }) => share === 'total' && value !== undefined);
	const [whole, ...rest] = [...totals].sort((a, b) => (b.hours ?? 0) - (a.hours ?? 0));
	if (whole?.hours === undefined) return 'unclear';
	const largest = whole.hours;
	if (hours.some((one) => one.hours === largest && !isExact(one)) || hours.some((one) => (one.hours ?? 0) > largest)) return 'unclear';
	const others = rest.filter((one) => one.hours !== largest);
	if (others.length === 0 || others.every((one) => isPartOf(one, whole))) return largest;
	const values = [...new Set(hours.flatMap((one) => (one.hours === undefined || one.hours === largest ? [] : one.hours)))];
	return round(values.reduce((sum, one) => sum + one, 0)) === largest || splits(largest, values) ? largest : 'unclear';
}

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

/** Weeks without hours, hours a week without weeks, credits, "at your own pace". */
function mention(question: string, lines: readonly Line[], numbers: readonly TimeNumber[], plain: readonly ReadNumber[]): Finding {
	const places = numbers.map(({ line, quantity }) => quoteOf(line, quantity));
	for (const line of lines) {
		if (line.isOther) continue;
		const mark = line.marks.find(({ group }) => group === 'open' || group === 'credits');
		const isFirm = mark && !(mark.group === 'credits' && line.over.has('aside'));
		if (isFirm) places.push(quoteOf(line, mark));
	}
	const quotes = unique(places);
	if (quotes.length === 0) return { question, status: 'silent', quotes: [], numbers: [] };
	return { question, status: 'mentions', quotes, numbers: plain, reason: numbers.length > 0 ? 'partial' : 'unspecific' };
}

const quoteOf = ({ sentence }: Line, { start, end }: { readonly start: number; readonly end: number }): Quote => ({
	start: sentence.start,
	end: sentence.end,
	match: { start, end },
});

function quotesOf(numbers: readonly { readonly line: Line; readonly quantity: ReadNumber['quantity'] }[], timed?: Line): readonly Quote[] {
	const clock = timed?.segments.flatMap(({ clocks }) => clocks)[0];
	return unique([...numbers.map(({ line, quantity }) => quoteOf(line, quantity)), ...(timed && clock ? [quoteOf(timed, clock)] : [])]);
}

/** Each sentence once. */
function unique(quotes: readonly Quote[]): readonly Quote[] {
	const seen = new Set<number>();
	return quotes.filter(({ start }) => !seen.has(start) && seen.add(start)).slice(0, MOST_QUOTES);
}
