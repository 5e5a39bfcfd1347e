/**
 * Phrases as writers of cues write them, matched word by word:
 *
 *     does not expire          these words, next to each other
 *     valid|good for           one of several words
 *     certif*                  a word that begins like this
 *     no? refund               a word that may be missing
 *     valid ... years          at most six other words between
 *     costs {money}            a quantity: {money}, {duration}, {date}, {number}
 *
 * Marks between words of a text, such as commas and brackets, are passed over unless the phrase names them. Matching never goes back further
 * than a phrase is long, so no text makes it explode.
 */
import type { FoundQuantity, QuantityKind, Sentence, Span, Word } from '../types.ts';
import { wordsOf } from '../text/words.ts';

type Element =
	| { readonly kind: 'word'; readonly forms: ReadonlySet<string>; readonly beginnings: readonly string[]; readonly isOptional: boolean }
	| { readonly kind: 'gap' }
	| { readonly kind: 'quantity'; readonly of: QuantityKind };

/** A phrase ready to be matched. */
export interface Phrase {
	readonly source: string;
	readonly elements: readonly Element[];
}

const GAP = '...';
const LONGEST_GAP = 6;
const QUANTITY = /^\{(money|duration|date|number)\}$/;
const MARK = /^[&?!:;(),.–—+~=-]$/;

/** @throws with the phrase where it has no word, or a sign that means nothing */
export function parsePhrase(source: string): Phrase {
	const elements = source
		.trim()
		.split(/\s+/)
		.flatMap((part) => parsePart(part, source));
	const [first] = elements;
	if (!first || first.kind === 'gap' || elements.at(-1)?.kind === 'gap') throw new Error(`The phrase “${source}” begins or ends with a gap.`);
	return { source, elements };
}

function parsePart(part: string, source: string): readonly Element[] {
	if (part === GAP) return [{ kind: 'gap' }];
	const quantity = QUANTITY.exec(part)?.[1];
	if (quantity) return [{ kind: 'quantity', of: quantity as QuantityKind }];
	const isOptional = part.length > 1 && part.endsWith('?');
	const alternatives = (isOptional ? part.slice(0, -1) : part).split('|').filter(Boolean);
	if (alternatives.length === 0 || /[{}]/.test(part)) throw new Error(`The phrase “${source}” has “${part}”, which is no word.`);
	// A hyphen parts words of a text, so it does in a phrase.
	if (alternatives.length === 1) {
		const words = wordsOf(alternatives[0]?.replace(/\*$/, '') ?? '').filter(({ text }) => text !== '-');
		if (words.length > 1)
			return words.map(({ text }, at) => {
				const isBeginning = part.endsWith('*') && at === words.length - 1;
				return { kind: 'word', forms: new Set(isBeginning ? [] : [text]), beginnings: isBeginning ? [text] : [], isOptional };
			});
	}
	const plain = alternatives.map((one) => one.toLowerCase().replaceAll('’', "'"));
	return [
		{
			kind: 'word',
			forms: new Set(plain.filter((one) => !one.endsWith('*'))),
			beginnings: plain.filter((one) => one.length > 1 && one.endsWith('*')).map((one) => one.slice(0, -1)),
			isOptional,
		},
	];
}

/** The first place of a sentence where a phrase stands; undefined where it does not. */
export function findPhrase({ elements }: Phrase, sentence: Sentence): Span | undefined {
	const { words } = sentence;
	for (let at = 0; at < words.length; at++) {
		if (MARK.test(words[at]?.text ?? '') && !matchesWord(elements[0], words[at])) continue;
		const end = matchFrom(elements, 0, sentence, at);
		const first = words[at];
		const last = end === undefined ? undefined : words[end - 1];
		if (first && last) return { start: first.start, end: last.end };
	}
	return undefined;
}

const matchesWord = (element: Element | undefined, word: Word | undefined): boolean =>
	element?.kind === 'word' &&
	word !== undefined &&
	(element.forms.has(word.text) || element.beginnings.some((beginning) => word.text.startsWith(beginning)));

/** The number of words up to and with the last one that matches; undefined where the rest of the phrase does not stand here. */
function matchFrom(elements: readonly Element[], index: number, sentence: Sentence, at: number): number | undefined {
	const element = elements[index];
	if (!element) return at;
	const { words } = sentence;
	if (element.kind === 'gap') {
		for (let skipped = 0; skipped <= LONGEST_GAP && at + skipped < words.length; skipped++) {
			const end = matchFrom(elements, index + 1, sentence, at + skipped);
			if (end !== undefined) return end;
		}
		return undefined;
	}
	if (element.kind === 'quantity') {
		const quantity = quantityAt(sentence.quantities, element.of, words[at]);
		if (!quantity) return skipMark(elements, index, sentence, at);
		const after = words.findIndex(({ start }, place) => place > at && start >= quantity.end);
		return matchFrom(elements, index + 1, sentence, after < 0 ? words.length : after);
	}
	if (matchesWord(element, words[at])) {
		const end = matchFrom(elements, index + 1, sentence, at + 1);
		if (end !== undefined) return end;
	}
	if (element.isOptional) {
		const end = matchFrom(elements, index + 1, sentence, at);
		if (end !== undefined) return end;
	}
	return skipMark(elements, index, sentence, at);
}

/** A mark between the words of a phrase is passed over; before its first word there is nothing to pass over. */
const skipMark = (elements: readonly Element[], index: number, sentence: Sentence, at: number) =>
	index > 0 && MARK.test(sentence.words[at]?.text ?? '') ? matchFrom(elements, index, sentence, at + 1) : undefined;

const quantityAt = (quantities: readonly FoundQuantity[], kind: QuantityKind, word: Word | undefined) =>
	word && quantities.find((one) => one.kind === kind && one.start <= word.start && word.start < one.end);
