import type { PreparedCues } from './cues/prepare.ts';
import type { MatchedText } from './passages.ts';
import type { TextKind } from './types.ts';

/** So many different signs of learning a text needs, so that a stray "certificate" does not make it one; a few lines need fewer. */
const FEWEST_SIGNS = 3;
const FEWEST_IN_SHORT = 1;
const SHORT = 60;
/** A sign that a text is something else, or an advert, weighs more than one of learning: the signs of learning are common words. */
const OTHER_WEIGHS = 2;
const ADVERT_WEIGHS = 2;
/** So many questions of a FAQ weigh as much as one sign of learning: other things have FAQs too. */
const FAQ_WEIGHS = 4;
/** An answer to a question of the check is rarer than a word on learning. */
const ANSWER_WEIGHS = 1;
/** With fewer signs of a form, a text is a sales page. */
const FEWEST_OF_FORM = 4;

/**
 * What a text seems to be, by how many different signs of each kind stand in it.
 *
 * @param answered how many questions its words answer, were it a text on learning
 */
export function kindOfText({ signs }: PreparedCues, { sentences, hits }: MatchedText, answered: number): TextKind {
	const found = new Set(hits.flatMap((one) => [...one.keys()]));
	const countOf = (kind: TextKind): number =>
		signs.filter((one) => one.kind === kind).reduce((sum, { phrases }) => sum + phrases.filter((phrase) => found.has(phrase)).length, 0);
	const learning = countOf('sales-page') + countOf('syllabus') + Math.floor(countOf('faq') / FAQ_WEIGHS) + answered * ANSWER_WEIGHS;
	const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
	const adverts = countOf('adverts') * ADVERT_WEIGHS;
	const others = countOf('none') * OTHER_WEIGHS;
	if (adverts > learning && adverts >= others) return 'adverts';
	if (learning < (words < SHORT ? FEWEST_IN_SHORT : FEWEST_SIGNS) || others >= learning) return 'none';
	const form = (['reply', 'faq', 'terms', 'syllabus'] as const).map((kind) => ({ kind, count: countOf(kind) }));
	const best = form.reduce((most, one) => (one.count > most.count ? one : most));
	return best.count >= FEWEST_OF_FORM ? best.kind : 'sales-page';
}
