import type { ComponentChildren } from 'preact';
import { goalOf, questionOf } from '~/model/look-up.ts';
import type { Answers, DealBreakerState } from '~/model/types.ts';
import type { Result as FitResult } from '~/model/verdict/result.ts';
import { toldVerdict } from '~/model/verdict/verdict.ts';
import type { PersonalContent } from '~/model/wording.ts';
import * as resultWords from '~/words/result-words.ts';
import * as standingWords from '~/words/standing-words.ts';
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

/**
 * The result for one candidate, in the order that keeps a high score from hiding a deal-breaker: where it stands, then the grounds. Before a
 * range is due it says what rules it out or holds it back, what is missing, and what to find out; nothing that a range would give away.
 */
export function Result({ content, result, answers, name, isOwnOrder = false, questionUrl, kitUrl, children }: ResultProps) {
	const { isRangeDue, warnings, shownRange, shownBounds } = result;
	return (
		<div class="result">
			<div class="result__standing">
				<h2 class="result__based">{resultWords.based(name)}</h2>
				<Required content={content} result={result} />
				<RulesOut content={content} result={result} answers={answers} questionUrl={questionUrl} />
				<HoldsBack content={content} result={result} />
				{isRangeDue ? (
					<Verdict content={content} result={result} isOwnOrder={isOwnOrder} />
				) : (
					<p class="result__missing">{resultWords.beforeRange(result)}</p>
				)}
				{warnings.map((one) => (
					<p key={one.kind}>{resultWords.warning(one)}</p>
				))}
				{isRangeDue && (
					<>
						<RangeBar range={shownRange} bounds={shownBounds} />
						<OtherDealBreakers content={content} result={result} questionUrl={questionUrl} />
						<section class="result__part">
							<h3>{resultWords.weightingTitle}</h3>
							<p>{resultWords.weighting(result, isOwnOrder)}</p>
						</section>
					</>
				)}
			</div>
			<div class="result__grounds">
				{isRangeDue && (
					<section class="result__part">
						<h3>{resultWords.contributionsTitle}</h3>
						<Contributions content={content} result={result} />
					</section>
				)}
				<FindOutFirst content={content} result={result} questionUrl={questionUrl} kitUrl={kitUrl} />
				{isRangeDue && (
					<>
						<Flips content={content} result={result} />
						<section class="result__part">
							<h3>{resultWords.prioritiesTitle}</h3>
							<Priorities content={content} result={result} isOwnOrder={isOwnOrder} />
						</section>
					</>
				)}
			</div>
			{children}
		</div>
	);
}

type PartProps = Pick<ResultProps, 'content' | 'result'>;
type OrderProps = { readonly isOwnOrder: boolean };

/** That the credential itself is required, and what does not count because of it. */
function Required({ content, result }: PartProps) {
	if (!result.isRequired) return null;
	const suspended = standingWords.suspended(content, result.suspended);
	return (
		<div class="result__required">
			<p>{standingWords.required}</p>
			{suspended && <p>{suspended}</p>}
		</div>
	);
}

/** What holds it back, each thing once. */
function HoldsBack({ content, result: { cappedBy } }: PartProps) {
	return cappedBy.length > 0 && <p class="result__holds">{standingWords.heldBack(content, cappedBy)}</p>;
}

/** What the range says, with the range, which way it leans, and what would decide it. */
function Verdict({ content, result, isOwnOrder }: PartProps & OrderProps) {
	const { standing, couldRuleOut, isRequired } = result;
	const apart = standing !== 'open-to-judgement' ? standingWords.apart : isRequired ? standingWords.amongProviders : '';
	const asides = [resultWords.lean(result), resultWords.decidedBy(content, result)];
	return (
		<>
			<p class={`result__verdict result__verdict--${toldVerdict(result)}`}>
				{apart && <span class="result__apart">{apart}</span>}
				{standingWords.verdict(result, couldRuleOut.length)}
			</p>
			<p>{resultWords.range(result, isOwnOrder)}</p>
			{asides.filter(Boolean).map((aside) => (
				<p key={aside}>{aside}</p>
			))}
		</>
	);
}

/** What rules it out, with what would lift it. */
function RulesOut({ content, result, answers, questionUrl }: PartProps & Pick<ResultProps, 'answers' | 'questionUrl'>) {
	const applying = stateOf(content, result, 'met');
	return (
		applying.length > 0 && (
			<div class="result__deal-breakers">
				<h3>{standingWords.ruledOut(applying.length)}</h3>
				<ul>
					{applying.map((wording) => (
						<li key={wording.id}>
							{resultWords.rulesOut(wording, resultWords.lift(content, wording, answers[wording.id]), (its) => (
								<a href={questionUrl(wording.id)}>{its}</a>
							))}
						</li>
					))}
				</ul>
			</div>
		)
	);
}

/** How the deal-breakers stand that do not apply. */
function OtherDealBreakers({ content, result, questionUrl }: PartProps & Pick<ResultProps, 'questionUrl'>) {
	return (
		<p class="result__others">
			{resultWords.others(
				stateOf(content, result, 'met').length,
				stateOf(content, result, 'clear').length,
				stateOf(content, result, 'unknown').map(({ id, inSentence }) => (
					<a key={id} href={questionUrl(id)}>
						{inSentence}
					</a>
				)),
			)}
		</p>
	);
}

function stateOf(content: PersonalContent, { dealBreakers }: FitResult, state: DealBreakerState) {
	return dealBreakers.filter((one) => one.state === state).map(({ question }) => questionOf(content, question));
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
