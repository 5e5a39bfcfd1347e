import type { Decision, DecisionRecord, Hindsight, Progress } from '~/model/keeping/decision-record.ts';

/** The words of decisions. */

/** What can be decided; null while it is not. */
export const DECISION_NAMES: Readonly<Record<Decision, string>> = { take: 'Take it', wait: 'Wait', leave: 'Leave it' };

/** How far it has come. */
export const PROGRESS_NAMES: Readonly<Record<Progress, string>> = {
	finished: 'It is finished',
	'under-way': 'It is under way',
	stopped: 'I began and stopped',
	'not-started': 'I did not start',
};

/** Whether the decision looks right now. */
export const HINDSIGHT_NAMES: Readonly<Record<Hindsight, string>> = {
	again: 'Yes, I would decide the same again',
	'not-again': 'No, I would decide otherwise',
	'too-early': 'It is too early to say',
};

/** What stands in the place of a name that nobody has given. */
export const NO_NAME = 'a credential without a name';

/** A day as this guide writes it: "24 November 2026". */
export function dayWords(day: string): string {
	return new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
}

/** A decision as a sentence has it: "Wait until the refund is in writing". */
export function decisionWords({ decision, until }: Pick<DecisionRecord, 'decision' | 'until'>): string {
	if (decision === null) return 'Not decided yet';
	return decision === 'wait' && until.trim() !== '' ? `Wait until ${until.trim()}` : DECISION_NAMES[decision];
}

/** The same within a sentence: "wait until the refund is in writing". */
export function decidedWords(record: Pick<DecisionRecord, 'decision' | 'until'>): string {
	const words = decisionWords(record);
	return words.charAt(0).toLowerCase() + words.slice(1);
}

/** A decision within a list: "24 November 2026, EPA 608: take it". */
export function recordWords(record: DecisionRecord): string {
	return `${dayWords(record.day)}, ${record.state.name || NO_NAME}: ${decidedWords(record)}`;
}
