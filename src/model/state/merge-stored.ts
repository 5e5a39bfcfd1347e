import type { Question } from '../types.ts';
import { cleanAnswer, isRecord } from '../values/clean-answer.ts';
import { knownIds } from '../values/resolve-answer.ts';
import { cleanProvenances } from './provenance.ts';
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
	const others = Object.entries(isRecord(raw.answers) ? raw.answers : {}).filter(([id]) => isOther(id));
	const own = questions.flatMap(({ id }) => {
		const answer = cleanAnswer(answers[id]);
		return answer ? [[id, answer] as const] : [];
	});
	// A record that does not say what is known of the others is not to look as if nothing were.
	const known = Array.isArray(raw.known) ? [...raw.known.filter(isOther), ...knownIds(questions, answers)] : undefined;
	const from = {
		...Object.fromEntries(Object.entries(isRecord(raw.provenance) ? raw.provenance : {}).filter(([id]) => isOther(id))),
		...cleanProvenances(
			provenance,
			own.map(([id]) => id),
		),
	};
	const merged = { ...raw, answers: Object.fromEntries([...others, ...own]), provenance: from, known };
	return JSON.stringify(Object.keys(from).length > 0 ? merged : { ...merged, provenance: undefined });
}
