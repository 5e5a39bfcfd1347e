import { useEffect, useMemo, useState } from 'preact/hooks';
import { type FormView, readFormView, writeFormView } from '~/device/form-view.ts';
import { useFitStore } from '~/device/use-fit-store.ts';
import { formOrder } from '~/model/asking/form-order.ts';
import { formatFragment } from '~/model/state/fragment.ts';
import { EMPTY_STATE, withAnswer } from '~/model/state/state.ts';
import { knownIds } from '~/model/values/resolve-answer.ts';
import { notNeeded } from '~/model/verdict/not-needed.ts';
import { openQuestions } from '~/model/verdict/open-questions.ts';
import type { FitContent } from '~/model/wording.ts';
import { EarlyForm } from '~/parts/EarlyForm.tsx';
import { Notices } from '~/parts/Notices.tsx';
import { useLazy } from '~/parts/use-lazy.ts';
import type { NextPages } from '~/parts/WhatNext.tsx';
import { addConcerns } from '~/words/add-concerns.ts';
import * as loadingWords from '~/words/loading-words.ts';
import { FirstStep } from './FirstStep.tsx';
import { RESULT_VIEW } from './load.ts';
import { PrioritiesFold } from './PrioritiesFold.tsx';
import { fieldUrl, Questions } from './Questions.tsx';
import { useTwoViews } from './use-two-views.tsx';
import * as words from './words.ts';
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
	const { model, goals } = content;
	const hasAnswers = Object.keys(state.answers).length > 0 || state.goal !== null;
	const { view: resultView, hasFailed, retry } = useLazy(RESULT_VIEW, hasAnswers);
	const twoViews = useTwoViews(given, store);
	const [formView, setFormView] = useState<FormView>('steps');
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
	const form = useMemo(() => formOrder(model, state.goal, state.order), [model, state.goal, state.order]);
	const needless = notNeeded(form.all, state.answers);
	const counted = form.all.filter((question) => !needless.includes(question));
	const known = knownIds(counted, state.answers).length;
	// What the device does not hold goes along in the address.
	const kitUrl = pages.kit + (store.isGuest || store.problem ? formatFragment(state) : '');
	const first = fieldUrl(counted[0]?.id);

	return (
		<div class={`fit-check fit-check--${formView}`}>
			<Notices content={content} store={store}>
				{twoViews.offer}
			</Notices>
			{twoViews.view}
			<div class="fit-check__asking">
				<EarlyForm class="fit-check__form" id="answers" isReady={isReady}>
					<p class="fit-check__view">
						<button class="fit-check__switch" type="button" onClick={changeFormView}>
							{formView === 'steps' ? words.showPage : words.showSteps}
						</button>
					</p>
					<section class="fit-check__part">
						<header>
							<h2>{words.firstPart}</h2>
						</header>
						<FirstStep goals={goals} state={state} change={change} next={first} />
						{state.goal && <PrioritiesFold content={content} goal={state.goal} state={state} change={change} back="#goal" next={first} />}
					</section>
					<Questions content={content} form={form} counted={counted} state={state} change={change} isReady={isReady} />
				</EarlyForm>
				<div class="fit-check__summary no-print">
					<p role="status">
						{resultView && result
							? resultView.standing(result, known, counted.length, (its) => <strong class="fit-check__verdict">{its}</strong>)
							: words.answered(known, counted.length)}
					</p>
					{resultView && result && <resultView.Summary content={content} result={result} questionUrl={fieldUrl} />}
					<a class="button" href="#result">
						{words.seeResult}
					</a>
				</div>
			</div>
			<section class="fit-check__result" id="result" aria-label={words.yourResult} tabIndex={-1}>
				{resultView && result && state.goal ? (
					<resultView.Result
						content={content}
						result={result}
						answers={state.answers}
						name={state.name}
						isOwnOrder={state.order !== null}
						questionUrl={fieldUrl}
						kitUrl={kitUrl}
						recordUrl={pages.record}
						onAnswer={(question, answer) => change(withAnswer(state, question, answer))}
					/>
				) : hasFailed ? (
					<p role="alert">
						{words.notLoaded}{' '}
						<button class="button" type="button" onClick={retry}>
							{loadingWords.tryAgain}
						</button>
					</p>
				) : (
					<p class="fit-check__prompt">
						{words.chooseGoal((its) => (
							<a href="#goal">{its}</a>
						))}
					</p>
				)}
				{resultView && result && state.goal && (
					<resultView.WhatNext pages={{ ...pages, kit: kitUrl }} goal={state.goal} open={openQuestions(result).length} />
				)}
				{resultView && (
					<resultView.ResultActions
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
