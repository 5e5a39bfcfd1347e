import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import type { FitStore } from '~/device/use-fit-store.ts';
import type { FitContent } from '~/model/wording.ts';
import { useLazy } from '~/parts/use-lazy.ts';
import { TWO_VIEWS } from './load.ts';
import * as words from './words.ts';

/** The way into the two views, for the notice about a link's answers, and the views once they are asked for. */
export interface TwoViewsOffer {
	readonly offer: ComponentChild;
	readonly view: ComponentChild;
}

const OFFER = 'both-views';

/** Shows the two views when somebody asks for them. */
export function useTwoViews(content: FitContent, store: FitStore): TwoViewsOffer {
	const [isAsked, setAsked] = useState(false);
	const { view, hasFailed, retry } = useLazy(TWO_VIEWS, isAsked);
	const isOpen = isAsked && view !== undefined;
	const close = () => {
		setAsked(false);
		document.getElementById(OFFER)?.focus();
	};
	return {
		offer: (
			<button
				class="button"
				type="button"
				id={OFFER}
				aria-expanded={isOpen}
				onClick={() => (isOpen ? close() : hasFailed ? retry() : setAsked(true))}
			>
				{hasFailed ? words.viewsNotLoaded : words.bothViews}
			</button>
		),
		view: isOpen && store.isGuest && <view.TwoViews content={content} store={store} close={close} />,
	};
}
