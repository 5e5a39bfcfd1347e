/** A source as far as the day of what it says goes. */
export interface DatedSource {
	readonly title: string;
	readonly year?: number;
	readonly supports?: readonly { readonly says: string }[];
	readonly read?: { readonly extent: string };
}

const PRICE =
	/[$€£¥]\s?\d|\b(?:USD|EUR|GBP|AUD|CAD|NZD|SGD|INR|MYR|CHF)\s?\d|\d\s?(?:USD|EUR|GBP|AUD|CAD|NZD|SGD|INR|MYR|CHF|(?:US )?dollars|euros|pounds|rupees)\b/;
const TERM = /\b(?:\d+|one|two|three|four|five|six|a|every|each)[ -](?:days?|weeks?|months?|years?)\b/i;
const IS_RULE = /\b(?:valid|validity|expir\w+|laps\w+|renew\w*|refund\w*|withdraw\w*|money back|retak\w+|resit\w*)\b/i;
const DATED = /\b(?:19|20)\d\d\b|\bundated\b|\b(?:no|without a|shows no) date\b|\bwithout dates\b/i;

/** Prices and rules with a term of which nobody can tell from which day they are: the sentence, the file or what was read has to say. */
export function findUndated({ title, year, supports = [], read }: DatedSource): string[] {
	if (year !== undefined || DATED.test(title) || DATED.test(read?.extent ?? '')) return [];
	return supports
		.map(({ says }) => says)
		.filter((says) => (PRICE.test(says) || (TERM.test(says) && IS_RULE.test(says))) && !DATED.test(says))
		.map((says) => `"${says}" can change. Say its year, or in extent that the text has no date.`);
}
