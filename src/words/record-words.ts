import type { Decision, DecisionRecord, Hindsight, Progress } from '~/model/keeping/decision-record.ts';
import { formatDay } from './format.ts';

/** The words of decisions. */

/** What can be decided; null while it is not. */
export const DECISION_NAMES: Readonly<Record<Decision, string>> = { take: 'Take it', wait: 'Wait', leave: 'Do not take it' };

/** The same within a sentence. */
const DECISIONS_IN_SENTENCE: Readonly<Record<Decision, string>> = { take: 'take it', wait: 'wait', leave: 'do not take it' };

/** How far it has come. */
export const PROGRESS_NAMES: Readonly<Record<Progress, string>> = {
	finished: 'I finished it',
	'under-way': 'I am still doing it',
	stopped: 'I started it and stopped',
	'not-started': 'I did not start it',
};

/** Whether the decision looks right now. */
export const HINDSIGHT_NAMES: Readonly<Record<Hindsight, string>> = {
	again: 'Yes, I would decide the same again',
	'not-again': 'No, I would decide differently',
	'too-early': 'It is too early to say',
};

/** What stands in the place of a name that nobody has given, within a sentence and as a heading. */
export const NO_NAME = 'a credential without a name';
export const NO_NAME_HEADING = 'A credential without a name';

/** What a person wrote that they wait for; '' where they do not wait or did not write it. */
const awaited = ({ decision, until }: Pick<DecisionRecord, 'decision' | 'until'>) => (decision === 'wait' ? until.trim() : '');

/** A decision as a sentence has it: "Wait until the refund is in writing". */
export function decisionWords(record: Pick<DecisionRecord, 'decision' | 'until'>): string {
	if (record.decision === null) return 'Not decided yet';
	return awaited(record) === '' ? DECISION_NAMES[record.decision] : `Wait until ${awaited(record)}`;
}

/** The same within a sentence: "wait until the refund is in writing". */
export function decidedWords(record: Pick<DecisionRecord, 'decision' | 'until'>): string {
	if (record.decision === null) return 'not decided yet';
	return awaited(record) === '' ? DECISIONS_IN_SENTENCE[record.decision] : `wait until ${awaited(record)}`;
}

/** A decision within a list: "24 November 2026, EPA 608: take it". */
export function recordWords(record: DecisionRecord): string {
	return `${formatDay(record.day)}, ${record.state.name || NO_NAME}: ${decidedWords(record)}`;
}
