import type { Finding, NumberRole, QuestionCues, Quote, ReadNumber, Span, SplitText } from '../types.ts';
import { type CostNumber, costNumbersOf } from './cost-numbers.ts';
import { dollarOf } from './dollar.ts';
import { conflictOf } from './products.ts';
import { type Line, linesOf } from './segments.ts';
import { plainNumber, sumOf } from './sums.ts';
import { sellsExamAlone, settled } from './what-is-sold.ts';

const MOST_QUOTES = 6;
/** Amounts that answer what the product costs. */
const PRICES = new Set<NumberRole>(['course', 'discounted', 'exam', 'subscription', 'instalments']);
/** What a text says of the cost, with all that other questions need of it. */
export interface CostReading {
	readonly finding: Finding;
	readonly numbers: readonly CostNumber[];
	readonly lines: readonly Line[];
	/** The price is known, as far as the text says: no "from", no plan that runs on. */
	readonly isTotalKnown: boolean;
	readonly isByPace: boolean;
	/** An exam is sold, and no course with it. */
	readonly isExamAlone: boolean;
}

/** What a text says of the cost. A price is offered only where the text gives one, or all parts of it, for one product. */
export const findCost = (split: SplitText, cues: Pick<QuestionCues, 'question' | 'groups'>): Finding => readCost(split, cues).finding;

/** The same with what it rests on. */
export function readCost(split: SplitText, cues: Pick<QuestionCues, 'question' | 'groups'>): CostReading {
	const known = readings.get(split);
	if (known && known.cues === cues) return known.reading;
	const reading = readAnew(split, cues);
	readings.set(split, { cues, reading });
	return reading;
}

/** The last reading of each text: the price is asked for twice. */
const readings = new WeakMap<SplitText, { readonly cues: Pick<QuestionCues, 'question' | 'groups'>; readonly reading: CostReading }>();

function readAnew(split: SplitText, { question, groups = {} }: Pick<QuestionCues, 'question' | 'groups'>): CostReading {
	const lines = linesOf(split, groups);
	const isExamAlone = sellsExamAlone(lines);
	const dollar = dollarOf(lines);
	const numbers = costNumbersOf(lines).map((number) => settled(number, isExamAlone, dollar));
	const prices = numbers.filter(
		({ role, quantity, isUnit }) => PRICES.has(role) && quantity.hedge !== 'from' && quantity.hedge !== 'up-to' && !isUnit,
	);
	const priced = prices.filter(({ role }) => role === 'course' || role === 'discounted' || role === 'exam');
	const isByPace = priced.length === 0 && prices.some(isRunning) && !numbers.some(({ role }) => role === 'registration');
	const plain = numbers.map(plainNumber);
	const reading = { numbers, lines, isTotalKnown: priced.length > 0, isByPace, isExamAlone };
	const free = numbers.some(({ role }) => PRICES.has(role)) ? undefined : freeIn(lines);
	if (free) return { ...reading, isTotalKnown: true, finding: freeFinding(question, free, plain) };
	if (prices.length === 0) return { ...reading, finding: mention(question, lines, numbers, plain) };

	const conflict = conflictOf(prices.filter(({ role }) => role === 'course' || role === 'discounted'));
	if (conflict) {
		const named = numbers.map((number) => {
			const product = conflict.find(({ quantity }) => quantity === number.quantity)?.product;
			return { ...plainNumber(number), ...(product && { product }) };
		});
		return {
			...reading,
			finding: { question, status: 'contradicts', quotes: quotesOf(conflict), numbers: named, reason: 'several-products' },
		};
	}
	const sum = sumOf(numbers, lines);
	return {
		...reading,
		finding: {
			question,
			status: 'says',
			quotes: quotesOf([...prices.filter(({ role }) => role === 'course'), ...prices]),
			numbers: plain,
			...(sum && sum.parts.length > 1 && { sum }),
			...(sum && { offer: { kind: 'measure', numbers: { price: sum.total } } }),
		},
	};
}

/** A plan that is paid month by month, or year by year. */
const isRunning = ({ role, quantity }: CostNumber) => role === 'subscription' && quantity.per !== undefined;

function freeIn(lines: readonly Line[]): { readonly line: Line; readonly match: Span } | undefined {
	for (const line of lines) {
		if (line.isOther || line.over.has('aside')) continue;
		const isOfCourse = line.over.has('course') || line.marks.some(({ group }) => group === 'course');
		const match = line.marks.find(({ group }) => group === 'free' || (group === 'free-if-course' && isOfCourse));
		if (match && !line.marks.some(({ group }) => group === 'not-free')) return { line, match };
	}
	return undefined;
}

function freeFinding(
	question: string,
	{ line, match }: { readonly line: Line; readonly match: Span },
	plain: readonly ReadNumber[],
): Finding {
	const quote = { start: line.sentence.start, end: line.sentence.end, match: { start: match.start, end: match.end } };
	const nothing: ReadNumber = {
		role: 'course',
		quantity: { kind: 'money', min: 0, max: 0, currency: undefined, start: match.start, end: match.end },
	};
	const isAll = plain.length === 0;
	return {
		question,
		status: 'says',
		quotes: [quote],
		numbers: [nothing, ...plain],
		...(isAll && { offer: { kind: 'measure', numbers: { price: 0 } } }),
	};
}

function mention(question: string, lines: readonly Line[], numbers: readonly CostNumber[], plain: readonly ReadNumber[]): Finding {
	const pointers = lines.flatMap((line) => {
		const mark = line.isOther || line.over.has('aside') ? undefined : line.marks.find(({ group }) => group === 'elsewhere');
		return mark ? [{ start: line.sentence.start, end: line.sentence.end, match: { start: mark.start, end: mark.end } }] : [];
	});
	const quotes = unique([...pointers, ...numbers.map(quoteOf)]);
	if (quotes.length === 0) return { question, status: 'silent', quotes: [], numbers: [] };
	const reason =
		pointers.length > 0
			? 'elsewhere'
			: numbers.some(({ quantity }) => quantity.hedge === 'from' || quantity.hedge === 'up-to')
				? 'hedged'
				: 'partial';
	return { question, status: 'mentions', quotes, numbers: plain, reason };
}

const quoteOf = ({ line, quantity }: CostNumber): Quote => ({
	start: line.sentence.start,
	end: line.sentence.end,
	match: { start: quantity.start, end: quantity.end },
});

const quotesOf = (numbers: readonly CostNumber[]) => unique(numbers.map(quoteOf));

/** Each sentence once. */
function unique(quotes: readonly Quote[]): readonly Quote[] {
	const seen = new Set<number>();
	return quotes.filter(({ start }) => !seen.has(start) && seen.add(start)).slice(0, MOST_QUOTES);
}
