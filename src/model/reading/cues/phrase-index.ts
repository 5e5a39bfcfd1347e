import { isNegation } from '../text/words.ts';
import type { QuantityKind, Sentence, Span, Word } from '../types.ts';
import { matchPhraseAt, mayStandAt, type Phrase, parsePhrase } from './phrases.ts';

/** Which phrases of an index stand in a sentence, by their numbers, each with its first place. */
export type Hits = ReadonlyMap<number, Span>;

/** All phrases of the cues, each once, found by the word they begin with: a text is gone through once, however many phrases there are. */
export interface PhraseIndex {
	/** The number of a phrase. @throws with the phrase where it cannot be read */
	readonly add: (source: string) => number;
	/** The phrases that stand in a sentence. */
	readonly find: (sentence: Sentence) => Hits;
	/** Calls `found` for every place of a sentence at which a phrase stands, in the order of their first words. Places of one phrase never overlap. */
	readonly findAll: (sentence: Sentence, found: (number: number, span: Span) => void) => void;
	/** Whether a phrase begins with this word of a sentence. */
	readonly beginsAt: (number: number, sentence: Sentence, at: number) => boolean;
}

/** Beginnings of words are found by so many letters, or by all of a shorter one. */
const LETTERS = 3;
/** A text of words that are all different fills no more memory than this. */
const MOST_KNOWN = 20_000;
const NONE: readonly number[] = [];

/** An index without phrases. */
export function createPhraseIndex(): PhraseIndex {
	const phrases: Phrase[] = [];
	const numbers = new Map<string, number>();
	const byWord = new Map<string, number[]>();
	const byBeginning = new Map<string, number[]>();
	const lengths = new Set<number>();
	const byQuantity = new Map<QuantityKind, number[]>();
	const known = new Map<string, readonly number[]>();

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

	/** Phrases that can begin with a word. Texts have few words, many times each, so they are looked up once. */
	function startingWith(text: string): readonly number[] {
		const before = known.get(text);
		if (before) return before;
		const found = [...(byWord.get(text) ?? NONE), ...(isNegation(text) ? (byWord.get('not') ?? NONE) : NONE)];
		for (const length of lengths) if (text.length >= length) found.push(...(byBeginning.get(text.slice(0, length)) ?? NONE));
		if (known.size > MOST_KNOWN) known.clear();
		known.set(text, found.length > 0 ? found : NONE);
		return found;
	}

	/** Goes through a sentence once; `lastOf` holds the last place of each phrase, and where only first places are wanted none is looked for twice. */
	function go(sentence: Sentence, lastOf: Map<number, Span>, isFirstEnough: boolean, found?: (number: number, span: Span) => void): void {
		const { words, quantities } = sentence;
		const tryAt = (at: number, start: number, candidates: readonly number[]): void => {
			for (const number of candidates) {
				const phrase = phrases[number];
				if (!phrase || !mayStandAt(phrase, words, at)) continue;
				const last = lastOf.get(number);
				if (last && (isFirstEnough || start < last.end)) continue;
				const span = matchBegunAt(phrase, sentence, at);
				if (!span) continue;
				lastOf.set(number, span);
				found?.(number, span);
			}
		};
		let next = 0;
		for (let at = 0; at < words.length; at++) {
			const { text, start, end } = words[at] as Word;
			tryAt(at, start, startingWith(text));
			for (let quantity = quantities[next]; quantity && quantity.start < end; quantity = quantities[++next])
				if (quantity.end > start) tryAt(at, start, byQuantity.get(quantity.kind) ?? NONE);
		}
	}

	return {
		add: (source) => {
			const same = numbers.get(source);
			if (same !== undefined) return same;
			known.clear();
			const phrase = parsePhrase(source);
			const number = phrases.push(phrase) - 1;
			numbers.set(source, number);
			place(phrase, number);
			return number;
		},
		find: (sentence) => {
			const hits = new Map<number, Span>();
			go(sentence, hits, true);
			return hits;
		},
		findAll: (sentence, found) => go(sentence, new Map(), false, found),
		beginsAt: (number, sentence, at) => {
			const phrase = phrases[number];
			return phrase !== undefined && matchPhraseAt(phrase, sentence, at) !== undefined;
		},
	};
}

/** The same as `matchPhraseAt` for a word that is known to be one of the first forms of the phrase, or to begin like one. */
function matchBegunAt(phrase: Phrase, sentence: Sentence, at: number): Span | undefined {
	const { plainLength, second } = phrase;
	const [first, next] = [sentence.words[at], sentence.words[at + 1]];
	if (first && plainLength === 1) return { start: first.start, end: first.end };
	if (first && next && plainLength === 2 && second?.has(next.text)) return { start: first.start, end: next.end };
	return matchPhraseAt(phrase, sentence, at);
}

function put<Key>(map: Map<Key, number[]>, key: Key, number: number): void {
	const numbers = map.get(key);
	if (!numbers) map.set(key, [number]);
	else if (numbers.at(-1) !== number) numbers.push(number);
}
