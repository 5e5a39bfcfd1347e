import type { Question } from '../types.ts';
import { cleanAnswer, isRecord } from '../values/clean-answer.ts';
import { knownIds } from '../values/resolve-answer.ts';
import { EMPTY_STATE, type FitState } from './state.ts';
import { formatStored, parseJson, STORED_LIMIT } from './stored.ts';

/**
 * Puts answers to some questions, and where they came from, into a stored record and leaves everything else of it as it is, so that a page which knows only its own
 * questions cannot lose the others'.
 *
 * @param json what the store holds, or null; what cannot be read is replaced
 * @param questions the questions that the state speaks for: those without an answer are taken out of the record
 */
export function mergeStored(
	json: string | null,
	questions: readonly Question[],
	{ answers, provenance }: Pick<FitState, 'answers' | 'provenance'>,
): string {
	const raw = json === null || json.length > STORED_LIMIT ? undefined : parseJson(json);
	if (!isRecord(raw)) return formatStored({ ...EMPTY_STATE, answers, provenance }, questions);
	const isOther = (id: unknown) => !questions.some((question) => question.id === id);
	const others = (held: unknown) => Object.entries(isRecord(held) ? held : {}).filter(([id]) => isOther(id));
	const own = questions.flatMap(({ id }) => {
		const answer = cleanAnswer(answers[id]);
		return answer ? [[id, answer] as const] : [];
	});
	const from = [...others(raw.provenance), ...own.map(([id]) => [id, provenance[id]] as const).filter(([, one]) => one)];
	// A record that does not say what is known of the others is not to look as if nothing were.
	const known = Array.isArray(raw.known) ? [...raw.known.filter(isOther), ...knownIds(questions, answers)] : undefined;
	return JSON.stringify({
		...raw,
		answers: Object.fromEntries([...others(raw.answers), ...own]),
		provenance: from.length > 0 ? Object.fromEntries(from) : undefined,
		known,
	});
}
