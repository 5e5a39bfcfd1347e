import type { PreparedCues } from './cues/prepare.ts';
import type { MatchedText } from './passages.ts';
import type { TextKind } from './types.ts';

/** Signs of learning that a text needs, so that a stray "certificate" or "course" does not make it one; a few lines need fewer. */
const FEWEST_SIGNS = 4;
const FEWEST_IN_SHORT = 1;
const SHORT = 60;
/** A sign that a text is something else weighs so many signs of learning. */
const OTHER_WEIGHS = 2;
const ADVERT_WEIGHS = 2;

/** What a text seems to be, by how many different signs of each kind stand in it. */
export function kindOfText({ signs }: PreparedCues, { sentences, hits }: MatchedText): TextKind {
	const found = new Set(hits.flatMap((one) => [...one.keys()]));
	const counts = signs.map(({ kind, phrases }) => ({ kind, count: phrases.filter((phrase) => found.has(phrase)).length }));
	const countOf = (kind: TextKind) => counts.find((one) => one.kind === kind)?.count ?? 0;
	const learning = counts.filter(({ kind }) => kind !== 'none' && kind !== 'adverts');
	const signsOfLearning = learning.reduce((sum, { count }) => sum + count, 0);
	const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
	const adverts = countOf('adverts') * ADVERT_WEIGHS;
	const others = countOf('none') * OTHER_WEIGHS;
	if (adverts > signsOfLearning && adverts >= others) return 'adverts';
	if (signsOfLearning < (words < SHORT ? FEWEST_IN_SHORT : FEWEST_SIGNS) || others >= signsOfLearning) return 'none';
	const [best] = learning.filter(({ kind }) => kind !== 'sales-page').sort((a, b) => b.count - a.count);
	return best && best.count > countOf('sales-page') / 2 ? best.kind : 'sales-page';
}
