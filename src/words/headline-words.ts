import { questionOf } from '~/model/look-up.ts';
import type { Answers, Verdict } from '~/model/types.ts';
import { openQuestions } from '~/model/verdict/open-questions.ts';
import { findReason, type Reason, type Rest } from '~/model/verdict/reason.ts';
import type { Result } from '~/model/verdict/result.ts';
import type { PersonalContent } from '~/model/wording.ts';
import { countWords } from './count-words.ts';
import { plural } from './plural.ts';
import { amongProviders } from './standing-words.ts';
import { cap, conclusion } from './state-words.ts';
import { rangeWords, VERDICT_NAMES, VERDICTS_IN_SENTENCE } from './words.ts';

/** What a result says first, wherever it is told: the reason as a headline that begins with the name of the verdict, and one line on what it means. */

/** What an answer that rules it out means for the credential, within a sentence: "it costs more than you set aside". */
const meaning = (content: PersonalContent, id: string, answers: Answers): string => {
	const { short, options, tally, measure } = questionOf(content, id);
	const answer = answers[id];
	const said = answer?.kind === 'option' ? options[answer.option] : answer?.kind === 'tally' ? tally : measure;
	return said?.inSentence ?? short;
};

/** How a verdict that stays goes on, by what is still open. */
const lasts = (verdict: Verdict, rest: Rest): string => {
	if (rest === 'known') return ', with every question answered';
	if (rest === 'may-hold-back') return ', unless an open answer holds it back';
	return verdict === 'weak' ? ', even if the rest turns out well' : ', even if the rest turns out badly';
};

/** Whether what decides does so for certain, or only if it turns out well. */
const decides = (count: number, isBothWays: boolean): string =>
	isBothWays
		? plural(count, { one: `${countWords(count)} answer decides`, other: `${countWords(count)} answers decide` })
		: plural(count, { one: `${countWords(count)} answer could decide it`, other: `${countWords(count)} answers could decide it` });

/** "Not settled yet: two answers decide." "Ruled out as things stand: it costs more than you set aside." */
export const headline = (content: PersonalContent, result: Result, answers: Answers): string => {
	const reason = findReason(result);
	const named = (verdict: Verdict, why: string) =>
		result.isRequired ? `${amongProviders}${VERDICTS_IN_SENTENCE[verdict]}${why}.` : `${VERDICT_NAMES[verdict]}${why}.`;
	switch (reason.kind) {
		case 'ruled-out': {
			const [only = '', ...others] = reason.questions;
			const why = others.length === 0 ? meaning(content, only, answers) : `${countWords(reason.questions.length)} things are in the way`;
			return `Ruled out as things stand: ${why}.`;
		}
		case 'held-back': {
			const [only, ...others] = reason.caps;
			const why =
				only && others.length === 0 ? cap(content, only) : `${countWords(reason.caps.length)} things keep it from a better verdict`;
			return `Held back: ${why}.`;
		}
		case 'early':
			return `Keep going: ${reason.answered} of ${reason.needed} before a first range.`;
		case 'checks': {
			const count = reason.questions.length;
			const could = plural(count, { one: 'answer could rule it out', other: 'answers could rule it out' });
			return named('open', `: ${countWords(count)} ${could}`);
		}
		case 'deciding':
			return named('open', `: ${decides(reason.questions.length, reason.isBothWays)}`);
		case 'settled':
			return named(reason.verdict, lasts(reason.verdict, reason.rest));
	}
};

/** What becomes of it if what decides turns out well. */
const IF_GOOD: Readonly<Record<Verdict, string>> = {
	weak: '',
	open: 'it is worth it on balance',
	worth: 'it is worth it on balance',
	strong: 'it is a strong fit',
};

/** And what the rest can then do. */
const WHATEVER: Readonly<Record<Rest, string>> = {
	known: '',
	open: ', whatever the rest says',
	'may-hold-back': ', unless another answer holds it back',
};

/** How far it is to a verdict: "If both are good, this is worth it on balance, whatever the rest says. About 35 minutes to find out." */
const distance = (content: PersonalContent, reason: Reason & { readonly kind: 'checks' | 'deciding' }): string => {
	const { questions } = reason;
	const count = questions.length;
	const good = count === 1 ? 'If the answer is good' : count === 2 ? 'If both are good' : `If all ${countWords(count)} are good`;
	const then = IF_GOOD[reason.kind === 'checks' ? reason.otherwise : 'worth'];
	const minutes = questions.reduce((sum, id) => sum + questionOf(content, id).findOut.minutes, 0);
	return `${good}, ${then}${WHATEVER[reason.rest]}. About ${minutes} minutes to find out.`;
};

/** What the headline means for the reader, in one or two sentences; '' where it says it all. */
export const headlineMeaning = (content: PersonalContent, result: Result): string => {
	const reason = findReason(result);
	switch (reason.kind) {
		case 'checks':
		case 'deciding':
			return distance(content, reason);
		case 'held-back':
			return 'Nothing that is still open can change that.';
		case 'settled':
			if (reason.rest === 'known') return '';
			return reason.verdict === 'weak'
				? 'You can decide on this: nothing that is still open can lift it to 50.'
				: 'You can decide on this: what is still open only says how good it is.';
		case 'ruled-out':
		case 'early':
			return '';
	}
};

/** Over what it is apart from what rules it out or holds it back: "Worth it on balance, 55 to 70 of 100". */
export const apartTitle = 'Apart from that';
export const apart = (result: Result): string =>
	`${conclusion({ ...result, standing: 'open-to-judgement' })}, ${rangeWords(result.shownRange)} of 100`;

/** What each end of the range stands for; undefined where it has no width. */
export const ends = (result: Result): { readonly lo: string; readonly hi: string } | undefined => {
	const { lo, hi } = result.shownRange;
	if (lo === hi) return undefined;
	const count = openQuestions(result).length;
	if (count === 0) return { lo: `${lo} if a closer count is bad`, hi: `${hi} if it is good` };
	if (count === 1) return { lo: `${lo} if the open answer is bad`, hi: `${hi} if it is good` };
	const both = count === 2 ? 'both' : 'all';
	const open = count === 2 ? 'both' : `all ${countWords(count)}`;
	return { lo: `${lo} if ${open} open answers are bad`, hi: `${hi} if ${both} are good` };
};
