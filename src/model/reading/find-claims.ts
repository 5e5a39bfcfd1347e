/**
 * Claims of a text that need decoding, such as "industry recognised". Each phrase waits under its longest word, so that a sentence is compared
 * with those phrases alone that it can hold: the work grows with the length of the text.
 */
import { findPhrase, type Phrase, parsePhrase } from './cues/phrases.ts';
import type { ClaimCues, FoundClaim, Sentence, Span } from './types.ts';

type Element = Phrase['elements'][number];
type WordElement = Extract<Element, { readonly kind: 'word' }>;

interface PreparedClaim {
	readonly claim: string;
	readonly unless: readonly Phrase[];
	readonly with: readonly Phrase[] | undefined;
	readonly under: readonly Phrase[] | undefined;
}

interface Wording {
	readonly phrase: Phrase;
	readonly of: PreparedClaim;
}

/** Claims ready to be looked for. */
export interface PreparedClaims {
	/** Wordings by a word that each of them has. */
	readonly byWord: ReadonlyMap<string, readonly Wording[]>;
	/** Wordings by the beginning of such a word. */
	readonly byBeginning: ReadonlyMap<string, readonly Wording[]>;
	/** The lengths of these beginnings. */
	readonly lengths: readonly number[];
}

const lengthOf = ({ forms, beginnings }: WordElement) => Math.min(...[...forms, ...beginnings].map(({ length }) => length));

/** The word of a phrase under which it waits: a long one is rarer. */
function wordToWaitUnder({ source, elements }: Phrase): WordElement {
	const [longest] = elements
		.filter((element): element is WordElement => element.kind === 'word' && !element.isOptional)
		.sort((a, b) => lengthOf(b) - lengthOf(a));
	if (!longest) throw new Error(`The phrase “${source}” has no word that must stand there.`);
	return longest;
}

/** @throws with the phrase where one cannot be read, or has no word that must stand there */
export function prepareClaims(cues: readonly ClaimCues[]): PreparedClaims {
	const byWord = new Map<string, Wording[]>();
	const byBeginning = new Map<string, Wording[]>();
	const add = (map: Map<string, Wording[]>, key: string, wording: Wording) => {
		const known = map.get(key);
		if (known) known.push(wording);
		else map.set(key, [wording]);
	};
	for (const { claim, phrases, unless = [], with: also, under } of cues) {
		const of: PreparedClaim = { claim, unless: unless.map(parsePhrase), with: also?.map(parsePhrase), under: under?.map(parsePhrase) };
		for (const phrase of phrases.map(parsePhrase)) {
			const { forms, beginnings } = wordToWaitUnder(phrase);
			for (const form of forms) add(byWord, form, { phrase, of });
			for (const beginning of beginnings) add(byBeginning, beginning, { phrase, of });
		}
	}
	return { byWord, byBeginning, lengths: [...new Set([...byBeginning.keys()].map(({ length }) => length))] };
}

/** The wordings of which a sentence has at least the longest word. */
function wordingsFor({ byWord, byBeginning, lengths }: PreparedClaims, { words }: Sentence): ReadonlySet<Wording> {
	const found = new Set<Wording>();
	for (const { text } of words) {
		for (const wording of byWord.get(text) ?? []) found.add(wording);
		for (const length of lengths) for (const wording of byBeginning.get(text.slice(0, length)) ?? []) found.add(wording);
	}
	return found;
}

const hasOne = (phrases: readonly Phrase[], sentence: Sentence | undefined): boolean =>
	sentence !== undefined && phrases.some((phrase) => findPhrase(phrase, sentence));

const isMeant = ({ unless, with: also, under }: PreparedClaim, sentence: Sentence): boolean =>
	!hasOne(unless, sentence) && (!also || hasOne(also, sentence)) && (!under || hasOne(under, sentence.heading));

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const lengthOfSpan = ({ start, end }: Span) => end - start;

/**
 * The claims that a text makes, in its order, each with the words that make it. Where two overlap the longer words win; what a reply quotes is
 * the reader's own message and makes none, while a testimonial is printed to make one.
 */
export function findClaims(prepared: PreparedClaims, sentences: readonly Sentence[]): readonly FoundClaim[] {
	return sentences.flatMap((sentence) => {
		if (sentence.isQuoted && !sentence.isTestimonial) return [];
		const candidates: FoundClaim[] = [];
		for (const { phrase, of } of wordingsFor(prepared, sentence)) {
			const span = findPhrase(phrase, sentence);
			if (span && isMeant(of, sentence)) candidates.push({ claim: of.claim, ...span });
		}
		const taken: FoundClaim[] = [];
		for (const candidate of candidates.sort((a, b) => lengthOfSpan(b) - lengthOfSpan(a)))
			if (!taken.some((other) => overlaps(candidate, other))) taken.push(candidate);
		return taken.sort((a, b) => a.start - b.start);
	});
}
