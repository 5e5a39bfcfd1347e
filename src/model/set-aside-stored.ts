import { isRecord } from './clean-answer.ts';
import { type FitState, isEmptyState } from './state.ts';
import { parseJson, writeStored } from './stored.ts';
import type { Question } from './types.ts';
import { MODEL_VERSION } from './version.ts';

/**
 * The stored library with one more assessment, for pages that have no use for the rest of it: that stays as it is, unread. `setAside` of
 * `library.ts` does the same for who has read it.
 *
 * @param json what the store holds, or null; what cannot be read is replaced
 * @returns undefined where the state holds nothing, which is not kept
 */
export function setAsideStored(json: string | null, state: FitState, questions: readonly Question[]): string | undefined {
	if (isEmptyState(state)) return undefined;
	const raw = json === null ? undefined : parseJson(json);
	const library = isRecord(raw) ? raw : { v: MODEL_VERSION };
	const others: readonly unknown[] = Array.isArray(library['assessments']) ? library['assessments'] : [];
	return JSON.stringify({
		...library,
		assessments: [...others, { state: writeStored(state, questions), preset: null, isCompared: false }],
	});
}
