import { BEFORE, CODES, DOLLARS, LETTERS, NAMES, SIGNS } from './currency-names.ts';
import type { Read, Token } from './tokens.ts';

/** Codes for signs and words that several currencies share, such as `$`: what else in the text tells which one is meant. */
export type SharedSigns = Readonly<Record<string, string>>;

/** A sign or code of a currency, with its code where it has only one. */
export type FoundCurrency = { readonly code: string | undefined };

/** Words, in small letters, that an amount can begin with. */
export const CURRENCY_WORDS: readonly string[] = [
	...[...CODES, ...Object.keys(DOLLARS), ...Object.keys(BEFORE), ...Object.keys(LETTERS)].map((one) => one.toLowerCase()),
	'gh',
];

const code = (one: string) => (one === 'RMB' ? 'CNY' : one);
const lookUp = <Value>(table: Readonly<Record<string, Value>>, key: string): { readonly value: Value } | undefined =>
	Object.hasOwn(table, key) ? { value: table[key] as Value } : undefined;

/** A currency before a number: "US$", "AUD $", "Rs.", "RM", "R", "€". */
export function readCurrencyBefore(tokens: readonly Token[], at: number, shared: SharedSigns): Read<FoundCurrency> | undefined {
	const token = tokens[at];
	if (!token) return undefined;
	if (token.text === '$') return { value: { code: shared['$'] }, next: at + 1 };
	if (token.text === '¥') return { value: { code: shared['¥'] }, next: at + 1 };
	const sign = SIGNS[token.text];
	if (sign) return { value: { code: sign }, next: at + 1 };
	if (token.kind !== 'word') return undefined;
	const after = tokens[at + 1];
	if (after?.text === '$' || (CODES.has(token.raw) && after && SIGNS[after.text])) {
		const dollar = after.text === '$' && after.isGlued ? lookUp(DOLLARS, token.text)?.value : undefined;
		if (dollar ?? CODES.has(token.raw)) return { value: { code: dollar ?? code(token.raw) }, next: at + 2 };
	}
	if (token.raw === 'GH' && after?.text === '₵') return { value: { code: 'GHS' }, next: at + 2 };
	if (CODES.has(token.raw)) return isProgram(token, after) ? undefined : { value: { code: code(token.raw) }, next: at + 1 };
	const short = lookUp(BEFORE, token.raw) ?? (token.text === 'rs' ? { value: 'INR' } : undefined);
	if (short) return { value: { code: short.value ?? shared[token.text] }, next: after?.text === '.' ? at + 2 : at + 1 };
	return readLetter(tokens, at);
}

/** "PHP 8" is no money. */
const isProgram = ({ raw }: Token, after: Token | undefined) => raw === 'PHP' && /^\d(?:\.\d+)*$/.test(after?.text ?? '');

function readLetter(tokens: readonly Token[], at: number): Read<FoundCurrency> | undefined {
	const [token, after] = [tokens[at], tokens[at + 1]];
	const letter = token && lookUp(LETTERS, token.raw)?.value;
	if (!letter || after?.kind !== 'digits' || (token.isGlued && tokens[at - 1]?.kind !== 'sign')) return undefined;
	const digits = after.text.replace(/\D/g, '').length;
	const isNear = after.isGlued || (token.raw === 'R' && digits >= 3 && !after.isApart);
	return isNear && digits >= letter[1] ? { value: { code: letter[0] }, next: at + 1 } : undefined;
}

/** A currency after a number: "USD", "euros", "€", "kr". */
export function readCurrencyAfter(tokens: readonly Token[], at: number, shared: SharedSigns): Read<FoundCurrency> | undefined {
	const token = tokens[at];
	if (!token || token.isApart) return undefined;
	const isBracketed = token.text === '(' && CODES.has(tokens[at + 1]?.raw ?? '') && tokens[at + 2]?.text === ')';
	if (isBracketed) return { value: { code: code(tokens[at + 1]?.raw ?? '') }, next: at + 3 };
	// A sign before the next number belongs to that one: "3 €50 vouchers".
	const startsNext = tokens[at + 1]?.kind === 'digits' && tokens[at + 1]?.isGlued && !token.isGlued;
	const sign = startsNext ? undefined : SIGNS[token.text];
	if (sign) return { value: { code: sign }, next: at + 1 };
	if (token.kind !== 'word') return undefined;
	if (CODES.has(token.raw.toUpperCase()) && (token.raw === token.raw.toUpperCase() || token.isGlued))
		return tokens[at + 1]?.kind === 'digits' && !token.isGlued
			? undefined
			: { value: { code: code(token.raw.toUpperCase()) }, next: at + 1 };
	if (/^(?:us|australian|canadian|american|singapore)$/.test(token.text) && tokens[at + 1]?.text === 'dollars')
		return {
			value: { code: { a: 'AUD', c: 'CAD', s: 'SGD' }[token.text === 'american' ? 'u' : token.text.charAt(0)] ?? 'USD' },
			next: at + 2,
		};
	const name = lookUp(NAMES, token.text);
	if (!name) return undefined;
	return { value: { code: name.value ?? shared[/^dollars?$/.test(token.text) ? '$' : token.text] }, next: at + 1 };
}
