import { useMemo, useRef } from 'preact/hooks';
import { growsBelow } from '~/device/form-view.ts';
import { useFitStore } from '~/device/use-fit-store.ts';
import { formOrder } from '~/model/asking/form-order.ts';
import { changesSince } from '~/model/changes-since.ts';
import { goalOf, questionOf } from '~/model/look-up.ts';
import { EMPTY_STATE } from '~/model/state/state.ts';
import { knownIds } from '~/model/values/resolve-answer.ts';
import type { FitContent } from '~/model/wording.ts';
import { AnswerRow } from '~/parts/AnswerRow.tsx';
import { EarlyForm } from '~/parts/EarlyForm.tsx';
import { useLazy } from '~/parts/use-lazy.ts';
import type { NextPages } from '~/parts/WhatNext.tsx';
import { addConcerns } from '~/words/add-concerns.ts';
import * as loadingWords from '~/words/loading-words.ts';
import { AnswerList } from './AnswerList.tsx';
import { FirstStep } from './FirstStep.tsx';
import { NOTICE_LIST, RESULT_VIEW } from './load.ts';
import { useFitView } from './use-fit-view.ts';
import { FIRST_ROW, PRIORITIES_ROW, useFolds } from './use-folds.ts';
import { useGoOn } from './use-go-on.ts';
import { useLastAnswer } from './use-last-answer.ts';
import { useStill } from './use-still.ts';
import { useTwoViews } from './use-two-views.tsx';
import { fieldUrl, useWay } from './use-way.ts';
import * as words from './words.ts';
import './FitCheck.css';

export interface FitCheckProps {
	readonly content: FitContent;
	/** Its own address, to which its links lead also where it is shown in a frame of another site. */
	readonly page: string;
	/** Addresses of the pages that go on from a result. */
	readonly pages: NextPages;
}

/** The fit check: one question at a time, and then the result with every answer in a line below it. */
export function FitCheck({ content: given, page, pages }: FitCheckProps) {
	const store = useFitStore(given.model);
	const { state, change, isReady, isGuest, arrivals } = store;
	const { goal, answers } = state;
	const content = useMemo(() => addConcerns(given, state.concerns, '#priorities'), [given, state.concerns]);
	const { model } = content;
	const { view: resultView, hasFailed, retry } = useLazy(RESULT_VIEW, goal !== null || Object.keys(answers).length > 0);
	const twoViews = useTwoViews(given, store);
	const isToTell = isGuest || store.problem !== undefined || store.dropped.length > 0 || changesSince(given, store.version) !== undefined;
	const { view: notices } = useLazy(NOTICE_LIST, isToTell);
	const result = useMemo(
		() => (goal && resultView ? resultView.scoreAnswers(model, goal, answers, state.order) : undefined),
		[model, state, resultView],
	);

	const form = useMemo(() => formOrder(model, goal, state.order), [model, goal, state.order]);
	const fitView = useFitView({ isReady, hasGoal: goal !== null, arrivals, questions: form.all, isWhole: resultView !== undefined });
	const { view } = fitView;
	const way = useWay(form, answers);
	const known = knownIds(way.counted, answers);
	const answered = [...known, PRIORITIES_ROW, ...(goal ? [FIRST_ROW] : [])];
	const folds = useFolds({ ...fitView, isReady, arrivals, answered });
	const taps = useGoOn(view, way);
	const answersPart = useRef<HTMLElement>(null);
	useStill(answersPart);

	const last = useLastAnswer(store, content, result, resultView);
	// Its address is left behind with the answers, and what is then first is asked.
	const clear = () => {
		change(EMPTY_STATE);
		location.hash = FIRST_ROW;
	};

	const open = way.counted.length - known.length;
	const others = knownIds(model.questions, answers).filter((id) => !form.all.some((question) => question.id === id));
	const switchForm = () => {
		if (fitView.form === 'steps') return fitView.changeForm('page');
		fitView.changeForm('steps');
		if (open > 0) location.hash = goal ? way.next() : fieldUrl(undefined);
	};
	const formSwitch = (
		<button class="fit-check__switch" type="button" onClick={switchForm}>
			{fitView.form === 'steps' ? words.showPage : words.showSteps}
		</button>
	);

	const isBelow = growsBelow(fitView.form);
	const resultPart = (
		<section key="result" class="fit-check__result" id="result" aria-label={words.yourResult} tabIndex={-1}>
			{resultView && result && goal ? (
				<resultView.FitResult {...{ content, result, store, page, pages, clear }} onAnswer={last.onAnswer} />
			) : hasFailed ? (
				<p role="alert">
					{words.notLoaded}{' '}
					<button class="button" type="button" onClick={retry}>
						{loadingWords.tryAgain}
					</button>
				</p>
			) : (
				<p>{loadingWords.wait}</p>
			)}
		</section>
	);

	return (
		<div class="fit-check">
			{isGuest && <h2 class="fit-check__whose">{words.linkedResult(state.name)}</h2>}
			<div class="notices" role="status">
				{notices && (
					<notices.NoticeList content={content} store={store}>
						{twoViews.offer}
					</notices.NoticeList>
				)}
			</div>
			{twoViews.view}
			{!isBelow && resultPart}
			<section
				key="answers"
				class="fit-check__answers"
				id="answers"
				ref={answersPart}
				aria-labelledby="answers-heading"
				tabIndex={-1}
				{...taps}
			>
				<EarlyForm class="fit-check__form" isReady={isReady}>
					<header class="answer-list__head">
						<h2 id="answers-heading">{words.answersTitle(isGuest)}</h2>
						<p>{words.answered(known.length, way.counted.length)}</p>
						{open > 0 && fitView.form === 'steps' && (
							<a class="button" href={way.next()} onClick={() => way.passed()}>
								{words.goOn}
							</a>
						)}
						{formSwitch}
					</header>
					<AnswerRow
						name={words.firstPart}
						said={words.firstSaid(state.name, goal && goalOf(content, goal).label)}
						isKnown={goal !== null}
						isOpen={folds.isOpen(FIRST_ROW)}
						onToggle={(isOpen) => folds.onToggle(FIRST_ROW, isOpen)}
					>
						<FirstStep
							goals={content.goals}
							state={state}
							change={last.changeFirst}
							next={way.next()}
							onNext={() => way.passed()}
							all={way.counted.length}
						/>
						{view === 'step' && formSwitch}
					</AnswerRow>
					<AnswerList
						content={content}
						form={form}
						way={way}
						answers={answers}
						onAnswer={last.onAnswer}
						isOpen={folds.isOpen}
						onToggle={folds.onToggle}
						tell={resultView?.answerWords}
						note={(question) => resultView && <resultView.Provenance {...{ content, state, change, question }} />}
						effect={last.question === undefined ? undefined : { question: last.question, told: last.effectTold }}
					/>
					{resultView && others.length > 0 && (
						<p class="answer-list__others">{resultView.keptForOthers(others.map((id) => questionOf(content, id).inSentence))}</p>
					)}
					{goal && resultView && (
						<resultView.PrioritiesFold
							content={content}
							goal={goal}
							state={state}
							change={change}
							isOpen={folds.isOpen(PRIORITIES_ROW)}
							onToggle={(isOpen) => folds.onToggle(PRIORITIES_ROW, isOpen)}
						/>
					)}
				</EarlyForm>
			</section>
			{isBelow && resultPart}
			<p class="visually-hidden" role="status">
				{last.told}
			</p>
			{view === 'step' && resultView && result && (
				<resultView.Meter result={result} known={known.length} ghost={last.effect?.before ?? undefined} effect={last.effectTold} />
			)}
		</div>
	);
}
