/**
 * A state as JSON, for the device's own store and for files:
 * `{"v":"1","goal":…,"name":…,"issuer":…,"order":…,"concerns":{"concern-1":…},"asked":[…],"answers":{"issuer-known":{"kind":"option","option":"named"}},"provenance":{"issuer-known":{"quote":…,"kind":"reply","day":"2026-11-24"}},"known":["issuer-known"]}`.
 * `provenance` is there where an answer was taken from a text. `known` names the questions that the answers settle. It is there for pages without the model; who has the model works it out.
 * A file may come from anybody, so it is read with the same distrust as a link.
 */

import type { Model, Question } from '../types.ts';
import { cleanAnswer } from '../values/clean-answer.ts';
import { isRecord } from '../values/is-record.ts';
import { knownIds } from '../values/resolve-answer.ts';
import { MODEL_VERSION } from '../version.ts';
import { compareIds } from '../weights/order.ts';
import { cleanName } from './clean-name.ts';
import { cleanProvenances } from './provenance.ts';
import { drop, readState } from './read-state.ts';
import { type FitState, NOTHING_READ, type ParsedState } from './state.ts';

/** Longer text is refused whole: no state of ours comes near. */
export const STORED_LIMIT = 100_000;

/** Reads what `formatStored` wrote, or anything else, as leniently as a link. Null and '' are nothing entered. */
export function parseStored(model: Model, json: string | null): ParsedState {
	if (json === null || json === '') return NOTHING_READ;
	const raw = json.length > STORED_LIMIT ? undefined : parseJson(json);
	if (!isRecord(raw)) return { ...NOTHING_READ, dropped: [drop('', 'broken')] };
	return readStored(model, raw);
}

/** The same for what the JSON holds. */
export function readStored(model: Model, raw: Readonly<Record<string, unknown>>): ParsedState {
	const { v, goal, name, issuer, order, concerns, asked, answers, provenance, known: _, ...others } = raw;
	const dropped = Object.keys(others).map((key) => drop(key, 'unknown-key'));
	if (!isRecord(answers ?? {})) dropped.push(drop('answers', 'broken'));
	const entries = isRecord(answers) ? Object.entries(answers) : [];
	return readState(model, { version: v, goal, name, issuer, order, concerns, asked, answers: entries, provenance }, dropped);
}

/**
 * Writes a state as one line of JSON; equal states give equal text. Answers that could not be read back are left out.
 *
 * @param questions those of the model, which tell what is known
 */
export function formatStored(state: FitState, questions: readonly Question[]): string {
	return JSON.stringify(writeStored(state, questions));
}

/** What `formatStored` writes, as a value. */
export function writeStored(state: FitState, questions: readonly Question[]): Readonly<Record<string, unknown>> {
	const { goal, name, issuer, order, concerns, asked, answers, provenance } = state;
	const kept = Object.keys(answers)
		.sort(compareIds)
		.flatMap((id) => {
			const answer = cleanAnswer(answers[id]);
			return answer ? [[id, answer] as const] : [];
		});
	const written = Object.fromEntries(kept);
	const from = cleanProvenances(provenance, written);
	return {
		v: MODEL_VERSION,
		goal,
		name: cleanName(name),
		issuer: cleanName(issuer),
		order,
		concerns,
		asked,
		answers: written,
		// What has none is written as it was before there was any: the same text means the same state.
		...(Object.keys(from).length > 0 ? { provenance: from } : {}),
		known: knownIds(questions, answers),
	};
}

/** The value, or undefined where the text is not JSON. */
export function parseJson(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}
