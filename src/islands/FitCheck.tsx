import { useMemo } from 'preact/hooks';
import { formatFragment } from '../model/fragment.ts';
import { knownIds } from '../model/resolve-answer.ts';
import { scoreAnswers } from '../model/score.ts';
import { EMPTY_STATE } from '../model/state.ts';
import type { Answer } from '../model/types.ts';
import type { FitContent } from '../model/wording.ts';
import { Notices } from './Notices.tsx';
import { QuestionField } from './QuestionField.tsx';
import { Result } from './Result.tsx';
import { ResultActions } from './ResultActions.tsx';
import { useFitStore } from './use-fit-store.ts';
import { rangeWords, VERDICT_NAMES } from './words.ts';
import './FitCheck.css';

export interface FitCheckProps {
	readonly content: FitContent;
}

/** The fit check: every question on one page, and the result beside it as answers come in. */
export function FitCheck({ content }: FitCheckProps) {
	const { model, goals, factors, questions } = content;
	const store = useFitStore(model);
	const { state, change } = store;
	const result = useMemo(() => (state.goal ? scoreAnswers(model, state.goal, state.answers, state.order) : undefined), [model, state]);

	const answer = (id: string, next: Answer | undefined) => {
		const { [id]: _, ...others } = state.answers;
		change({ ...state, answers: next ? { ...others, [id]: next } : others });
	};
	const known = knownIds(model.questions, state.answers).length;

	return (
		<div class="fit-check">
			<Notices content={content} store={store} />
			<form class="fit-check__form" autocomplete="off" inert={!store.isReady} onSubmit={(event) => event.preventDefault()}>
				<section class="fit-check__part">
					<h2>Which one, and what for</h2>
					<label class="fit-check__name-label" for="credential-name">
						The credential you have in mind
					</label>
					<input
						class="fit-check__name"
						id="credential-name"
						type="text"
						maxLength={80}
						value={state.name}
						aria-describedby="credential-name-hint"
						onInput={(event) => change({ ...state, name: event.currentTarget.value })}
					/>
					<p class="fit-check__hint" id="credential-name-hint">
						For your own notes. It stays on this device, like every answer.
					</p>
					<fieldset class="question fit-check__goal" id="goal">
						<legend class="question__ask">What do you want it for?</legend>
						<p class="question__why">It sets which factors weigh most.</p>
						{goals.map(({ id, label }) => (
							<label class="question__option" key={id}>
								<input type="radio" name="goal" value={id} checked={state.goal === id} onChange={() => change({ ...state, goal: id })} />
								<span>{label}</span>
							</label>
						))}
					</fieldset>
				</section>
				{factors.map((factor) => (
					<section class="fit-check__part" key={factor.id}>
						<header>
							<h2>{factor.name}</h2>
							<p class="fit-check__scale">
								At worst: {factor.worst}. At best: {factor.best}. <a href={factor.url}>Read about it</a>
							</p>
						</header>
						{questions.map((wording) => {
							const question = model.questions.find(({ id }) => id === wording.id);
							return (
								question?.factor === factor.id && (
									<QuestionField
										key={question.id}
										question={question}
										wording={wording}
										answer={state.answers[question.id]}
										onAnswer={(next) => answer(question.id, next)}
									/>
								)
							);
						})}
					</section>
				))}
			</form>
			<section class="fit-check__result" id="result" aria-label="Your result">
				{result ? (
					<Result content={content} result={result} answers={state.answers} name={state.name} questionUrl={(id) => `#question-${id}`} />
				) : (
					<p class="fit-check__prompt">
						Choose <a href="#goal">what you want it for</a>, and the result appears here. “I don’t know yet” is a good answer: the result
						shows what it leaves open.
					</p>
				)}
				{/* Not before the first reading: a result that comes in above would push the buttons away. */}
				{store.isReady && (
					<ResultActions
						link={() => formatFragment(state)}
						hasAnswers={Object.keys(state.answers).length > 0 || state.goal !== null}
						isGuest={store.isGuest}
						clear={() => change(EMPTY_STATE)}
					/>
				)}
			</section>
			<div class="fit-check__bar no-print">
				<p role="status">
					{result ? (
						<>
							<strong>{result.isHeldUp ? 'Deal-breaker met' : VERDICT_NAMES[result.verdict]}</strong> {rangeWords(result.shownRange)},{' '}
							{known} of {questions.length} answered
						</>
					) : (
						`${known} of ${questions.length} answered`
					)}
				</p>
				<a class="button" href="#result">
					See result
				</a>
			</div>
		</div>
	);
}
