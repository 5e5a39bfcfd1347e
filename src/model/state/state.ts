/**
 * What a person has entered, in the form that travels in links and is kept on the device, and what reading it back may
 * have to leave out.
 */

import type { Answer, Answers, Order } from '../types.ts';
import type { Concerns } from './concerns.ts';
import { type Provenances, saysTheSame } from './provenance.ts';

/** Everything entered for one candidate. */
export interface FitState {
	/** Goal id, or null before one is chosen. */
	readonly goal: string | null;
	/** What the person calls the candidate: one line of at most 80 characters, '' when not given. */
	readonly name: string;
	/** Who issues it, in the person's words; as long as a name, '' when not given. */
	readonly issuer: string;
	/** The person's own order, or null for the goal's. */
	readonly order: Order | null;
	readonly concerns: Concerns;
	/** Ids of open questions that the person has asked and waits to hear about, sorted. */
	readonly asked: readonly string[];
	/** Answers by question id, those to concerns among them. */
	readonly answers: Answers;
	/** Where answers came from that were taken from a text, by question id. Only the device and files keep it. */
	readonly provenance: Provenances;
}

/**
 * Why something was left out. `unknown-answer` is an answer that its question does not offer (any more), and `negative` one number of it that is
 * under 0; `too-long` is a text of which the start is kept, or a whole link of which nothing is; `repeated` is all but the first of one key, and
 * `completed` an order that did not name each factor once. `broken` is what cannot be read.
 */
export const DROP_REASONS = [
	'unknown-key',
	'unknown-goal',
	'unknown-answer',
	'negative',
	'repeated',
	'completed',
	'too-long',
	'broken',
] as const;
export type DropReason = (typeof DROP_REASONS)[number];

/** One thing that was left out. */
export interface Dropped {
	/** Where it stood, and of a goal what stood there; '' when the whole text was left out, and at most 40 characters. */
	readonly key: string;
	readonly reason: DropReason;
	/** What stood there, fit to print and at most 40 characters; undefined where that is no text to speak of. */
	readonly found?: string;
}

/** What reading a link, the device's store or a file gives. */
export interface ParsedState {
	readonly state: FitState;
	/** Model version it was written with, or null when it does not say. */
	readonly version: string | null;
	readonly dropped: readonly Dropped[];
}

/** Why the device did not keep what it was given. */
export type StoreProblem = 'blocked' | 'full';

/** Nothing entered yet. */
export const EMPTY_STATE: FitState = {
	goal: null,
	name: '',
	issuer: '',
	order: null,
	concerns: {},
	asked: [],
	answers: {},
	provenance: {},
};

/** What reading nothing gives. */
export const NOTHING_READ: ParsedState = { state: EMPTY_STATE, version: null, dropped: [] };

/** Whether nothing is entered. */
export function isEmptyState({ goal, name, issuer, order, concerns, answers }: FitState): boolean {
	return (
		goal === null && name === '' && issuer === '' && order === null && [concerns, answers].every((one) => Object.keys(one).length === 0)
	);
}

/**
 * The state with another answer to one question; undefined opens it again. Where the answer came from goes with the old one, unless both say
 * the same of the credential.
 */
export function withAnswer(state: FitState, question: string, answer: Answer | undefined): FitState {
	const { [question]: before, ...others } = state.answers;
	const next = { ...state, answers: answer ? { ...others, [question]: answer } : others };
	return answer && saysTheSame(before, answer) ? next : withoutProvenance(next, question);
}

/** The state without where the answer to one question came from. The answer stays. */
export function withoutProvenance(state: FitState, question: string): FitState {
	const { [question]: _, ...provenance } = state.provenance;
	return { ...state, provenance };
}
