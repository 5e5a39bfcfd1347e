import { questionOf } from '~/model/look-up.ts';
import type { Branch } from '~/model/verdict/branches.ts';
import type { Result } from '~/model/verdict/result.ts';
import { toldVerdict } from '~/model/verdict/verdict.ts';
import type { PersonalContent, QuestionWording } from '~/model/wording.ts';
import { INFORMANTS_IN_SENTENCE } from './informant-words.ts';
import { plural } from './plural.ts';
import { shareWords } from './share-words.ts';
import { answerWords, rangeWords, VERDICTS_IN_SENTENCE } from './words.ts';

/** The one thing to do next, with what each answer would make of the result. */

export const next = ({ findOut: { whom, minutes } }: QuestionWording) => `Next step, ${minutes} minutes: ${INFORMANTS_IN_SENTENCE[whom]}`;
export const found = 'What did you find out?';
export const wouldBe = 'What each answer would make of it';
export const orCount = 'Or count adverts';
export const notNow = 'Not now, show the next';
export const toKit = (count: number) =>
	plural(count, { one: 'The open question, to send and tick off', other: 'All # open questions, to send and tick off' });
export const done = 'Done';
export const undo = 'Undo';

/** An answer as a way that it could turn out: a label in quotation marks, or what the numbers would come to. */
export const branch = (content: PersonalContent, wording: QuestionWording, { answer, share, fit }: Branch): string => {
	const measure = questionOf(content.model, wording.id).measure;
	return measure && share !== null ? `If ${shareWords(measure.kind, [{ share, fit }])}` : answerWords(wording, answer);
};

/** What an answer would make of a result: "ruled out", "45 to 70, and nothing rules it out", "55 to 80: worth it on balance". */
export const outcome = (now: Result, branch: Branch): string => {
	if (branch.standing === 'ruled-out') return 'ruled out';
	if (branch.standing === 'held-back') return 'held back';
	if (branch.isRequired && !now.isRequired) return 'required, so only the provider is left to choose';
	const [before, then] = [rangeWords(now.shownRange), rangeWords(branch.shownRange)];
	const range = before === then ? `still ${then}` : then;
	const told = toldVerdict(branch);
	if (told !== 'open') return `${range}: ${VERDICTS_IN_SENTENCE[told]}`;
	return now.couldRuleOut.length > 0 && branch.couldRuleOut === 0 ? `${range}, and nothing rules it out` : `${range}, not settled yet`;
};

/** What was answered here last. */
export const kept = (short: string, answer: string) => `Kept. ${short}: ${answer}.`;

export const decideTitle = 'You can decide now';
export const decideWhy = 'Write down what you decide, and why, and choose a day to look back.';
export const decide = 'Write down your decision';
