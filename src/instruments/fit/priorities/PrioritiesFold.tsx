import { goalOf } from '~/model/look-up.ts';
import type { FitState } from '~/model/state/state.ts';
import { completeOrder } from '~/model/weights/order.ts';
import type { PersonalContent } from '~/model/wording.ts';
import { AnswerRow } from '~/parts/AnswerRow.tsx';
import { useLazy } from '~/parts/use-lazy.ts';
import * as loadingWords from '~/words/loading-words.ts';
import * as words from './fold-words.ts';
import { PRIORITIES_VIEW } from './load.ts';

export interface PrioritiesFoldProps {
	readonly content: PersonalContent;
	readonly goal: string;
	readonly state: FitState;
	readonly change: (next: FitState) => void;
	readonly isOpen: boolean;
	readonly onToggle: (isOpen: boolean) => void;
}

/** What counts most, in a line; the whole order unfolds, and loads only then. */
export function PrioritiesFold({ content, goal, state, change, isOpen, onToggle }: PrioritiesFoldProps) {
	const { view, hasFailed, retry } = useLazy(PRIORITIES_VIEW, isOpen);
	const order = completeOrder(content.model, state.order ?? goalOf(content.model, goal).order);
	return (
		<AnswerRow name={words.countsMost} said={words.first(content, order)} isKnown isOpen={isOpen} onToggle={onToggle}>
			<section id="priorities" tabIndex={-1} aria-label={words.countsMost}>
				{view ? (
					<view.Priorities content={content} goal={goal} state={state} change={change} />
				) : (
					hasFailed && (
						<p role="alert">
							{words.orderNotLoaded}{' '}
							<button class="button" type="button" onClick={retry}>
								{loadingWords.tryAgain}
							</button>
						</p>
					)
				)}
			</section>
		</AnswerRow>
	);
}
