import type { Passage } from './passages.ts';
import type { Finding, QuestionCues, Quote } from './types.ts';

/** A reader looks at a few sentences, not at all that say the same. */
const MOST_QUOTES = 6;

/** What all passages together say about a question. */
export function settle({ question, highest = [] }: Pick<QuestionCues, 'question' | 'highest'>, passages: readonly Passage[]): Finding {
	const says = passages.flatMap(({ counts, ...place }) => (counts.as === 'says' ? [{ ...place, option: counts.option }] : []));
	if (says.length === 0) return settleMentions(question, passages);
	const options = [...new Set(says.flatMap(({ option }) => option ?? []))];
	const quotes = quotesOf(says);
	const ranked = options.every((option) => highest.includes(option));
	if (options.length > 1 && !ranked) return { question, status: 'contradicts', quotes: apart(quotes), numbers: [] };
	const [best, ...others] = ranked ? highest.filter((option) => options.includes(option)) : options;
	// A fact without an option beside one with an option: the option alone would leave the fact out.
	const isWhole = best !== undefined && says.every(({ option }) => option !== undefined);
	const first = isWhole ? quotes.filter(({ option }) => option === best) : quotes;
	return {
		question,
		status: 'says',
		quotes: [...first, ...quotes.filter((quote) => !first.includes(quote))].slice(0, MOST_QUOTES),
		numbers: [],
		...(isWhole && { offer: { kind: 'option', option: best } }),
		...(isWhole && others.length > 0 && { others }),
	};
}

function settleMentions(question: string, passages: readonly Passage[]): Finding {
	const reasons = passages.flatMap(({ counts }) => (counts.as === 'mentions' ? counts.reason : []));
	const reason = reasons.find((one) => one !== 'unsure') ?? reasons[0];
	if (reason === undefined) return { question, status: 'silent', quotes: [], numbers: [] };
	return {
		question,
		status: 'mentions',
		quotes: quotesOf(passages.toSorted((a, b) => a.sentence.start - b.sentence.start)).slice(0, MOST_QUOTES),
		numbers: [],
		reason,
	};
}

/** Each sentence once for each option. */
function quotesOf(
	places: readonly { readonly sentence: Passage['sentence']; readonly match: Passage['match']; readonly option?: string | undefined }[],
): readonly Quote[] {
	const quotes = new Map<string, Quote>();
	for (const { sentence, match, option } of places) {
		const key = `${sentence.start} ${option ?? ''}`;
		if (!quotes.has(key)) quotes.set(key, { start: sentence.start, end: sentence.end, match, ...(option !== undefined && { option }) });
	}
	return [...quotes.values()];
}

/** The first quote for each option, then the rest. */
function apart(quotes: readonly Quote[]): readonly Quote[] {
	const seen = new Set<string | undefined>();
	const firsts = quotes.filter(({ option }) => option !== undefined && !seen.has(option) && seen.add(option));
	return [...firsts, ...quotes.filter((quote) => !firsts.includes(quote))].slice(0, MOST_QUOTES);
}
