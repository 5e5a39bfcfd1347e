import { useMemo } from 'preact/hooks';
import { answersStore } from '~/device/some-answers.ts';
import type { EntriesStore } from '~/device/use-entries.ts';
import { useOpenAssessment } from '~/device/use-open-assessment.ts';
import type { Question } from '~/model/types.ts';
import { entriesFromFit } from './read-entries.ts';
import * as words from './result-words.ts';

export interface FromFitProps {
	readonly store: EntriesStore;
	/** Questions of the fit check that hold hours, weeks and budget of the reader. */
	readonly questions: readonly Question[];
}

/** What the fit check knows already, to start with where the reader wants it. Nothing where it knows nothing else. */
export function FromFit({ store: { entries, replace }, questions }: FromFitProps) {
	const { state } = useOpenAssessment(useMemo(() => answersStore(questions), [questions]));
	const numbers = questions.map(({ id }) => state.answers[id]).map((answer) => (answer?.kind === 'measure' ? answer.numbers : {}));
	const known = entriesFromFit(Object.assign({}, ...numbers));
	if (Object.entries(known).every(([field, text]) => entries[field] === text)) return null;
	return (
		<div class="route-needs__known no-print">
			<p>{words.fromFit(known['pace'] ?? '', known['weeks'] ?? '', known['limit'] ?? '')}</p>
			<button class="button" type="button" onClick={() => replace({ ...entries, ...known })}>
				{words.takeFromFit}
			</button>
		</div>
	);
}
