import type { Interval, Verdict } from '~/model/types.ts';
import type { Conclusion, Suspended } from '~/model/verdict/conclusion.ts';
import type { PersonalContent } from '~/model/wording.ts';
import { listAll } from './lists.ts';
import { plural } from './plural.ts';
import { cap, STANDINGS_IN_SENTENCE } from './state-words.ts';
import { rangeWords, VERDICT_NAMES, VERDICTS_IN_SENTENCE } from './words.ts';

/** Where something stands: what rules it out or holds it back before the verdict, and the verdict before the range. */

/** A verdict that something could still turn into less, with what it is otherwise. */
const verdictIn = (to: Conclusion): string =>
	to.isSettled || to.verdict === 'open'
		? VERDICTS_IN_SENTENCE[to.verdict]
		: `${VERDICTS_IN_SENTENCE.open}, otherwise ${VERDICTS_IN_SENTENCE[to.verdict]}`;

/** What another answer would make of a conclusion: "ruled out", "no longer ruled out, and worth it on balance". */
export const becomes = (from: Conclusion, to: Conclusion): string => {
	if (to.standing === from.standing)
		return to.standing === 'open-to-judgement'
			? verdictIn(to)
			: `still ${STANDINGS_IN_SENTENCE[to.standing]}, and apart from that ${verdictIn(to)}`;
	const now = to.standing === 'open-to-judgement' ? verdictIn(to) : STANDINGS_IN_SENTENCE[to.standing];
	return from.standing === 'open-to-judgement' || to.standing === 'ruled-out'
		? now
		: `no longer ${STANDINGS_IN_SENTENCE[from.standing]}, and ${now}`;
};

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

/** What each verdict means while answers are open, in one sentence. */
const VERDICT_MEANINGS: Readonly<Record<Verdict, string>> = {
	weak: 'Even if everything still open turns out well, the score stays below acceptable.',
	open: 'The score could still fall on either side of acceptable.',
	worth: 'Even if everything still open turns out badly, the score stays acceptable.',
	strong: 'Even if everything still open turns out badly, the score stays well above acceptable.',
};

/** What a verdict means; '' where nothing is open, because the range then says it all. */
export const verdictMeaning = (verdict: Verdict, isAnythingOpen: boolean): string => (isAnythingOpen ? VERDICT_MEANINGS[verdict] : '');
