import { findQuantities } from '../quantities/find.ts';
import type { Hits, PhraseIndex } from './cues/phrase-index.ts';
import type { MatchedText } from './passages.ts';
import { splitText } from './text/split.ts';
import type { Sentence } from './types.ts';

/** Progress is told after so many sentences. */
const STRIDE = 200;

/** Takes a text apart, and gives each sentence the quantities that stand in it: none goes on from one sentence into the next. */
export const sentencesOf = (text: string): readonly Sentence[] =>
	splitText(text).sentences.map((sentence) => ({
		...sentence,
		quantities: findQuantities(text.slice(sentence.start, sentence.end), sentence.start),
	}));

/** Goes through sentences with all phrases. Headings are matched as the sentences that they are. */
export function matchSentences(
	{ find }: Pick<PhraseIndex, 'find'>,
	sentences: readonly Sentence[],
	onProgress?: ((share: number) => void) | undefined,
): MatchedText {
	const byPlace = new Map<number, Hits>();
	const hits = sentences.map((sentence, at) => {
		if (at % STRIDE === 0) onProgress?.(at / sentences.length);
		const found = find(sentence);
		byPlace.set(sentence.start, found);
		return found;
	});
	onProgress?.(1);
	return { sentences, hits, hitsOf: (sentence) => sentence && byPlace.get(sentence.start) };
}
