import { plainForm } from '../text/words.ts';
import type { AdvertCues, Span } from './types.ts';

/** A word of a text as names are compared with: without case, plural, and what a language adds to a word's end. */
export interface Term extends Span {
	readonly text: string;
	readonly stem: string;
	/** As it is written. */
	readonly written: string;
}

/** What is needed to compare words. */
export interface TermRules {
	readonly same: ReadonlyMap<string, string>;
	readonly glue: ReadonlySet<string>;
	readonly ordinary: ReadonlySet<string>;
}

const TERM = /[\p{L}\p{M}\p{N}'’\u00ad\u200b-\u200f\u2060\ufeff]+|[+#&]/gu;
/** Of a longer word the rest is of no use. */
const LONGEST = 40;
/** Letters and the number right behind them: "L3". */
const LETTERS_THEN_NUMBER = /^(\p{L}{1,5})(\d{1,3})$/u;
const ENDINGS = ['ations', 'ation', 'ings', 'ing', 'ions', 'ion', 'ers', 'er', 'ed', 'es', 's', 'e'];
const SHORTEST_STEM = 4;

/** A word without its plural: what is shorter than four letters has none. */
function singular(word: string): string {
	if (word.length < 4 || word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word;
	if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
	return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** A word without its ending, so that "scheduling" and "schedules" agree. It is no word of the language. */
function stemOf(word: string): string {
	const one = word.endsWith('ies') && word.length > SHORTEST_STEM ? `${word.slice(0, -3)}y` : word;
	const ending = ENDINGS.find((end) => one.endsWith(end) && one.length - end.length >= SHORTEST_STEM);
	const stem = ending ? one.slice(0, -ending.length) : one.length === SHORTEST_STEM ? singular(one) : one;
	const [last, before] = [stem.at(-1), stem.at(-2)];
	// "planning" and "plan", "querying" and "queries".
	if (ending && last === before && !/[aeiousl]/.test(last ?? '')) return stem.slice(0, -1);
	return stem.replace(/[yi]$/, '');
}

/** Compares words by these cues. */
export function termRules({ sameWords, glue, ordinary }: AdvertCues): TermRules {
	const same = new Map(sameWords.flatMap(([first = '', ...others]) => [first, ...others].map((word) => [word, first] as const)));
	return { same, glue: new Set(glue), ordinary: new Set(ordinary) };
}

/** The words of a part of a text, in order. Letters that dots part are one word: "C.P.T.". */
export function termsIn(text: string, { start, end }: Span, { same }: TermRules): readonly Term[] {
	const terms: Term[] = [];
	const add = (written: string, at: number) => {
		const plain = plainForm(written.slice(0, LONGEST)).replace(/'s?$/, '').replaceAll("'", '');
		if (plain === '') return;
		const word = plain === '&' ? 'and' : plain;
		const first = same.get(word) ?? same.get(singular(word)) ?? word;
		terms.push({ text: singular(first), stem: stemOf(first), written, start: at, end: at + written.length });
	};
	for (const { 0: written, index } of text.slice(start, end).matchAll(TERM)) {
		const at = start + index;
		const [, letters, number] = LETTERS_THEN_NUMBER.exec(written) ?? [];
		const last = terms.at(-1);
		if (letters && number && same.has(letters.toLowerCase())) {
			add(letters, at);
			add(number, at + letters.length);
		} else if (last && isInitial(written) && /^(?:\p{L}\.)*\p{L}$/u.test(last.written) && text.slice(last.end, at) === '.') {
			const whole = text.slice(last.start, at + written.length);
			const joined = plainForm(whole.replaceAll('.', '').slice(0, LONGEST));
			terms[terms.length - 1] = {
				text: joined,
				stem: joined,
				written: whole.slice(0, 2 * LONGEST),
				start: last.start,
				end: at + written.length,
			};
		} else add(written, at);
	}
	return terms;
}

const isInitial = (written: string) => /^\p{L}$/u.test(written);
