import type { Finding, ReadNumber, Span } from '~/model/reading/types.ts';
import * as words from './result-words.ts';

/** A text gives so many numbers at most in one line; who needs more reads the text. */
const MOST = 8;
const LONGEST = 80;

const partOf = (text: string, { start, end }: Span) => text.slice(start, Math.min(end, start + LONGEST));

/** What a text's numbers for one question are: the sum with its parts, or each with what it is for; '' where there is none to speak of. */
export function numberLine(text: string, { numbers, sum, reason }: Finding): string {
	const written = ({ role, quantity, condition, product }: ReadNumber) =>
		words.oneNumber(words.roles[role], partOf(text, quantity), product, condition && partOf(text, condition));
	if (sum) return words.sum(sum.parts.map(written), sum.total, sum.unit);
	if (numbers.length < 2 && reason !== 'partial') return '';
	return numbers.length === 0 ? '' : words.numbers(numbers.slice(0, MOST).map(written));
}
