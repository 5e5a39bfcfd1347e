/**
 * Phrases as writers of cues write them, matched word by word:
 *
 *     does not expire          these words, next to each other
 *     valid|good for           one of several words; a hyphen may join words: part-time|evening
 *     not sure                 "not" is also "cannot" and every word in n't
 *     certif*                  a word that begins like this
 *     no? refund               a word that may be missing
 *     valid ... years          at most six other words between
 *     costs {money}            a quantity: {money}, {duration}, {date}, {number}
 *     ^ none $                 nothing before, or after, but marks, and numbers or letters of a list
 *
 * Marks between words of a text, such as commas and brackets, are passed over unless the phrase names them. What a phrase may leave open is
 * limited, so from one place it tries no more than a fixed number of ways, and the work grows with the length of a text alone.
 */

import { isNegation } from '../text/words.ts';
import type { FoundQuantity, QuantityKind, Sentence, Span, Word } from '../types.ts';
import { isFirst, isLast, isMark, MOST_MARKS } from './marks.ts';
import { type Element, parseElements, plainLengthOf, secondOf, type WordElement } from './parse-phrase.ts';

/** A phrase ready to be matched. */
export interface Phrase {
	readonly source: string;
	readonly elements: readonly Element[];
	/** Forms of its second word, where that has to stand right behind a first one: most phrases whose first word stands somewhere fail here. */
	readonly second: ReadonlySet<string> | undefined;
	/** It is one or two plain words: where these stand it stands, and nothing else has to be tried. */
	readonly plainLength: 1 | 2 | undefined;
}

const LONGEST_GAP = 6;
/** With the marks among them. */
const LONGEST_GAP_WITH_MARKS = 10;
/** @throws with the phrase where it has no word, a sign that means nothing, or leaves too much open */
export function parsePhrase(source: string): Phrase {
	const elements = parseElements(source);
	return { source, elements, second: secondOf(elements), plainLength: plainLengthOf(elements) };
}

/** Whether the word after this one can be the second of a phrase whose first stands here. False is sure. */
export function mayStandAt({ second }: Phrase, words: readonly Word[], at: number): boolean {
	const next = words[at + 1];
	return !second || (next !== undefined && (second.has(next.text) || isMark(next)));
}

/** The first place of a sentence where a phrase stands; undefined where it does not. */
export function findPhrase(phrase: Phrase, sentence: Sentence): Span | undefined {
	for (let at = 0; at < sentence.words.length; at++) {
		const span = matchPhraseAt(phrase, sentence, at);
		if (span) return span;
	}
	return undefined;
}

/** Where a phrase stands that begins with this word of a sentence; undefined where none does. */
export function matchPhraseAt({ elements }: Phrase, sentence: Sentence, at: number): Span | undefined {
	const { words } = sentence;
	const first = words[at];
	const isAnchored = elements[0]?.kind === 'start';
	if (!first || (isAnchored && !isFirst(words, at))) return undefined;
	const index = isAnchored ? 1 : 0;
	const opening = elements[index];
	if (isMark(first) && opening?.kind === 'word' && lengthAt(opening, words, at) === 0) return undefined;
	const end = matchFrom(elements, index, sentence, at, 0);
	const last = end === undefined ? undefined : words[end - 1];
	return last && last.end > first.start ? { start: first.start, end: last.end } : undefined;
}

/** How many words of a sentence a word of a phrase takes here; 0 where it does not stand here. */
function lengthAt({ forms, beginnings, compounds }: WordElement, words: readonly Word[], at: number): number {
	const text = words[at]?.text;
	if (text === undefined) return 0;
	for (const compound of compounds) {
		let next = at;
		for (const part of compound) {
			if (next > at && words[next]?.text === '-') next++;
			if (words[next]?.text !== part) {
				next = at;
				break;
			}
			next++;
		}
		if (next > at) return next - at;
	}
	if (forms.has(text) || beginnings.some((beginning) => text.startsWith(beginning))) return 1;
	return isNegation(text) && forms.has('not') ? 1 : 0;
}

/** The number of words up to and with the last one that matches; undefined where the rest of the phrase does not stand here. */
function matchFrom(elements: readonly Element[], index: number, sentence: Sentence, at: number, marks: number): number | undefined {
	const element = elements[index];
	if (!element) return at;
	const { words } = sentence;
	switch (element.kind) {
		case 'start':
			return undefined;
		case 'end':
			return isLast(words, at) ? at : undefined;
		case 'gap':
			return matchAfterGap(elements, index + 1, sentence, at);
		case 'quantity': {
			const quantity = quantityAt(sentence.quantities, element.of, words[at]);
			if (!quantity) return skipMark(elements, index, sentence, at, marks);
			let after = at + 1;
			while ((words[after]?.start ?? quantity.end) < quantity.end) after++;
			return matchFrom(elements, index + 1, sentence, after, 0);
		}
		case 'word': {
			const length = lengthAt(element, words, at);
			const taken = length > 0 ? matchFrom(elements, index + 1, sentence, at + length, 0) : undefined;
			if (taken !== undefined) return taken;
			const passed = element.isOptional ? matchFrom(elements, index + 1, sentence, at, marks) : undefined;
			return passed ?? skipMark(elements, index, sentence, at, marks);
		}
	}
}

function matchAfterGap(elements: readonly Element[], index: number, sentence: Sentence, at: number): number | undefined {
	const { words } = sentence;
	let others = 0;
	for (let place = at; place < words.length && place - at <= LONGEST_GAP_WITH_MARKS && others <= LONGEST_GAP; place++) {
		// Marks are passed over by the gap itself.
		const end = isMark(words[place]) ? undefined : matchFrom(elements, index, sentence, place, MOST_MARKS);
		if (end !== undefined) return end;
		if (!isMark(words[place])) others++;
	}
	return undefined;
}

/** A mark between the words of a phrase is passed over; before its first word there is nothing to pass over. */
function skipMark(elements: readonly Element[], index: number, sentence: Sentence, at: number, marks: number): number | undefined {
	if (index === 0 || marks >= MOST_MARKS || !isMark(sentence.words[at])) return undefined;
	return matchFrom(elements, index, sentence, at + 1, marks + 1);
}

/** Quantities stand in the order of the text, so the search ends at the first one that begins after the word. */
function quantityAt(quantities: readonly FoundQuantity[], kind: QuantityKind, word: Word | undefined): FoundQuantity | undefined {
	if (!word) return undefined;
	for (const one of quantities) {
		if (one.start > word.start) return undefined;
		if (one.kind === kind && word.start < one.end) return one;
	}
	return undefined;
}
