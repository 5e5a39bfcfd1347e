import type { KitItem } from '~/model/asking/question-kit.ts';
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
	/** What to ask next; undefined where all is asked. */
	readonly next: KitItem | undefined;
	/** Ids of the questions that decide most, it among them. */
	readonly first: readonly string[];
	/** Address of the fit check, with the answers where the device does not hold them. */
	readonly fit: string;
}

/** What there is to ask and how long that takes, the one thing to do next, where the decision stands, and everything to send or print at once. */
export function KitHead({ content, state, result, retry, about, known, all, groups, next, first, fit }: KitHeadProps) {
	const count = groups.reduce((sum, { items }) => sum + items.length, 0);
	const resultUrl = fit.includes('#') ? fit : `${fit}#result`;
	const waiting = groups
		.map(({ whom, items }) => ({ whom, items: items.filter(({ isAsked }) => !isAsked) }))
		.filter(({ items }) => items.length > 0);
	const minutes = waiting.flatMap(({ items }) => items).reduce((sum, { wording }) => sum + wording.findOut.minutes, 0);
	const own = waiting.find(({ whom }) => whom === 'yourself')?.items.length ?? 0;
	const link = (id: string, name = questionOf(content, id).short) => (
		<a key={id} href={`#kit-${id}`}>
			{name}
		</a>
	);
	const then = first.filter((id) => id !== next?.question);
	return (
		<div class="kit__head">
			<h2 class="kit__about" id="kit-about" tabIndex={-1}>
				{words.toAsk(count, about)}
			</h2>
			{count > 0 && <p>{words.effort(minutes, waiting.length - (own > 0 ? 1 : 0), own)}</p>}
			{result && result.standing !== 'ruled-out' && next && (
				<p class="kit__next">
					{words.next(questionOf(content, next.question), next.weight, link(next.question, questionOf(content, next.question).ask))}
					{then.length > 0 && <> {words.afterThat(then.map((id) => link(id)))}</>}
				</p>
			)}
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
