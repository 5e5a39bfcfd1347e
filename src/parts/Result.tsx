import type { ComponentChildren } from 'preact';
import { goalOf, questionOf } from '~/model/look-up.ts';
import type { Answers, DealBreakerState } from '~/model/types.ts';
import type { Result as FitResult } from '~/model/verdict/result.ts';
import type { PersonalContent } from '~/model/wording.ts';
import * as resultWords from '~/words/result-words.ts';
import * as standingWords from '~/words/standing-words.ts';
import { VERDICT_MEANINGS } from '~/words/words.ts';
import { Contributions } from './Contributions.tsx';
import { FindOutFirst } from './FindOutFirst.tsx';
import { Flips } from './Flips.tsx';
import { RangeBar } from './RangeBar.tsx';
import './Result.css';

export interface ResultProps {
	readonly content: PersonalContent;
	readonly result: FitResult;
	/** The answers it rests on. */
	readonly answers: Answers;
	/** What the reader calls the credential; may be empty. */
	readonly name: string;
	/** The importance order is the person's own, not the goal's. */
	readonly isOwnOrder?: boolean | undefined;
	/** Address of a question's field, by its id: on this page, or where the result only reports, on its guide page. */
	readonly questionUrl: (id: string) => string;
	/** Address of the question kit, where there is one for these answers. */
	readonly kitUrl?: string | undefined;
	/** What the page adds at the end. */
	readonly children?: ComponentChildren;
}

/** The result for one candidate, in the order that keeps a high score from hiding a deal-breaker: where it stands, then the grounds. */
export function Result({ content, result, answers, name, isOwnOrder = false, questionUrl, kitUrl, children }: ResultProps) {
	const { verdict, shownRange, shownBounds } = result;
	return (
		<div class="result">
			<div class="result__standing">
				<h2 class="result__based">{resultWords.based(name)}</h2>
				<DealBreakers content={content} result={result} answers={answers} questionUrl={questionUrl} />
				<p class={`result__verdict result__verdict--${verdict}`}>
					{standingWords.verdict(verdict, result.isRuledOut, (its) => (
						<span class="result__apart">{its}</span>
					))}
				</p>
				<p>
					{standingWords.range(shownRange)} {VERDICT_MEANINGS[verdict]}
				</p>
				<RangeBar range={shownRange} bounds={shownBounds} />
				<Holds content={content} result={result} />
				<section class="result__part">
					<h3>{resultWords.weightingTitle}</h3>
					<p>{resultWords.weighting(result, isOwnOrder)}</p>
				</section>
			</div>
			<div class="result__grounds">
				<section class="result__part">
					<h3>{resultWords.contributionsTitle}</h3>
					<Contributions content={content} result={result} />
				</section>
				<FindOutFirst content={content} result={result} questionUrl={questionUrl} kitUrl={kitUrl} />
				<Flips content={content} result={result} />
				<section class="result__part">
					<h3>{resultWords.prioritiesTitle}</h3>
					<Priorities content={content} result={result} isOwnOrder={isOwnOrder} />
				</section>
			</div>
			{children}
		</div>
	);
}

type PartProps = Pick<ResultProps, 'content' | 'result'>;
type OrderProps = { readonly isOwnOrder: boolean };

/** Those met first, with what would lift them; then how the others stand. */
function DealBreakers({ content, result, answers, questionUrl }: Omit<ResultProps, 'name' | 'kitUrl' | 'children'>) {
	const wordings = (state: DealBreakerState) =>
		result.dealBreakers.filter((one) => one.state === state).map(({ question }) => questionOf(content, question));
	const [met, unknown, clear] = [wordings('met'), wordings('unknown'), wordings('clear')];
	return (
		<>
			{met.length > 0 && (
				<div class="result__deal-breakers">
					<h3>{standingWords.met(met.length)}</h3>
					<ul>
						{met.map((wording) => (
							<li key={wording.id}>
								{resultWords.met(wording, resultWords.lift(content, wording, answers[wording.id]), (its) => (
									<a href={questionUrl(wording.id)}>{its}</a>
								))}
							</li>
						))}
					</ul>
				</div>
			)}
			<p class="result__others">
				{resultWords.others(
					clear.length,
					unknown.map(({ id, inSentence }) => (
						<a key={id} href={questionUrl(id)}>
							{inSentence}
						</a>
					)),
				)}
			</p>
		</>
	);
}

/** What keeps the verdict back although the range would allow more. */
function Holds({ content, result }: PartProps) {
	if (result.verdict === 'weak' || result.uncapped === result.verdict) return null;
	return (
		<div class="result__holds">
			<p>{resultWords.heldBack(result)}</p>
			<ul>
				{resultWords.holds(content, result).map((reason) => (
					<li key={reason}>{reason}</li>
				))}
			</ul>
		</div>
	);
}

function Priorities({ content, result, isOwnOrder }: PartProps & OrderProps) {
	const goal = goalOf(content, result.goal);
	return (
		<>
			<p>{resultWords.priorities(content, result, isOwnOrder)}</p>
			<p>
				{resultWords.reason(goal.reason, isOwnOrder, (its) => (
					<a href={goal.url}>{its}</a>
				))}
			</p>
		</>
	);
}
