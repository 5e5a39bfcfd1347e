import { matchPhraseAt, type Phrase, parsePhrase } from '../cues/phrases.ts';
import type { Sentence } from '../types.ts';
import { type TermRules, termRules } from './terms.ts';
import type { AdvertCues, Span } from './types.ts';

/** Phrases ready to be matched. */
export interface PreparedAdvertCues {
	readonly words: AdvertCues;
	readonly rules: TermRules;
	readonly must: readonly Phrase[];
	readonly wish: readonly Phrase[];
	readonly notNeeded: readonly Phrase[];
	readonly noneNeeded: readonly Phrase[];
	readonly sections: Readonly<Record<keyof AdvertCues['sections'], readonly Phrase[]>>;
	readonly notAsked: readonly Phrase[];
	readonly same: readonly Phrase[];
	readonly oneOf: readonly Phrase[];
	readonly suchAs: readonly Phrase[];
	readonly instead: readonly Phrase[];
	readonly closing: readonly Phrase[];
}

const prepared = new WeakMap<AdvertCues, PreparedAdvertCues>();

/**
 * Prepares cues, once for each object of them.
 *
 * @throws with the phrase where one cannot be read
 */
export function prepareAdvertCues(cues: AdvertCues): PreparedAdvertCues {
	const known = prepared.get(cues);
	if (known) return known;
	const parse = (phrases: readonly string[]) => phrases.map(parsePhrase);
	const { must, wish, tasks, offers, notNeeded, other } = cues.sections;
	const made: PreparedAdvertCues = {
		words: cues,
		rules: termRules(cues),
		must: parse(cues.must),
		wish: parse(cues.wish),
		notNeeded: parse(cues.notNeeded),
		noneNeeded: parse(cues.noneNeeded),
		sections: {
			must: parse(must),
			wish: parse(wish),
			tasks: parse(tasks),
			offers: parse(offers),
			notNeeded: parse(notNeeded),
			other: parse(other),
		},
		notAsked: parse(cues.notAsked),
		same: parse(cues.same),
		oneOf: parse(cues.oneOf),
		suchAs: parse(cues.suchAs),
		instead: parse(cues.instead),
		closing: parse(cues.closing),
	};
	prepared.set(cues, made);
	return made;
}

/** Every place of a sentence where one of the phrases stands, in the order of the text. */
export function findAll(phrases: readonly Phrase[], sentence: Sentence): readonly Span[] {
	return sentence.words.flatMap((_, at) => phrases.flatMap((phrase) => matchPhraseAt(phrase, sentence, at) ?? []));
}

/** Whether one of the phrases stands in a sentence. */
export function hasAny(phrases: readonly Phrase[], sentence: Sentence): boolean {
	return sentence.words.some((_, at) => phrases.some((phrase) => matchPhraseAt(phrase, sentence, at) !== undefined));
}

/** A part of a sentence, with the words that lie in it. */
export function partOf(sentence: Sentence, { start, end }: Span): Sentence {
	return { ...sentence, start, end, words: sentence.words.filter((word) => word.start >= start && word.end <= end) };
}
