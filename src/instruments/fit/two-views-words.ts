import type { ShownConclusion } from '~/model/keeping/conclusion.ts';
import type { Agreement, StateDifferences } from '~/model/state/state-differences.ts';
import { rangeWords, VERDICT_NAMES } from '~/words/words.ts';

/** The sentences of two views side by side. */

/** How many answers agree: "You agree on 9 of 17, differ on 3, and 5 are known to one of you." */
export function agreementWords(answers: StateDifferences['answers']): string {
	const count = (agreement: Agreement) => answers.filter((one) => one.agreement === agreement).length;
	const one = count('one');
	const known = one === 1 ? '1 is known to one of you' : `${one} are known to one of you`;
	const none = count('none');
	const rest = none === 0 ? '' : ` Neither of you knows ${none === 1 ? 'the last one' : `the other ${none}`} yet.`;
	return `You agree on ${count('same')} of ${answers.length}, differ on ${count('differ')}, and ${known}.${rest}`;
}

/** Whether the two results can be held against each other. */
export function groundWords({ isGoalSame, isOrderSame }: StateDifferences, goals: number): string {
	if (goals === 0) return 'Neither has a goal yet, so there are answers to compare and no results.';
	if (goals === 1) return 'Only one has a goal. Without a goal there is no result to compare.';
	if (!isGoalSame) return 'The goals differ, so the same answers weigh differently.';
	return isOrderSame
		? 'The goal and the order of importance are the same: only the answers make the difference.'
		: 'The goal is the same and the order of importance is not, so the same answers weigh differently.';
}

const standingName = ({ isRuledOut, verdict }: ShownConclusion) => (isRuledOut ? 'deal-breaker met' : VERDICT_NAMES[verdict].toLowerCase());

/** A standing in words: "not settled yet, 30 to 75". */
export function standingWords(standing: ShownConclusion): string {
	return `${standingName(standing)}, ${rangeWords(standing.shownRange)}`;
}

/** What one answer of the link's would do to the own result. */
export function effectWords(now: ShownConclusion, then: ShownConclusion): string {
	if (standingWords(now) === standingWords(then)) return `With it, yours would stay as it is: ${standingWords(now)}.`;
	if (standingName(now) !== standingName(then)) return `With it, yours would be: ${standingWords(then)}.`;
	return `With it, yours would stay “${standingName(now)}” and come to ${rangeWords(then.shownRange)}.`;
}
