import type { ShownConclusion } from '~/model/keeping/conclusion.ts';
import { factorOf } from '~/model/look-up.ts';
import type { Agreement, StateDifferences } from '~/model/state/state-differences.ts';
import type { Result } from '~/model/verdict/result.ts';
import type { PersonalContent } from '~/model/wording.ts';
import { listAll } from '~/words/lists.ts';
import { plural } from '~/words/plural.ts';
import { conclusionInSentence } from '~/words/state-words.ts';
import { rangeWords } from '~/words/words.ts';

const verdictOf = conclusionInSentence;

/** Where somebody stands: "not settled yet, 30 to 75". */
const standing = (shown: ShownConclusion) => `${verdictOf(shown)}, ${rangeWords(shown.shownRange)}`;

/** The sentences of two views side by side. */

export const title = 'Two views of one decision';
/** How many answers agree: "You agree on 9 of 17, differ on 3, and 5 are known to one of you." */
export const agreement = (answers: StateDifferences['answers']): string => {
	const count = (agreement: Agreement) => answers.filter((one) => one.agreement === agreement).length;
	const known = plural(count('one'), { one: '1 is known to one of you', other: '# are known to one of you' });
	const none = count('none');
	const rest = none === 0 ? '' : ` Neither of you knows ${plural(none, { one: 'the last one', other: 'the other #' })} yet.`;
	return `You agree on ${count('same')} of ${answers.length}, differ on ${count('differ')}, and ${known}.${rest}`;
};
/** Whether the two results can be held against each other. */
export const ground = ({ isGoalSame, isOrderSame }: StateDifferences, goals: number): string => {
	if (goals === 0) return 'Neither of you has chosen a goal yet, so you can compare answers but not results.';
	if (goals === 1) return 'Only one of you has chosen a goal. Without a goal there is no result to compare.';
	if (!isGoalSame) return 'Your goals differ, so the same answers count differently.';
	return isOrderSame
		? 'The goal and the order of importance are the same, so only the answers make a difference.'
		: 'The goal is the same but the order of importance differs, so the same answers count differently.';
};
export const yours = 'Yours';
export const theirs = 'From the link';

/** In place of a verdict that waits until there are answers enough. */
export const tooFew = 'Too few answers for a range yet.';
/** The score of one of two, and what could still change everything: "55 to 70 of 100. 2 things could still rule it out." */
export const range = ({ shownRange, couldRuleOut, standing }: Result): string => {
	const could = plural(couldRuleOut.length, { one: ' One thing could still rule it out.', other: ' # things could still rule it out.' });
	return `${rangeWords(shownRange)} of 100.${couldRuleOut.length > 0 && standing !== 'ruled-out' ? could : ''}`;
};
export const whatFor = (goal: string) => `What for: ${goal}`;
export const mostImportant = (content: PersonalContent, { priorities: { first } }: Result) =>
	`Most important: ${
		first.length < content.factors.length ? listAll(first.map((id) => factorOf(content, id).inSentence)) : 'everything equally'
	}`;
export const noGoal = 'No goal chosen, so there is no result.';

export const whereYouDiffer = 'Where you differ';
export const knownToOne = 'Known to one of you';
export const whereYouAgree = 'Where you agree';
export const knownToNeither = 'Known to neither of you';
export const given = (short: string, answer: string) => `${short}: ${answer}`;
export const concernsTitle = 'Concerns that one of you added';
export const aboutConcerns = 'Each belongs to one of you, so they are not compared.';
export const concern = (whose: string, short: string, answer: string) => `${whose}: ${short}: ${answer}`;

export const take = 'Use this answer in mine';
export const putBack = 'Put mine back';
export const taken = (before: string) => `Now in your own answers. Before: ${before}.`;
/** What one answer of the link's would do to the own result. */
export const effect = (now: ShownConclusion, then: ShownConclusion): string => {
	if (standing(now) === standing(then)) return `With this answer your result would stay as it is: ${standing(now)}.`;
	if (verdictOf(now) !== verdictOf(then)) return `With this answer your result would be: ${standing(then)}.`;
	return `With this answer your result would stay “${verdictOf(now)}”, at ${rangeWords(then.shownRange)}.`;
};
/** What has just happened, for those who do not see it. */
export const said = {
	notKept: 'This browser did not keep it, so your answers are as they were.',
	taken: (short: string) => `Now in your own answers: ${short}.`,
	putBack: (short: string) => `Your own answer is back: ${short}.`,
};

export const print = 'Print both views';
export const close = 'Close both views';
