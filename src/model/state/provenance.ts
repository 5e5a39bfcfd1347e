/**
 * Where an answer came from, where a person took it from a text or a count: kept beside the answer, so that it can be looked up and shown
 * again. It changes no value, and links do not carry it.
 */
import { isDay } from '../is-day.ts';
import type { Answer, Answers } from '../types.ts';
import { isRecord } from '../values/is-record.ts';
import { allCredentialFields } from '../values/measures.ts';
import { cleanName } from './clean-name.ts';

/** What an answer can have come from. */
export const PROVENANCE_KINDS = ['sales-page', 'syllabus', 'faq', 'terms', 'reply', 'adverts', 'badge', 'worked-out'] as const;
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
 * What can be kept of where answers came from, whoever wrote it: texts cleaned and cut, in the order of the answers. What is of another form or
 * kind, has no day, or belongs to no answer is left out without a word, because no answer is lost with it. Never throws.
 */
export function cleanProvenances(raw: unknown, answers: Answers): Provenances {
	const kept = Object.keys(answers).flatMap((id): readonly (readonly [string, Provenance])[] => {
		const one = isRecord(raw) ? raw[id] : undefined;
		if (!isRecord(one) || typeof one.quote !== 'string' || !isDay(one.day)) return [];
		const kind = PROVENANCE_KINDS.find((known) => known === one.kind);
		return kind ? [[id, { quote: cleanName(one.quote, QUOTE_LIMIT), kind, day: one.day }]] : [];
	});
	return Object.fromEntries(kept);
}

/**
 * Whether two answers say the same of the credential. The person's own numbers, such as a budget, come from no text: where only those change,
 * what a text said of the price still holds.
 */
export function saysTheSame(one: Answer | undefined, other: Answer | undefined): boolean {
	const telling = ['kind', 'option', 'found', 'read', 'numbers', ...allCredentialFields()];
	return JSON.stringify(one, telling) === JSON.stringify(other, telling);
}
