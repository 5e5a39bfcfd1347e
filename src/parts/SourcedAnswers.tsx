import { sourcedQuestions } from '~/model/asking/sourced-questions.ts';
import { questionOf } from '~/model/look-up.ts';
import type { FitState } from '~/model/state/state.ts';
import type { PersonalContent } from '~/model/wording.ts';
import * as words from '~/words/provenance-words.ts';
import { answerWords } from '~/words/words.ts';
import { ProvenanceNote } from './ProvenanceNote.tsx';

export interface SourcedAnswersProps {
	/** With the person's concerns. */
	readonly content: PersonalContent;
	readonly state: FitState;
	/** Takes the note of one question away; absent where it is only shown. */
	readonly remove?: ((question: string) => void) | undefined;
}

/** The answers that say where they came from, each with its note. */
export function SourcedAnswers({ content, state, remove }: SourcedAnswersProps) {
	return (
		<ul class="sourced-answers" role="list">
			{sourcedQuestions(content.model, state).map((id) => {
				const wording = questionOf(content, id);
				const provenance = state.provenance[id];
				const said = words.answered(wording.short, answerWords(wording, state.answers[id]));
				return (
					<li key={id}>
						<p key={said}>{said}</p>
						{provenance && <ProvenanceNote provenance={provenance} about={wording.short} remove={remove && (() => remove(id))} />}
					</li>
				);
			})}
		</ul>
	);
}
