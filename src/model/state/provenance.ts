/**
 * Where an answer came from, where a person took it from a text or a count: kept beside the answer, so that it can be looked up and shown
 * again. It changes no value, and links do not carry it.
 */
import { isDay } from '../is-day.ts';
import type { Answer, Answers } from '../types.ts';
import { cleanAnswer, isRecord } from '../values/clean-answer.ts';
import { isOwnNumber } from '../values/measures.ts';
import { compareIds } from '../weights/order.ts';
import { cleanName } from './clean-name.ts';

/** What an answer can have come from. */
export const PROVENANCE_KINDS = ['sales-page', 'syllabus', 'faq', 'terms', 'reply', 'adverts'] as const;
export type ProvenanceKind = (typeof PROVENANCE_KINDS)[number];

/** Longest quote that is kept, in characters. */
export const QUOTE_LIMIT = 300;

/** Where one answer came from. */
export interface Provenance {
	/** The sentence it follows from, as one line of at most 300 characters; '' where it rests on no single one, as a count does. */
	readonly quote: string;
	readonly kind: ProvenanceKind;
	/** The day on which it was taken, as `2026-11-24`. */
	readonly day: string;
}

/** By question id: only for questions that have an answer. */
export type Provenances = Readonly<Record<string, Provenance>>;

/**
 * What can be kept of where answers came from, whoever wrote it: texts cleaned and cut, sorted by question id. What is of another form or kind,
 * has no day, or belongs to no answer is left out without a word, because no answer is lost with it. Never throws.
 *
 * @param answered ids of the questions that have an answer
 */
export function cleanProvenances(raw: unknown, answered: readonly string[]): Provenances {
	if (!isRecord(raw)) return {};
	return Object.fromEntries(
		answered.toSorted(compareIds).flatMap((id) => {
			const one = Object.hasOwn(raw, id) ? cleanProvenance(raw[id]) : undefined;
			return one ? [[id, one] as const] : [];
		}),
	);
}

function cleanProvenance(raw: unknown): Provenance | undefined {
	if (!isRecord(raw) || typeof raw.quote !== 'string' || !isDay(raw.day)) return undefined;
	const kind = PROVENANCE_KINDS.find((one) => one === raw.kind);
	return kind && { quote: cleanName(raw.quote, QUOTE_LIMIT), kind, day: raw.day };
}

/**
 * Whether two answers say the same of the credential. The person's own numbers, such as a budget, come from no text: where only those change,
 * what a text said of the price still holds.
 */
export function saysTheSame(one: Answer | undefined, other: Answer | undefined): boolean {
	return JSON.stringify(ofCredential(one)) === JSON.stringify(ofCredential(other));
}

function ofCredential(raw: Answer | undefined): Answer | undefined {
	const answer = cleanAnswer(raw);
	if (answer?.kind !== 'measure') return answer;
	return { ...answer, numbers: Object.fromEntries(Object.entries(answer.numbers).filter(([field]) => !isOwnNumber(field))) };
}

/** Where answers came from, without those that other answers no longer follow from. */
export function provenancesFor(provenance: Provenances, before: Answers, after: Answers): Provenances {
	return Object.fromEntries(Object.entries(provenance).filter(([id]) => after[id] && saysTheSame(before[id], after[id])));
}
