import { isNegation } from '../text/words.ts';
import type { QuantityKind, Sentence, Span } from '../types.ts';
import { matchPhraseAt, type Phrase, parsePhrase } from './phrases.ts';

/** Which phrases of an index stand in a sentence, by their numbers, each with its first place. */
export type Hits = ReadonlyMap<number, Span>;

/** All phrases of the cues, each once, found by the word they begin with: a text is gone through once, however many phrases there are. */
export interface PhraseIndex {
	/** The number of a phrase. @throws with the phrase where it cannot be read */
	readonly add: (source: string) => number;
	/** The phrases that stand in a sentence. */
	readonly find: (sentence: Sentence) => Hits;
	/** Whether a phrase begins with this word of a sentence. */
	readonly beginsAt: (number: number, sentence: Sentence, at: number) => boolean;
}

/** Beginnings of words are found by so many letters, or by all of a shorter one. */
const LETTERS = 3;

/** An index without phrases. */
export function createPhraseIndex(): PhraseIndex {
	const phrases: Phrase[] = [];
	const numbers = new Map<string, number>();
	const byWord = new Map<string, number[]>();
	const byBeginning = new Map<string, number[]>();
	const lengths = new Set<number>();
	const byQuantity = new Map<QuantityKind, number[]>();

	/** Under every word that can be its first: what may be missing leaves its place to the next. */
	function place(phrase: Phrase, number: number): void {
		for (const element of phrase.elements) {
			if (element.kind === 'quantity') {
				put(byQuantity, element.of, number);
				return;
			}
			if (element.kind !== 'word') continue;
			for (const form of element.forms) put(byWord, form, number);
			for (const [first] of element.compounds) if (first !== undefined) put(byWord, first, number);
			for (const beginning of element.beginnings) {
				put(byBeginning, beginning.slice(0, LETTERS), number);
				lengths.add(Math.min(beginning.length, LETTERS));
			}
			if (!element.isOptional) return;
		}
	}

	function tryAt(at: number, sentence: Sentence, candidates: readonly number[] | undefined, hits: Map<number, Span>): void {
		for (const number of candidates ?? []) {
			const phrase = hits.has(number) ? undefined : phrases[number];
			const span = phrase && matchPhraseAt(phrase, sentence, at);
			if (span) hits.set(number, span);
		}
	}

	return {
		add: (source) => {
			const known = numbers.get(source);
			if (known !== undefined) return known;
			const phrase = parsePhrase(source);
			const number = phrases.push(phrase) - 1;
			numbers.set(source, number);
			place(phrase, number);
			return number;
		},
		find: (sentence) => {
			const hits = new Map<number, Span>();
			let next = 0;
			for (const [at, { text, start, end }] of sentence.words.entries()) {
				tryAt(at, sentence, byWord.get(text), hits);
				if (isNegation(text)) tryAt(at, sentence, byWord.get('not'), hits);
				for (const length of lengths) if (text.length >= length) tryAt(at, sentence, byBeginning.get(text.slice(0, length)), hits);
				for (let quantity = sentence.quantities[next]; quantity && quantity.start < end; quantity = sentence.quantities[++next])
					if (quantity.end > start) tryAt(at, sentence, byQuantity.get(quantity.kind), hits);
			}
			return hits;
		},
		beginsAt: (number, sentence, at) => {
			const phrase = phrases[number];
			return phrase !== undefined && matchPhraseAt(phrase, sentence, at) !== undefined;
		},
	};
}

function put<Key>(map: Map<Key, number[]>, key: Key, number: number): void {
	const numbers = map.get(key);
	if (!numbers) map.set(key, [number]);
	else if (numbers.at(-1) !== number) numbers.push(number);
}
