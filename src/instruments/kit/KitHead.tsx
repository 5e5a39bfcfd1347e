import type { ComponentChildren } from 'preact';
import { formatFragment } from '~/model/state/fragment.ts';
import type { FitState } from '~/model/state/state.ts';
import { SendText } from '~/parts/SendText.tsx';
import * as loadingWords from '~/words/loading-words.ts';
import * as sendWords from '~/words/send-words.ts';
import { kitText, type TextGroup } from './kit-text.ts';
import * as words from './words.ts';

export interface KitHeadProps {
	readonly state: FitState;
	/** Where what works out a result did not load. */
	readonly retry: (() => void) | undefined;
	/** The credential in one line; may be empty. */
	readonly about: string;
	/** Everything open. */
	readonly groups: readonly TextGroup[];
	/** Address at which a goal is chosen. */
	readonly goalUrl: string;
	/** What to do next and where the decision stands, once there is a result. */
	readonly children?: ComponentChildren;
}

/** What there is to ask and how long that takes, the one thing to do next, where the decision stands, and everything to send or print at once. */
export function KitHead({ state, retry, about, groups, goalUrl, children }: KitHeadProps) {
	const count = groups.reduce((sum, { items }) => sum + items.length, 0);
	const waiting = groups
		.map(({ whom, items }) => ({ whom, items: items.filter(({ isAsked }) => !isAsked) }))
		.filter(({ items }) => items.length > 0);
	const minutes = waiting.flatMap(({ items }) => items).reduce((sum, { wording }) => sum + wording.findOut.minutes, 0);
	const own = waiting.find(({ whom }) => whom === 'yourself')?.items.length ?? 0;
	return (
		<div class="kit__head">
			<h2 class="kit__about" id="kit-about" tabIndex={-1}>
				{words.toAsk(count, about)}
			</h2>
			{count > 0 && <p>{words.effort(minutes, waiting.length - (own > 0 ? 1 : 0), own)}</p>}
			{children ? (
				children
			) : retry ? (
				<p role="alert">
					{words.notLoaded}{' '}
					<button class="button" type="button" onClick={retry}>
						{loadingWords.tryAgain}
					</button>
				</p>
			) : (
				<p>
					{words.noGoal(count, (its) => (
						<a href={goalUrl}>{its}</a>
					))}
				</p>
			)}
			{count > 0 && (
				<SendText of={words.everything} subject={sendWords.subject(about)} text={kitText(about, groups)} link={() => formatFragment(state)}>
					<button class="button" type="button" onClick={() => print()}>
						{words.print}
					</button>
				</SendText>
			)}
		</div>
	);
}
