import { questionOf } from '~/model/look-up.ts';
import { formatFragment } from '~/model/state/fragment.ts';
import type { FitState } from '~/model/state/state.ts';
import type { Result } from '~/model/verdict/result.ts';
import type { PersonalContent } from '~/model/wording.ts';
import { SendText } from '~/parts/SendText.tsx';
import * as loadingWords from '~/words/loading-words.ts';
import * as sendWords from '~/words/send-words.ts';
import { kitText, type TextGroup } from './kit-text.ts';
import * as words from './words.ts';

export interface KitHeadProps {
	/** With the person's concerns. */
	readonly content: PersonalContent;
	readonly state: FitState;
	/** Undefined while there is none. */
	readonly result: Result | undefined;
	/** Where what works it out did not load. */
	readonly retry: (() => void) | undefined;
	/** The credential in one line; may be empty. */
	readonly about: string;
	/** Questions answered, and all that the goal asks. */
	readonly known: number;
	readonly all: number;
	/** Everything open. */
	readonly groups: readonly TextGroup[];
	/** Ids of the questions that decide most. */
	readonly first: readonly string[];
	/** Address of the fit check, with the answers where the device does not hold them. */
	readonly fit: string;
}

/** Where the decision stands, what to ask first of all, and everything to send or print at once. */
export function KitHead({ content, state, result, retry, about, known, all, groups, first, fit }: KitHeadProps) {
	const count = groups.reduce((sum, { items }) => sum + items.length, 0);
	const resultUrl = fit.includes('#') ? fit : `${fit}#result`;
	const short = (id: string) => questionOf(content, id).inSentence;
	return (
		<div class="kit__head">
			<h2 class="kit__about" id="kit-about" tabIndex={-1}>
				{words.toAsk(count, about)}
			</h2>
			{result ? (
				<p>
					{words.soFar(result, known, all, count, (its) => (
						<strong>{its}</strong>
					))}
					<a class="no-print" href={resultUrl}>
						{words.seeResult}
					</a>
				</p>
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
						<a href={fit.includes('#') ? fit : `${fit}#goal`}>{its}</a>
					))}
				</p>
			)}
			{first.length > 0 && (
				<p>
					{words.firstOfAll(
						first.map((id) => (
							<a key={id} href={`#kit-${id}`}>
								{short(id)}
							</a>
						)),
					)}
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
