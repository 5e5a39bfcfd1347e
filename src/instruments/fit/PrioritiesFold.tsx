import { useEffect, useState } from 'preact/hooks';
import { goalOf } from '~/model/look-up.ts';
import type { FitState } from '~/model/state/state.ts';
import { completeOrder } from '~/model/weights/order.ts';
import type { PersonalContent } from '~/model/wording.ts';
import { Step } from '~/parts/Step.tsx';
import { useLazy } from '~/parts/use-lazy.ts';
import * as loadingWords from '~/words/loading-words.ts';
import { PRIORITIES_VIEW } from './load.ts';
import * as words from './words.ts';
import './PrioritiesFold.css';

export interface PrioritiesFoldProps {
	readonly content: PersonalContent;
	readonly goal: string;
	readonly state: FitState;
	readonly change: (next: FitState) => void;
	/** Addresses of the goal and of the first question. */
	readonly back: string;
	readonly next: string;
}

const ADDRESS = '#priorities';

/** What counts most, in a line; the whole order unfolds, and loads only then. */
export function PrioritiesFold({ content, goal, state, change, back, next }: PrioritiesFoldProps) {
	const [isOpen, setOpen] = useState(false);
	const { view, hasFailed, retry } = useLazy(PRIORITIES_VIEW, isOpen);
	const order = completeOrder(content.model, state.order ?? goalOf(content.model, goal).order);

	// Who follows a link to the order wants to see it.
	useEffect(() => {
		const follow = () => location.hash === ADDRESS && setOpen(true);
		follow();
		addEventListener('hashchange', follow);
		return () => removeEventListener('hashchange', follow);
	}, []);

	return (
		<Step place={words.countsMost} back={back} next={next}>
			<section class="priorities-fold" id="priorities" tabIndex={-1} aria-label={words.countsMost}>
				<p class="priorities-fold__first">{words.first(content, order, state.order !== null)}</p>
				<details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
					<summary>{words.seeOrder}</summary>
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
				</details>
			</section>
		</Step>
	);
}
