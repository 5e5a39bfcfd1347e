import { questionOf } from '~/model/look-up.ts';
import { formatFragment } from '~/model/state/fragment.ts';
import type { FitState } from '~/model/state/state.ts';
import type { Result } from '~/model/verdict/result.ts';
import type { PersonalContent } from '~/model/wording.ts';
import { rangeWords, VERDICT_NAMES } from '~/words/words.ts';
import { kitText, type TextGroup } from './kit-text.ts';
import { questionsWords } from './kit-words.ts';
import { SendText } from './SendText.tsx';

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
	/** Questions answered. */
	readonly known: number;
	/** Everything open. */
	readonly groups: readonly TextGroup[];
	/** Ids of the questions that decide most. */
	readonly first: readonly string[];
	/** Address of the fit check, with the answers where the device does not hold them. */
	readonly fit: string;
}

/** Where the decision stands, what to ask first of all, and everything to send or print at once. */
export function KitHead({ content, state, result, retry, about, known, groups, first, fit }: KitHeadProps) {
	const count = groups.reduce((sum, { items }) => sum + items.length, 0);
	const resultUrl = fit.includes('#') ? fit : `${fit}#result`;
	const short = (id: string) => questionOf(content, id).short.toLowerCase();
	return (
		<div class="kit__head">
			<h2 class="kit__about" id="kit-about" tabIndex={-1}>
				{count === 0 ? 'Nothing is left to ask' : `${questionsWords(count)} to ask`}
				{about && ` about ${about}`}
			</h2>
			{result ? (
				<p>
					So far: <strong>{result.isRuledOut ? 'Deal-breaker met' : VERDICT_NAMES[result.verdict]}</strong>, {rangeWords(result.shownRange)}{' '}
					of 100, {known} of {content.questions.length} answered. {count === 0 && 'Everything that matters for your goal is answered. '}
					<a class="no-print" href={resultUrl}>
						See the result
					</a>
				</p>
			) : retry ? (
				<p role="alert">
					What works out which of them decide most did not load, so these are all that you have not answered.{' '}
					<button class="button" type="button" onClick={retry}>
						Try again
					</button>
				</p>
			) : (
				<p>
					{count === 0 ? 'Every question is answered. ' : 'These are all the questions that you have not answered. '}
					<a href={fit.includes('#') ? fit : `${fit}#goal`}>Choose what you want it for</a>
					{count === 0 ? ', and there is a result.' : ', and those that matter for it come in the order in which they decide.'}
				</p>
			)}
			{first.length > 0 && (
				<p>
					First of all:{' '}
					{first.map((id, index) => (
						<span key={id}>
							<a href={`#kit-${id}`}>{short(id)}</a>
							{index < first.length - 1 ? '; ' : '.'}
						</span>
					))}
				</p>
			)}
			{count > 0 && (
				<SendText
					of="everything"
					subject={about ? `Questions about ${about}` : 'Questions about a credential'}
					text={kitText(about, groups)}
					link={() => formatFragment(state)}
				>
					<button class="button" type="button" onClick={() => print()}>
						Print
					</button>
				</SendText>
			)}
		</div>
	);
}
