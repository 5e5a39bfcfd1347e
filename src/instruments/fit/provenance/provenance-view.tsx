import { sourcedQuestions } from '~/model/asking/sourced-questions.ts';
import { questionOf } from '~/model/look-up.ts';
import { type FitState, withoutProvenance } from '~/model/state/state.ts';
import type { PersonalContent } from '~/model/wording.ts';
import { Fold } from '~/parts/Fold.tsx';
import { ProvenanceNote } from '~/parts/ProvenanceNote.tsx';
import { SourcedAnswers } from '~/parts/SourcedAnswers.tsx';
import * as words from '~/words/provenance-words.ts';
import { fieldUrl } from '../use-way.ts';

export interface ProvenanceProps {
	/** With the person's concerns. */
	readonly content: PersonalContent;
	readonly state: FitState;
	readonly change: (next: FitState) => void;
	/** Id of the question whose answer it is; without one, every answer that says so is listed. */
	readonly question?: string | undefined;
}

/** Under a question's field where its answer came from, or at the end of a result's grounds all answers that say so. */
export function ShownProvenance({ content, state, change, question }: ProvenanceProps) {
	if (question === undefined) {
		const count = sourcedQuestions(content.model, state).length;
		return count > 0 ? (
			<Fold title={words.title} says={words.says(count)}>
				<SourcedAnswers content={content} state={state} />
			</Fold>
		) : null;
	}
	const provenance = state.provenance[question];
	const remove = () => {
		// The button goes, and the focus must not go with it.
		document.getElementById(fieldUrl(question).slice(1))?.focus();
		change(withoutProvenance(state, question));
	};
	return provenance ? <ProvenanceNote provenance={provenance} about={questionOf(content, question).short} remove={remove} /> : null;
}
