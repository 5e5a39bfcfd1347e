import type { Question } from '../types.ts';
import { cleanAnswer } from '../values/clean-answer.ts';
import { isRecord } from '../values/is-record.ts';
import { knownIds } from '../values/resolve-answer.ts';
import { MODEL_VERSION } from '../version.ts';
import { EMPTY_STATE, type FitState } from './state.ts';
import { formatStored, parseJson, STORED_LIMIT } from './stored.ts';

/**
 * Puts answers to some questions, and where they came from, into a stored record and leaves everything else of it as it is, so that a page which knows only its own
 * questions cannot lose the others'.
 *
 * @param json what the store holds, or null; what cannot be read is replaced
 * @throws where it is nested deeper than anything of ours
 * @param questions the questions that the state speaks for: those without an answer are taken out of the record
 */
export function mergeStored(
	json: string | null,
	questions: readonly Question[],
	{ answers, provenance }: Pick<FitState, 'answers' | 'provenance'>,
): string {
	const raw = json === null || json.length > STORED_LIMIT ? undefined : parseJson(json);
	if (!isRecord(raw)) return formatStored({ ...EMPTY_STATE, answers, provenance }, questions);
	const own: Readonly<Record<string, unknown>> = Object.fromEntries(questions.map(({ id }) => [id, cleanAnswer(answers[id])]));
	/** With ours in their places: a record in which nothing changes is the same text again. */
	const put = (held: unknown, from: Readonly<Record<string, unknown>>) => {
		const kept: Record<string, unknown> = { ...(isRecord(held) && held) };
		for (const { id } of questions) {
			if (own[id] && from[id]) kept[id] = from[id];
			else delete kept[id];
		}
		return kept;
	};
	const from = put(raw.provenance, provenance);
	const known = knownIds(questions, answers);
	const isKept = (one: unknown) => !questions.some(({ id }) => id === one) || known.some((id) => id === one);
	return JSON.stringify({
		...raw,
		// What this page writes is of its own version, and no newer.
		...(Number(raw.v) > Number(MODEL_VERSION) && { v: MODEL_VERSION }),
		answers: put(raw.answers, own),
		provenance: Object.keys(from).length > 0 ? from : undefined,
		// A record that does not say what is known of the others is not to look as if nothing were.
		known: Array.isArray(raw.known) ? [...new Set([...raw.known.filter(isKept), ...known])] : undefined,
	});
}
