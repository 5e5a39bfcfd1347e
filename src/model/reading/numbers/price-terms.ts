import type { Finding, QuestionCues, Quote, Span, SplitText } from '../types.ts';
import { type CostReading, readCost } from './find-cost.ts';
import { between, type Line, linesOf } from './segments.ts';

const MOST_QUOTES = 4;
/** A "no" so many words before or after a refund turns it round. */
const DENIAL_REACHES = 3;

/** Without words for prices no price is found. */
const NO_COST = { question: '' };

interface Place {
	readonly line: Line;
	readonly match: Span;
}

/** What a text says of refunds. */
interface RefundTerms {
	/** Money comes back under a stated condition. */
	readonly back: readonly Place[];
	/** Nothing comes back. */
	readonly none: readonly Place[];
	/** Nothing comes back of a part, such as a deposit. */
	readonly partly: readonly Place[];
	readonly vague: readonly Place[];
}

/**
 * Whether the whole price and the refund stand in the text. Both have to: a price without a word about refunds is no answer, and neither are
 * terms of refund without a price.
 */
export function findPriceTerms(
	split: SplitText,
	{ question, groups = {}, outcomes = {} }: Pick<QuestionCues, 'question' | 'groups' | 'outcomes'>,
	cost: Pick<QuestionCues, 'question' | 'groups'> = NO_COST,
): Finding {
	const price = readCost(split, cost);
	const terms = termsOf(linesOf(split, groups), price.isExamAlone);
	const refund = terms.back[0] ?? terms.none[0];
	const ever = terms.none.find(
		({ line }) => line.marks.some(({ group }) => group === 'never') && !line.marks.some(({ group }) => group === 'later'),
	);
	if (ever && terms.back[0] && price.isTotalKnown)
		return { ...answer(question, undefined, price, [terms.back[0], ever]), status: 'contradicts' };
	if (price.isByPace) return answer(question, outcomes['by-pace'], price, [...terms.back, ...terms.none]);
	if (price.isTotalKnown && terms.back.length > 0) return answer(question, outcomes['back'], price, [...terms.back, ...terms.none]);
	if (price.isTotalKnown && terms.none.length > 0) return answer(question, outcomes['none'], price, terms.none);
	const isPriceOpen = price.finding.status === 'mentions';
	if (terms.none.length > 0 && !isPriceOpen && price.numbers.length > 0) return answer(question, outcomes['open'], price, terms.none);
	const places = [...(refund ? [refund] : []), ...terms.back, ...terms.none, ...terms.partly, ...terms.vague].map(quoteOf);
	const quotes = unique([...places, ...(price.isTotalKnown ? price.finding.quotes : [])]);
	if (quotes.length === 0) return { question, status: 'silent', quotes: [], numbers: [] };
	return { question, status: 'mentions', quotes, numbers: [], reason: places.length > 0 && !refund ? 'unspecific' : 'partial' };
}

function answer(question: string, option: string | undefined, { finding }: CostReading, places: readonly Place[]): Finding {
	const quotes = unique([...places.map((place) => ({ ...quoteOf(place), option })), ...finding.quotes]);
	return { question, status: 'says', quotes, numbers: [], ...(option !== undefined && { offer: { kind: 'option', option } }) };
}

function termsOf(lines: readonly Line[], isExamAlone: boolean): RefundTerms {
	const back: Place[] = [];
	const none: Place[] = [];
	const partly: Place[] = [];
	const vague: Place[] = [];
	for (const line of lines) {
		if (line.isOther || line.marks.some(({ group }) => group === 'not')) continue;
		const denials = line.marks.filter(({ group }) => group === 'none');
		const isPart = (group: string) => group === 'part' || (group === 'part-exam' && !isExamAlone);
		const isOfPart = line.marks.some(({ group }) => isPart(group)) || [...line.over].some(isPart);
		for (const match of denials) (isOfPart ? partly : none).push({ line, match });
		const given = line.marks.filter((mark) => mark.group === 'back' && !denials.some((denial) => isDenied(line, mark, denial)));
		for (const match of given) back.push({ line, match });
		if (given.length + denials.length === 0) {
			const answer = answerTo(line);
			if (answer) (answer.isBack ? back : none).push({ line, match: answer.match });
		}
		const open = line.marks.find(({ group }) => group === 'vague');
		const isPointer = line.over.has('vague') && line.sentence.heading?.words.at(-1)?.text === '?' && line.marks.length > 0;
		if (isPointer && !open && given.length + denials.length === 0 && !answerTo(line))
			vague.push({ line, match: line.marks[0] ?? line.sentence });
		if (open && denials.length === 0 && given.length === 0) vague.push({ line, match: open });
	}
	return { back, none, partly, vague };
}

/** What a line says that stands under a heading or a question about refunds: "Yes, within 14 days", or a percentage that comes back or is kept. */
function answerTo({ over, marks, sentence }: Line): { readonly match: Span; readonly isBack: boolean } | undefined {
	if (!over.has('vague') && !over.has('back')) return undefined;
	const isQuestion = sentence.heading?.words.at(-1)?.text === '?';
	const yes = isQuestion ? marks.find(({ group }) => group === 'yes') : undefined;
	const no = isQuestion ? marks.find(({ group }) => group === 'no') : undefined;
	const share = sentence.quantities.find((quantity) => quantity.kind === 'number' && quantity.isPercent === true);
	const match = yes ?? no ?? share;
	return match && { match, isBack: match !== no };
}

/** Whether a denial covers or touches a refund: "no refund within 7 days". */
function isDenied(line: Line, refund: Span, denial: Span): boolean {
	if (refund.start < denial.end && denial.start < refund.end) return true;
	return (
		denial.end <= refund.start &&
		between(line, denial.end, refund.start).words <= DENIAL_REACHES &&
		!between(line, denial.end, refund.start).isParted
	);
}

const quoteOf = ({ line: { sentence }, match }: Place): Quote => ({
	start: sentence.start,
	end: sentence.end,
	match: { start: match.start, end: match.end },
});

/** Each sentence once. */
function unique(quotes: readonly Quote[]): readonly Quote[] {
	const seen = new Set<number>();
	return quotes.filter(({ start }) => !seen.has(start) && seen.add(start)).slice(0, MOST_QUOTES);
}
