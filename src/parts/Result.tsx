import { type ComponentChildren, Fragment } from 'preact';
import { factorOf, goalOf, questionOf } from '~/model/look-up.ts';
import type { Answers, DealBreakerState } from '~/model/types.ts';
import type { Result as FitResult } from '~/model/verdict/result.ts';
import type { PersonalContent, QuestionWording } from '~/model/wording.ts';
import { measureWords } from '~/words/measure-words.ts';
import { rangeWords, VERDICT_MEANINGS, VERDICT_NAMES, waysWords } from '~/words/words.ts';
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
				<h2 class="result__based">Based on your answers{name && ` about ${name}`}</h2>
				<DealBreakers content={content} result={result} answers={answers} questionUrl={questionUrl} />
				<p class={`result__verdict result__verdict--${verdict}`}>
					{result.isRuledOut && <span class="result__apart">Apart from that: </span>}
					{VERDICT_NAMES[verdict]}
				</p>
				<p>
					{rangeWords(shownRange)} of 100, where 50 is acceptable. {VERDICT_MEANINGS[verdict]}
				</p>
				<RangeBar range={shownRange} bounds={shownBounds} />
				<Holds content={content} result={result} />
				<section class="result__part">
					<h3>Does the weighting matter?</h3>
					<Weighting result={result} isOwnOrder={isOwnOrder} />
				</section>
			</div>
			<div class="result__grounds">
				<section class="result__part">
					<h3>What speaks for it, what against</h3>
					<Contributions content={content} result={result} />
				</section>
				<FindOutFirst content={content} result={result} questionUrl={questionUrl} kitUrl={kitUrl} />
				<Flips content={content} result={result} />
				<section class="result__part">
					<h3>Your priorities against it</h3>
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
	const lift = ({ id, measure, options, tally }: QuestionWording) => {
		const answer = answers[id];
		switch (answer?.kind) {
			case 'option':
				return options[answer.option]?.lift;
			case 'tally':
				return tally?.lift;
			case 'measure': {
				const asked = questionOf(content.model, id).measure;
				return `${asked ? measureWords(asked.kind, answer.numbers) : ''} ${measure?.lift}`;
			}
			default:
				return '';
		}
	};
	return (
		<>
			{met.length > 0 && (
				<div class="result__deal-breakers">
					<h3>{met.length === 1 ? 'A deal-breaker is met' : `${met.length} deal-breakers are met`}</h3>
					<ul>
						{met.map((wording) => (
							<li key={wording.id}>
								<a href={questionUrl(wording.id)}>{wording.short}</a>. {lift(wording)}
							</li>
						))}
					</ul>
				</div>
			)}
			<p class="result__others">
				Deal-breakers: {clear.length} clear{unknown.length === 0 ? '.' : ', not known yet: '}
				{unknown.map(({ id, short }, index) => (
					<Fragment key={id}>
						<a href={questionUrl(id)}>{short.toLowerCase()}</a>
						{index < unknown.length - 1 ? '; ' : '.'}
					</Fragment>
				))}
			</p>
		</>
	);
}

/** What keeps the verdict back although the range would allow more. */
function Holds({ content, result }: PartProps) {
	if (result.verdict === 'weak' || result.uncapped === result.verdict) return null;
	const short = (id: string) => questionOf(content, id).short;
	const reasons = result.cappedBy.flatMap((hold) => {
		if (hold.kind === 'deal-breaker') return [`not known yet, and it could be a deal-breaker: ${short(hold.question)}`];
		if (hold.kind === 'capped-option') return [`as you answered, this alone holds it back: ${short(hold.question)}`];
		return hold.isCertain ? [`nothing at all on what matters most: ${factorOf(content, hold.factor).name}`] : [];
	});
	return (
		<div class="result__holds">
			<p>By the points alone it would be “{VERDICT_NAMES[result.uncapped].toLowerCase()}”. What holds it back:</p>
			<ul>
				{reasons.map((reason) => (
					<li key={reason}>{reason}.</li>
				))}
			</ul>
		</div>
	);
}

function Priorities({ content, result, isOwnOrder }: PartProps & OrderProps) {
	const names = (ids: readonly string[]) => ids.map((id) => factorOf(content, id).name.toLowerCase()).join(' and ');
	const { first, best, worst } = result.priorities;
	const put =
		first.length < result.contributions.length
			? `${isOwnOrder ? 'You put' : 'Your goal puts'} ${names(first)} first`
			: 'Everything counts the same';
	const does = [
		best.length > 0 && best.length < 4 && `best on ${names(best)}`,
		worst.length > 0 && worst.length < 4 && `worst on ${names(worst)}`,
	].filter(Boolean);
	const goal = goalOf(content, result.goal);
	return (
		<>
			<p>{does.length > 0 ? `${put}; so far it does ${does.join(' and ')}.` : `${put}.`}</p>
			<p>
				{isOwnOrder ? 'The order is your own. About the goal’s: ' : ''}
				{goal.reason} <a href={goal.url}>More about this use</a>
			</p>
		</>
	);
}

function Weighting({ result, isOwnOrder }: Pick<ResultProps, 'result'> & OrderProps) {
	const { verdict, shares, shownBounds } = result;
	const spread = `Over every way of weighing that keeps ${isOwnOrder ? 'your order' : 'the order of your goal'}, and however the open answers fall, it comes to ${rangeWords(shownBounds)}.`;
	const end = verdict === 'weak' ? 'well' : 'badly';
	return (
		<p>
			{spread}{' '}
			{verdict === 'open'
				? `It is acceptable in ${waysWords(shares.acceptableAtWorst)} of these ways if everything still open turns out badly, and in ${waysWords(shares.acceptableAtBest)} if it turns out well.`
				: `The verdict holds in ${waysWords(shares.verdictAtWorst ?? 0)} of these ways, even if everything still open turns out ${end}.`}
		</p>
	);
}
