import { questionOf } from '~/model/look-up.ts';
import type { Standing } from '~/model/types.ts';
import type { Cap, Conclusion, Suspended } from '~/model/verdict/conclusion.ts';
import { toldVerdict } from '~/model/verdict/verdict.ts';
import type { PersonalContent } from '~/model/wording.ts';
import { keptFactorName, keptQuestionName } from './kept-names.ts';
import { VERDICT_NAMES, VERDICTS_IN_SENTENCE } from './words.ts';

/** What each state is called, and what holds something back: apart from the sentences about them, because a comparison needs no more. */

/** The three standings, as every page calls them. */
export const STANDING_NAMES: Readonly<Record<Standing, string>> = {
	'ruled-out': 'Ruled out',
	'held-back': 'Held back',
	'open-to-judgement': 'Open to judgement',
};

/** A conclusion in a word or two: the standing where it decides, or else the verdict as it is told. */
export const conclusion = (conclusion: Conclusion): string =>
	conclusion.standing === 'open-to-judgement' ? VERDICT_NAMES[toldVerdict(conclusion)] : STANDING_NAMES[conclusion.standing];

/** The same within a sentence. */
export const STANDINGS_IN_SENTENCE: Readonly<Record<Standing, string>> = {
	'ruled-out': 'ruled out',
	'held-back': 'held back',
	'open-to-judgement': 'open to judgement',
};

/** A conclusion within a sentence. */
export const conclusionInSentence = (conclusion: Conclusion): string =>
	conclusion.standing === 'open-to-judgement' ? VERDICTS_IN_SENTENCE[toldVerdict(conclusion)] : STANDINGS_IN_SENTENCE[conclusion.standing];

/** One thing that holds it back, within a sentence. What comes from an older record may be gone from content. */
export const cap = (content: PersonalContent, hold: Cap | Suspended): string => {
	if (hold.kind === 'zero-factor') return `it scores zero on “${keptFactorName(content, hold.factor)}”, which matters most here`;
	const isKept = content.questions.some(({ id }) => id === hold.question);
	const said = isKept && hold.kind === 'capped-option' ? questionOf(content, hold.question).options[hold.option]?.inSentence : undefined;
	return said ?? `“${keptQuestionName(content, hold.question)}”`;
};
