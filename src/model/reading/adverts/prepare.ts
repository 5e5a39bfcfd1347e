import { matchPhraseAt, type Phrase, parsePhrase } from '../cues/phrases.ts';
import type { Sentence } from '../types.ts';
import { type JobNames, jobNames } from './same-jobs.ts';
import { type TermRules, termRules, termsIn } from './terms.ts';
import type { AdvertCues, Span } from './types.ts';

/** Phrases found by the word they begin with, so that a long list is no slower than a short one. */
export interface PhraseList {
	readonly byWord: ReadonlyMap<string, readonly Phrase[]>;
	/** Those that begin with no word in particular. */
	readonly others: readonly Phrase[];
}

function listPhrases(sources: readonly string[]): PhraseList {
	const byWord = new Map<string, Phrase[]>();
	const others: Phrase[] = [];
	for (const phrase of sources.map(parsePhrase)) {
		const [first] = phrase.elements;
		const isPlain = first?.kind === 'word' && !first.isOptional && first.beginnings.length + first.compounds.length === 0;
		// "Not" is every negation.
		if (!isPlain || first.forms.has('not')) others.push(phrase);
		else for (const form of first.forms) byWord.set(form, [...(byWord.get(form) ?? []), phrase]);
	}
	return { byWord, others };
}

const candidates = ({ byWord, others }: PhraseList, word: string) => [...(byWord.get(word) ?? []), ...others];

/** Phrases ready to be matched. */
export interface PreparedAdvertCues {
	readonly words: AdvertCues;
	readonly rules: TermRules;
	readonly must: PhraseList;
	readonly wish: PhraseList;
	readonly notNeeded: PhraseList;
	readonly noneNeeded: PhraseList;
	readonly sections: Readonly<Record<keyof AdvertCues['sections'], PhraseList>>;
	readonly notAsked: PhraseList;
	readonly same: PhraseList;
	readonly oneOf: PhraseList;
	readonly suchAs: PhraseList;
	readonly instead: PhraseList;
	readonly closing: PhraseList;
	readonly sameJobs: JobNames;
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
	const parse = listPhrases;
	const { must, wish, tasks, offers, notNeeded, other } = cues.sections;
	const rules = termRules(cues);
	const made: PreparedAdvertCues = {
		words: cues,
		rules,
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
		sameJobs: jobNames(cues.sameJobs.map((names) => names.map((name) => termsIn(name, { start: 0, end: name.length }, rules)))),
	};
	prepared.set(cues, made);
	return made;
}

/** Every place of a sentence where one of the phrases stands, in the order of the text. */
export function findAll(phrases: PhraseList, sentence: Sentence): readonly Span[] {
	return sentence.words.flatMap(({ text }, at) => candidates(phrases, text).flatMap((phrase) => matchPhraseAt(phrase, sentence, at) ?? []));
}

/** Whether one of the phrases stands in a sentence. */
export function hasAny(phrases: PhraseList, sentence: Sentence): boolean {
	return sentence.words.some(({ text }, at) =>
		candidates(phrases, text).some((phrase) => matchPhraseAt(phrase, sentence, at) !== undefined),
	);
}

/** A part of a sentence, with the words that lie in it. */
export function partOf(sentence: Sentence, { start, end }: Span): Sentence {
	return { ...sentence, start, end, words: sentence.words.filter((word) => word.start >= start && word.end <= end) };
}
