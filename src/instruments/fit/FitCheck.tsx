import { useEffect, useMemo, useState } from 'preact/hooks';
import { type FormView, readFormView, writeFormView } from '~/device/form-view.ts';
import { useFitStore } from '~/device/use-fit-store.ts';
import { questionOf } from '~/model/look-up.ts';
import { formatFragment } from '~/model/state/fragment.ts';
import { EMPTY_STATE } from '~/model/state/state.ts';
import type { Answer } from '~/model/types.ts';
import { knownIds } from '~/model/values/resolve-answer.ts';
import type { FitContent } from '~/model/wording.ts';
import { Notices } from '~/parts/Notices.tsx';
import { QuestionField } from '~/parts/QuestionField.tsx';
import { Step } from '~/parts/Step.tsx';
import { useLazy } from '~/parts/use-lazy.ts';
import type { NextPages } from '~/parts/WhatNext.tsx';
import { addConcerns } from '~/words/concern-words.ts';
import { INFORMANT_NAMES, rangeWords, VERDICT_NAMES } from '~/words/words.ts';
import { FirstStep } from './FirstStep.tsx';
import { RESULT_VIEW } from './load.ts';
import { PrioritiesFold } from './PrioritiesFold.tsx';
import { ResultActions } from './ResultActions.tsx';
import { useTwoViews } from './use-two-views.tsx';
import './FitCheck.css';

export interface FitCheckProps {
	readonly content: FitContent;
	/** Addresses of the pages that go on from a result. */
	readonly pages: NextPages;
}

/** The fit check: the questions one at a time or all on one page, what they come to beside them, and the whole result below. */
export function FitCheck({ content: given, pages }: FitCheckProps) {
	const store = useFitStore(given.model);
	const { state, change, isReady } = store;
	const content = useMemo(() => addConcerns(given, state.concerns, '#priorities'), [given, state.concerns]);
	const { model, goals, factors, questions } = content;
	const { view: resultView, hasFailed, retry } = useLazy(RESULT_VIEW, state.goal !== null);
	const twoViews = useTwoViews(given, store);
	const [formView, setFormView] = useState<FormView>('steps');
	const hasAnswers = Object.keys(state.answers).length > 0 || state.goal !== null;
	const result = useMemo(
		() => (state.goal && resultView ? resultView.scoreAnswers(model, state.goal, state.answers, state.order) : undefined),
		[model, state, resultView],
	);

	// The server knows no device: it sends the steps.
	useEffect(() => setFormView(readFormView()), []);

	const changeFormView = () => {
		const next = formView === 'steps' ? 'page' : 'steps';
		setFormView(next);
		writeFormView(next);
	};
	const answer = (id: string, next: Answer | undefined) => {
		const { [id]: _, ...others } = state.answers;
		change({ ...state, answers: next ? { ...others, [id]: next } : others });
	};
	const known = knownIds(model.questions, state.answers).length;
	const answered = `${known} of ${questions.length} answered`;
	// What the device does not hold goes along in the address.
	const kitUrl = pages.kit + (store.isGuest || store.problem ? formatFragment(state) : '');
	const fieldUrl = (id: string | undefined) => (id === undefined ? '#goal' : `#question-${id}`);

	return (
		<div class={`fit-check fit-check--${formView}`}>
			<Notices content={content} store={store}>
				{twoViews.offer}
			</Notices>
			{twoViews.view}
			<div class="fit-check__asking">
				<form class="fit-check__form" autocomplete="off" inert={!isReady} onSubmit={(event) => event.preventDefault()}>
					<p class="fit-check__view">
						<button class="fit-check__switch" type="button" onClick={changeFormView}>
							{formView === 'steps' ? 'Show all questions on one page' : 'Show one question at a time'}
						</button>
					</p>
					<section class="fit-check__part">
						<header>
							<h2>Which one, and what for</h2>
						</header>
						<FirstStep goals={goals} state={state} change={change} next={fieldUrl(questions[0]?.id)} />
						{state.goal && (
							<PrioritiesFold
								content={content}
								goal={state.goal}
								state={state}
								change={change}
								back="#goal"
								next={fieldUrl(questions[0]?.id)}
							/>
						)}
					</section>
					{factors.map((factor) => (
						<section class="fit-check__part" key={factor.id}>
							<header>
								<h2>{factor.name}</h2>
								<p class="fit-check__scale">
									At worst: {factor.worst}. At best: {factor.best}. <a href={factor.url}>Read about it</a>
								</p>
							</header>
							{questions.map((wording, index) => {
								const question = questionOf(model, wording.id);
								const { whom, words, minutes } = wording.findOut;
								return (
									question.factor === factor.id && (
										<Step
											key={question.id}
											place={`Question ${index + 1} of ${questions.length}`}
											back={fieldUrl(questions[index - 1]?.id)}
											next={index + 1 < questions.length ? fieldUrl(questions[index + 1]?.id) : '#result'}
											isLast={index + 1 === questions.length}
										>
											<QuestionField
												question={question}
												wording={wording}
												answer={state.answers[question.id]}
												onAnswer={(next) => answer(question.id, next)}
											/>
											<details class="step__find-out">
												<summary>How to find out</summary>
												<p>
													{INFORMANT_NAMES[whom]}. {minutes} minutes. {words}{' '}
													<a href={factor.url}>Read about {factor.name.toLowerCase()}</a>
												</p>
											</details>
										</Step>
									)
								);
							})}
						</section>
					))}
				</form>
				<div class="fit-check__summary no-print">
					<p role="status">
						{result ? (
							<>
								<strong class="fit-check__verdict">{result.isRuledOut ? 'Deal-breaker met' : VERDICT_NAMES[result.verdict]}</strong>{' '}
								{rangeWords(result.shownRange)}, {answered}
							</>
						) : (
							answered
						)}
					</p>
					{resultView && result && <resultView.Summary content={content} result={result} questionUrl={fieldUrl} />}
					<a class="button" href="#result">
						See result
					</a>
				</div>
			</div>
			<section class="fit-check__result" id="result" aria-label="Your result" tabIndex={-1}>
				{resultView && result && state.goal ? (
					<resultView.Result
						content={content}
						result={result}
						answers={state.answers}
						name={state.name}
						isOwnOrder={state.order !== null}
						questionUrl={fieldUrl}
						kitUrl={kitUrl}
					/>
				) : hasFailed ? (
					<p role="alert">
						What works out the result did not load. Your answers are kept.{' '}
						<button class="button" type="button" onClick={retry}>
							Try again
						</button>
					</p>
				) : (
					<p class="fit-check__prompt">
						Choose <a href="#goal">what you want it for</a>, and the result appears here. “I don’t know yet” is a good answer: the result
						shows what it leaves open.
					</p>
				)}
				{resultView && result && state.goal && (
					<resultView.WhatNext pages={{ ...pages, kit: kitUrl }} goal={state.goal} open={result.open.length} />
				)}
				{/* Not before the first reading: a result that comes in above would push the buttons away. */}
				{isReady && (
					<ResultActions
						link={() => formatFragment(state)}
						hasAnswers={hasAnswers}
						isGuest={store.isGuest}
						clear={() => change(EMPTY_STATE)}
					/>
				)}
				{resultView && result && state.goal && (
					<resultView.GivenAnswers
						content={content}
						goal={state.goal}
						answers={state.answers}
						fieldUrl={(id) => (id === 'goal' ? '#goal' : fieldUrl(id))}
					/>
				)}
			</section>
		</div>
	);
}
