import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { goalOf, questionOf } from '~/model/look-up.ts';
import type { Answer, Answers, Interval } from '~/model/types.ts';
import type { Result as FitResult } from '~/model/verdict/result.ts';
import { toldVerdict } from '~/model/verdict/verdict.ts';
import type { PersonalContent } from '~/model/wording.ts';
import * as headlineWords from '~/words/headline-words.ts';
import * as resultWords from '~/words/result-words.ts';
import * as standingWords from '~/words/standing-words.ts';
import * as stateWords from '~/words/state-words.ts';
import { Fold } from './Fold.tsx';
import { Loading } from './Loading.tsx';
import { RESULT_REST } from './load.ts';
import { Scale } from './Scale.tsx';
import { useLazy } from './use-lazy.ts';
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
	/** Keeps an answer that is given within the result; absent where it only reports. */
	readonly onAnswer?: ((question: string, answer: Answer | undefined) => void) | undefined;
	/** Address of the question kit, where there is one for these answers. */
	readonly kitUrl?: string | undefined;
	/** Address at which a decision is written down, where the reader has one to take. */
	readonly recordUrl?: string | undefined;
	/** What shows the ladder, the next step and the grounds, where nothing loads: on a page as it is built. Elsewhere it comes by itself. */
	readonly rest?: NonNullable<ReturnType<typeof RESULT_REST.now>> | undefined;
	/** What the page adds at the end. */
	readonly children?: ComponentChildren;
}

/**
 * The result for one candidate: the reason as its headline, what that means, the range on its scale, what each open answer can do, the one
 * next step, and the grounds folded. Where something rules it out or holds it back, that comes first and everything else is folded; before a
 * range is due there is nothing that would give one away.
 */
export function Result(props: ResultProps) {
	const { content, result, answers, name, isOwnOrder = false, questionUrl, onAnswer, kitUrl, recordUrl, children } = props;
	const { view, hasFailed, retry } = useLazy(RESULT_REST, props.rest === undefined);
	const rest = props.rest ?? view;
	const before = useBefore(answers, result.shownRange);
	// A field stays where it is while it is used, also where its answer rules the credential out.
	const [isAnswering, setAnswering] = useState(false);
	const headline = useRef<HTMLHeadingElement>(null);
	const { standing, isRangeDue, shownRange } = result;
	const isOpen = standing === 'open-to-judgement';
	const isEarly = isOpen && !isRangeDue;
	const isFolded = isRangeDue && !isOpen && !isAnswering;
	const wasAnswering = useRef(false);
	// The field that had the focus is folded away with the rest: what its answer has done is told above.
	useLayoutEffect(() => {
		if (isFolded && wasAnswering.current) headline.current?.focus();
		wasAnswering.current = isAnswering;
	});

	const said = headlineWords.headline(content, result, answers);
	const means = headlineWords.headlineMeaning(content, result);
	const based = resultWords.based(name, goalOf(content, result.goal).inSentence);
	const ends = headlineWords.ends(result);
	const body = isRangeDue && (
		<div class="result__range" key="range">
			<Scale key={ends ? ends.lo + ends.hi : shownRange.lo} range={shownRange} ghost={before} isOff={!isOpen} ends={ends} />
			{rest && <rest.Ladder {...{ content, result, answers, questionUrl, onAnswer }} onAnswering={setAnswering} />}
		</div>
	);
	const grounds = isRangeDue && rest && <rest.Grounds key="grounds" {...{ content, result, answers, isOwnOrder }} />;
	return (
		<div class="result">
			<div class="result__head">
				<p class="result__based" key={based}>
					{based}
				</p>
				<h2
					class={`result__headline ${isEarly ? '' : `result__verdict result__verdict--${toldVerdict(result)}`}`}
					key={said}
					ref={headline}
					tabIndex={-1}
				>
					{said}
				</h2>
				{means && (
					<p class="result__means" key={means}>
						{means}
					</p>
				)}
				<Required content={content} result={result} />
				<Lifts {...{ content, result, answers, questionUrl }} />
				<HoldsBack content={content} result={result} />
				{isEarly && <Checks {...{ content, result, questionUrl }} />}
				{result.warnings.map((one) => (
					<p key={one.kind}>{resultWords.warning(one)}</p>
				))}
			</div>
			{!isFolded && body}
			{hasFailed && <Loading hasFailed retry={retry} />}
			{rest && onAnswer && <rest.NextStep key="next" {...{ content, result, answers, name, onAnswer, kitUrl, recordUrl }} />}
			{isFolded ? (
				<Fold key="apart" title={headlineWords.apartTitle} says={headlineWords.apart(result)}>
					{body}
					{grounds}
				</Fold>
			) : (
				grounds
			)}
			{children}
		</div>
	);
}

/** The range as it was before the last answer; undefined while there is none, or where that left it as it was. */
function useBefore(answers: Answers, range: Interval): Interval | undefined {
	const kept = useRef<{ answers: Answers; range: Interval; before: Interval | undefined }>({ answers, range, before: undefined });
	if (kept.current.answers !== answers) kept.current = { answers, range, before: kept.current.range };
	kept.current.range = range;
	const { before } = kept.current;
	return before && (before.lo !== range.lo || before.hi !== range.hi) ? before : undefined;
}

type PartProps = Pick<ResultProps, 'content' | 'result'>;

/** That the credential itself is required, and what does not count because of it. */
function Required({ content, result }: PartProps) {
	if (!result.isRequired) return null;
	const suspended = standingWords.suspended(content, result.suspended);
	return (
		<div class="result__required">
			<p>{standingWords.required}</p>
			{suspended && <p key={suspended}>{suspended}</p>}
			<p>{resultWords.comparesProviders}</p>
		</div>
	);
}

/** What holds it back, where the headline only says how much does. */
function HoldsBack({ content, result: { standing, cappedBy } }: PartProps) {
	return (
		standing === 'held-back' &&
		cappedBy.length > 1 && (
			<ul class="result__holds">
				{cappedBy.map((cap) => {
					const said = stateWords.cap(content, cap);
					return <li key={said}>{said}</li>;
				})}
			</ul>
		)
	);
}

/** What would lift each thing that rules it out. */
function Lifts({ content, result, answers, questionUrl }: PartProps & Pick<ResultProps, 'answers' | 'questionUrl'>) {
	const applying = result.dealBreakers.filter(({ state }) => state === 'met').map(({ question }) => questionOf(content, question));
	return (
		applying.length > 0 && (
			<ul class="result__lifts">
				{applying.map((wording) => {
					const lift = resultWords.lift(content, wording, answers[wording.id]);
					return (
						<li key={wording.id + lift}>
							{resultWords.rulesOut(wording, lift, (its) => (
								<a href={questionUrl(wording.id)}>{its}</a>
							))}
						</li>
					);
				})}
			</ul>
		)
	);
}

/** Before a range is due: what to answer first. */
function Checks({ content, result, questionUrl }: PartProps & Pick<ResultProps, 'questionUrl'>) {
	return (
		result.couldRuleOut.length > 0 && (
			<>
				<p>{resultWords.checksFirst}</p>
				<ul class="result__checks">
					{result.couldRuleOut.map((id) => (
						<li key={id}>
							<a href={questionUrl(id)}>{questionOf(content, id).short}</a>
						</li>
					))}
				</ul>
			</>
		)
	);
}
