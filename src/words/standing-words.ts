import { questionOf } from '~/model/look-up.ts';
import type { Interval, Standing } from '~/model/types.ts';
import type { Cap, Conclusion, Suspended } from '~/model/verdict/conclusion.ts';
import { toldVerdict } from '~/model/verdict/verdict.ts';
import type { PersonalContent } from '~/model/wording.ts';
import { keptFactorName, keptQuestionName } from './kept-names.ts';
import { listAll } from './lists.ts';
import { plural } from './plural.ts';
import { rangeWords, VERDICT_NAMES, VERDICTS_IN_SENTENCE } from './words.ts';

/** Where something stands: what rules it out or holds it back before the verdict, and the verdict before the range. */

/** The three standings, as every page calls them. */
export const STANDING_NAMES: Readonly<Record<Standing, string>> = {
	'ruled-out': 'Ruled out',
	'held-back': 'Held back',
	'open-to-judgement': 'Open to judgement',
};

/** A conclusion in a word or two: the standing where it decides, or else the verdict as it is told. */
export const conclusion = (conclusion: Conclusion): string =>
	conclusion.standing === 'open-to-judgement' ? VERDICT_NAMES[toldVerdict(conclusion)] : STANDING_NAMES[conclusion.standing];

const IN_SENTENCE: Readonly<Record<Standing, string>> = {
	'ruled-out': 'ruled out',
	'held-back': 'held back',
	'open-to-judgement': 'open to judgement',
};

/** The same within a sentence. */
export const conclusionInSentence = (conclusion: Conclusion): string =>
	conclusion.standing === 'open-to-judgement' ? VERDICTS_IN_SENTENCE[toldVerdict(conclusion)] : IN_SENTENCE[conclusion.standing];

/** A verdict that something could still turn into less, with what it is otherwise. */
const verdictIn = (to: Conclusion): string =>
	to.isSettled || to.verdict === 'open'
		? VERDICTS_IN_SENTENCE[to.verdict]
		: `${VERDICTS_IN_SENTENCE.open}, otherwise ${VERDICTS_IN_SENTENCE[to.verdict]}`;

/** What another answer would make of a conclusion: "ruled out", "no longer ruled out, and worth it on balance". */
export const becomes = (from: Conclusion, to: Conclusion): string => {
	if (to.standing === from.standing)
		return to.standing === 'open-to-judgement' ? verdictIn(to) : `still ${IN_SENTENCE[to.standing]}, and apart from that ${verdictIn(to)}`;
	const now = to.standing === 'open-to-judgement' ? verdictIn(to) : IN_SENTENCE[to.standing];
	return from.standing === 'open-to-judgement' || to.standing === 'ruled-out' ? now : `no longer ${IN_SENTENCE[from.standing]}, and ${now}`;
};

export const ruledOut = (count: number) => plural(count, { one: 'One thing rules it out', other: '# things rule it out' });

/** What could still rule it out: "one answer could rule it out". */
const couldRuleOut = (count: number) => plural(count, { one: 'one answer could rule it out', other: '# answers could rule it out' });

/**
 * A verdict as the heading tells it: "Worth it on balance", or "Not settled yet: one answer could rule it out; otherwise worth it on balance".
 *
 * @param unknown how many answers could still rule it out
 */
export const verdict = ({ verdict, isSettled }: Pick<Conclusion, 'verdict' | 'isSettled'>, unknown: number): string => {
	if (isSettled || unknown === 0) return VERDICT_NAMES[isSettled ? verdict : 'open'];
	const otherwise = verdict === 'open' ? '' : `; otherwise ${VERDICTS_IN_SENTENCE[verdict]}`;
	return `${VERDICT_NAMES.open}: ${couldRuleOut(unknown)}${otherwise}`;
};
/** What stands before a verdict that something else comes before. */
export const apart = 'Apart from that: ';
/** What stands before the verdict on something that is required: which one to take is all that is left to judge. */
export const amongProviders = 'As a choice among providers: ';

/** One thing that holds it back, within a sentence. What comes from an older record may be gone from content. */
export const cap = (content: PersonalContent, hold: Cap | Suspended): string => {
	if (hold.kind === 'zero-factor') return `it scores zero on “${keptFactorName(content, hold.factor)}”, which matters most here`;
	const isKept = content.questions.some(({ id }) => id === hold.question);
	const said = isKept && hold.kind === 'capped-option' ? questionOf(content, hold.question).options[hold.option]?.inSentence : undefined;
	return said ?? `“${keptQuestionName(content, hold.question)}”`;
};
/** "One thing holds it back: it mostly repeats what you can show." */
export const heldBack = (content: PersonalContent, caps: readonly Cap[]): string =>
	`${plural(caps.length, { one: 'One thing holds it back', other: '# things hold it back' })}: ${listAll(caps.map((hold) => cap(content, hold)))}.`;

export const required = 'It is required for this role: all that is left to choose is provider, price and date.';
/** What does not count because of that; '' where that is nothing. */
export const suspended = (content: PersonalContent, suspended: readonly Suspended[]): string =>
	suspended.length === 0
		? ''
		: `This would ${suspended.some(({ kind }) => kind === 'deal-breaker') ? 'rule it out' : 'hold it back'} if it were not required: ${listAll(suspended.map((hold) => cap(content, hold)))}.`;

/** How far under a line is "just under" it. */
const JUST = 3;

/** The score, with where acceptable lies: "55 to 70 of 100, where 50 is acceptable", or "about 49 of 100, just under acceptable". */
export const range = (range: Interval): string => {
	const { lo, hi } = range;
	if (hi - lo < JUST && hi < 50 && hi >= 50 - JUST) return `${rangeWords(range)} of 100, just under acceptable`;
	if (hi - lo < JUST && lo >= 50 && lo < 50 + JUST) return `${rangeWords(range)} of 100, just acceptable`;
	return `${rangeWords(range)} of 100, where 50 is acceptable`;
};
