import type { PreparedCues } from './cues/prepare.ts';
import type { MatchedText } from './passages.ts';
import type { TextKind } from './types.ts';

/**
 * So much must speak for a text on learning: signs of it and answers that it would give, less one for each sign of something else. A stray
 * "certificate" or "course" is not enough. A few lines need fewer.
 */
const FEWEST_SIGNS = 4;
const FEWEST_IN_SHORT = 1;
/** In words. */
const SHORT = 60;
/** With fewer signs of a form, a text is a sales page. */
const FEWEST_OF_FORM = 4;
/** Adverts name courses and certificates as well, so their own signs weigh more. */
const ADVERT_WEIGHS = 2;

/**
 * What a text seems to be, by how many different signs of each kind stand in it.
 *
 * @param answered how many questions its words answer, were it a text on learning
 */
export function kindOfText({ signs }: PreparedCues, { sentences, hits }: MatchedText, answered: number): TextKind {
	const found = new Set(hits.flatMap((one) => [...one.keys()]));
	const phrasesOf = (kind: TextKind) =>
		signs.flatMap((one) => (one.kind === kind ? one.phrases : [])).filter((phrase) => found.has(phrase)).length;
	const learning = signs.filter(({ kind, phrases }) => kind === 'sales-page' && phrases.some((phrase) => found.has(phrase))).length;
	const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
	const adverts = phrasesOf('adverts') * ADVERT_WEIGHS;
	const others = phrasesOf('none');
	if (adverts > learning + answered && adverts >= others) return 'adverts';
	if (learning + answered - others < (words < SHORT ? FEWEST_IN_SHORT : FEWEST_SIGNS)) return 'none';
	const forms = (['reply', 'faq', 'terms', 'syllabus'] as const).map((kind) => ({ kind, count: phrasesOf(kind) }));
	const best = forms.reduce((most, one) => (one.count > most.count ? one : most));
	return best.count >= FEWEST_OF_FORM ? best.kind : 'sales-page';
}
