import type { Finding, QuestionCues, Quote, ReadNumber, SplitText } from '../types.ts';
import { classHoursOf, timedLines } from './class-days.ts';
import { offeredHours } from './offered-hours.ts';
import { conflictOf } from './products.ts';
import { type Line, linesOf } from './segments.ts';
import { type TimeNumber, timeNumbersOf } from './time-numbers.ts';

const MOST_QUOTES = 6;

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
	const timed = timedLines(lines).filter(
		({ marks, over, sentence }) => marks.length > 0 || over.size > 0 || sentence.quantities.length > 0,
	);
	const weeks = numbers.filter(({ role }) => role === 'length');
	const answers = [...(weeks.length > 0 ? rates : []), ...hours];
	const plain: readonly ReadNumber[] = numbers.map(({ role, quantity }) => ({ role, quantity }));
	if (answers.length === 0 && !(timed.length > 0 && classes)) return mention(question, lines, numbers, plain, timed);

	const conflict = conflictOf(hours.filter(({ share, hours: value }) => share !== 'part' && value !== undefined));
	const quotes = quotesOf(answers.length > 0 ? [...hours.filter(({ share }) => share !== 'part'), ...answers] : [], classes?.line);
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

/** Weeks without hours, hours a week without weeks, times of classes without their days, credits, "at your own pace". */
function mention(
	question: string,
	lines: readonly Line[],
	numbers: readonly TimeNumber[],
	plain: readonly ReadNumber[],
	timed: readonly Line[],
): Finding {
	const places = numbers.map(({ line, quantity }) => quoteOf(line, quantity));
	for (const line of timed)
		if (line.marks.some(({ group }) => group === 'total'))
			places.push(quoteOf(line, line.segments.flatMap(({ clocks }) => clocks)[0] ?? line.sentence));
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
