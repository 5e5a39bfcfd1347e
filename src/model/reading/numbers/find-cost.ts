import type { Finding, NumberRole, QuestionCues, Quote, ReadNumber, Span, SplitText, Sum } from '../types.ts';
import { type CostNumber, costNumbersOf, isExactPrice } from './cost-numbers.ts';
import { conflictOf } from './products.ts';
import { type Line, linesOf } from './segments.ts';

const MOST_QUOTES = 6;
/** Amounts that answer what the product costs. */
const PRICES = new Set<NumberRole>(['course', 'discounted', 'exam', 'subscription', 'instalments']);
/** What is paid in any case beside the price of the course. */
const PARTS = new Set<NumberRole>(['course', 'exam', 'materials', 'registration', 'certificate']);
/** Ways of paying that leave the total open, or change it. */
const OTHER_WAYS = new Set<NumberRole>(['discounted', 'subscription']);

/** What a text says of the cost, with all that other questions need of it. */
export interface CostReading {
	readonly finding: Finding;
	readonly numbers: readonly CostNumber[];
	readonly lines: readonly Line[];
	/** The price is known, as far as the text says: no "from", no plan that runs on. */
	readonly isTotalKnown: boolean;
	readonly isByPace: boolean;
}

/** What a text says of the cost. A price is offered only where the text gives one, or all parts of it, for one product. */
export const findCost = (split: SplitText, cues: Pick<QuestionCues, 'question' | 'groups'>): Finding => readCost(split, cues).finding;

/** The same with what it rests on. */
export function readCost(split: SplitText, { question, groups = {} }: Pick<QuestionCues, 'question' | 'groups'>): CostReading {
	const lines = linesOf(split, groups);
	const numbers = costNumbersOf(lines);
	const prices = numbers.filter(
		({ role, quantity, isUnit }) => PRICES.has(role) && quantity.hedge !== 'from' && quantity.hedge !== 'up-to' && !isUnit,
	);
	const priced = prices.filter(({ role }) => role === 'course' || role === 'discounted' || role === 'exam');
	const isByPace = priced.length === 0 && prices.some(({ role }) => role === 'subscription');
	const plain = numbers.map(plainNumber);
	const reading = { numbers, lines, isTotalKnown: priced.length > 0, isByPace };
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

const plainNumber = ({ role, quantity, condition }: CostNumber): ReadNumber => ({ role, quantity, ...(condition && { condition }) });

/** The whole price, where every part is one amount of one currency and nothing else is said to come on top. */
function sumOf(numbers: readonly CostNumber[], lines: readonly Line[]): Sum | undefined {
	if (numbers.some(({ role }) => OTHER_WAYS.has(role)) || hasOpenExtra(lines)) return undefined;
	const parts = distinct(numbers.filter(({ role, isIncluded }) => PARTS.has(role) && !isIncluded));
	const courses = parts.filter(({ role }) => role === 'course');
	const [first] = parts;
	const roles = parts.map(({ role }) => role);
	const isOnce = roles.every((role, at) => role === 'materials' || roles.indexOf(role) === at);
	if (!first || !isOnce || (courses.length !== 1 && !(courses.length === 0 && roles.length === 1 && first.role === 'exam')))
		return undefined;
	if (!parts.every((part) => isAbout(part) && !part.isUnit)) return undefined;
	if (new Set(parts.map(({ quantity }) => quantity.currency)).size > 1) return undefined;
	const total = Math.round(parts.reduce((sum, { quantity }) => sum + quantity.max, 0) * 100) / 100;
	return { parts: parts.map(plainNumber), total, unit: first.quantity.currency ?? '' };
}

/** The price itself is one amount; what comes on top may be "about" one. */
const isAbout = (number: CostNumber): boolean =>
	isExactPrice(number) || (number.role !== 'course' && number.quantity.min === number.quantity.max && number.quantity.hedge === 'about');

/** Each amount for one thing once: pages say their price again and again. */
function distinct(numbers: readonly CostNumber[]): readonly CostNumber[] {
	const seen = new Set<string>();
	return numbers.filter(({ role, quantity }) => {
		const key = `${role} ${quantity.min} ${quantity.max} ${quantity.currency}`;
		return !seen.has(key) && seen.add(key);
	});
}

/** Whether the text says that tax or something else comes on top without giving its amount. */
function hasOpenExtra(lines: readonly Line[]): boolean {
	return lines.some(({ isOther, over, segments }) => {
		if (isOther || over.has('aside')) return false;
		return segments.some(({ marks, quantities }) => {
			if (marks.some(({ group }) => group === 'tax-extra')) return true;
			const isExtra = marks.some(
				({ group, start, end }) => group === 'extra' && !marks.some((one) => one.group === 'all-in' && one.start < end && start < one.end),
			);
			const aboutMoney = marks.some(({ group }) => group in { course: 1, exam: 1, materials: 1, registration: 1, certificate: 1 });
			return isExtra && aboutMoney && !quantities.some(({ kind }) => kind === 'money');
		});
	});
}

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
