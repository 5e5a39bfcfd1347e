import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import type { FitContent } from '../model/wording.ts';
import type { FitStore } from './use-fit-store.ts';

/** The way into the two views, for the notice about a link's answers, and the views once they are asked for. */
export interface TwoViewsOffer {
	readonly offer: ComponentChild;
	readonly view: ComponentChild;
}

const OFFER = 'both-views';

/** Loads the two views when somebody asks for them: few links are opened beside own answers. */
export function useTwoViews(content: FitContent, store: FitStore): TwoViewsOffer {
	const [View, setView] = useState<typeof import('./TwoViews.tsx').TwoViews>();
	const [hasFailed, setFailed] = useState(false);
	const open = () => import('./TwoViews.tsx').then(({ TwoViews }) => setView(() => TwoViews)).catch(() => setFailed(true));
	const close = () => {
		setView(undefined);
		document.getElementById(OFFER)?.focus();
	};
	return {
		offer: (
			<button class="button" type="button" id={OFFER} aria-expanded={Boolean(View)} onClick={View ? close : open}>
				{hasFailed && !View ? 'That did not load. Try again' : 'See both side by side'}
			</button>
		),
		view: View && store.isGuest && <View content={content} store={store} close={close} />,
	};
}
