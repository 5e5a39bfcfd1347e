import type { FoundQuantity } from '../quantities/types.ts';
import type { Hits, PhraseIndex } from './cues/phrase-index.ts';
import type { MatchedText } from './passages.ts';
import { splitText } from './text/split.ts';
import type { Sentence } from './types.ts';

/** Progress is told after so many sentences. */
const STRIDE = 200;

/** Takes a text apart, and gives each sentence the quantities that stand in it. */
export function sentencesOf(text: string, quantities: readonly FoundQuantity[]): readonly Sentence[] {
	let next = 0;
	return splitText(text).sentences.map((sentence) => {
		while ((quantities[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) next++;
		let after = next;
		while ((quantities[after]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) after++;
		return after === next ? sentence : { ...sentence, quantities: quantities.slice(next, after) };
	});
}

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
