import type { FitStore } from '~/device/use-fit-store.ts';
import { formatFragment } from '~/model/state/fragment.ts';
import type { Answer } from '~/model/types.ts';
import { openQuestions } from '~/model/verdict/open-questions.ts';
import type { Result as FitOutcome } from '~/model/verdict/result.ts';
import type { PersonalContent } from '~/model/wording.ts';
import { Result } from '~/parts/Result.tsx';
import { type NextPages, WhatNext } from '~/parts/WhatNext.tsx';
import { printedWords } from '~/words/printed-words.ts';
import { nextPages } from './next-pages.ts';
import { Provenance } from './provenance/Provenance.tsx';
import { ResultActions } from './ResultActions.tsx';
import { fieldUrl } from './use-way.ts';

export interface FitResultProps {
	readonly content: PersonalContent;
	readonly result: FitOutcome;
	readonly store: FitStore;
	/** Address of the fit check, for links to this result. */
	readonly page: string;
	/** Addresses of the pages that go on from a result. */
	readonly pages: NextPages;
	readonly onAnswer: (question: string, answer: Answer | undefined) => void;
	/** Deletes all answers. */
	readonly clear: () => void;
}

/** The result of the answers, what it leads to, and what to do with it. */
export function FitResult({ content, result, store, page, pages, onAnswer, clear }: FitResultProps) {
	const { state, change, isGuest, problem } = store;
	const next = nextPages(pages, state, !isGuest && !problem);
	return (
		<>
			<Result
				content={content}
				result={result}
				answers={state.answers}
				name={state.name}
				isOwnOrder={state.order !== null}
				questionUrl={fieldUrl}
				kitUrl={next.kit}
				recordUrl={next.record}
				onAnswer={onAnswer}
			>
				<Provenance {...{ content, state, change }} />
			</Result>
			<WhatNext pages={next} open={openQuestions(result).length} />
			<ResultActions link={() => location.origin + page + formatFragment(state)} isGuest={isGuest} clear={clear} />
			<p class="fit-check__printed">{printedWords(new Date(), location.host + page)}</p>
		</>
	);
}
