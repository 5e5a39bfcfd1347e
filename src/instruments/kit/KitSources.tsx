import { sourcedQuestions } from '~/model/asking/sourced-questions.ts';
import { type FitState, withoutProvenance } from '~/model/state/state.ts';
import type { PersonalContent } from '~/model/wording.ts';
import { SourcedAnswers } from '~/parts/SourcedAnswers.tsx';
import * as words from '~/words/provenance-words.ts';

export interface KitSourcesProps {
	/** With the person's concerns. */
	readonly content: PersonalContent;
	readonly state: FitState;
	readonly change: (next: FitState) => void;
	/** Leads the focus to an element, by its id. */
	readonly focusOn: (id: string) => void;
}

const HEADING = 'kit-sources';

/** Below what is left to ask: what a text has answered, with the sentence that did. */
export function KitSources({ content, state, change, focusOn }: KitSourcesProps) {
	const sourced = sourcedQuestions(content.model, state);
	if (sourced.length === 0) return null;
	const remove = (question: string) => {
		focusOn(sourced.length > 1 ? HEADING : 'kit-about');
		change(withoutProvenance(state, question));
	};
	return (
		<section class="kit__group" aria-labelledby={HEADING}>
			<h2 id={HEADING} tabIndex={-1}>
				{words.title}
			</h2>
			<SourcedAnswers content={content} state={state} remove={remove} />
		</section>
	);
}
