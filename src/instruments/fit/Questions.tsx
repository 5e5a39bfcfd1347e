import { useLayoutEffect } from 'preact/hooks';
import type { FormOrder } from '~/model/asking/form-order.ts';
import { factorOf, questionOf } from '~/model/look-up.ts';
import { type FitState, withAnswer } from '~/model/state/state.ts';
import type { Question } from '~/model/types.ts';
import type { PersonalContent } from '~/model/wording.ts';
import { QuestionField } from '~/parts/QuestionField.tsx';
import { Step } from '~/parts/Step.tsx';
import * as words from './words.ts';
import './Questions.css';

export interface QuestionsProps {
	readonly content: PersonalContent;
	readonly form: FormOrder;
	/** Those of the form's questions that have to be answered, in its order; the others say that they are not needed. */
	readonly counted: readonly Question[];
	readonly state: FitState;
	readonly change: (next: FitState) => void;
	readonly isReady: boolean;
}

/** Address of a question's field within the page; without a question, of the goal. */
export const fieldUrl = (id: string | undefined) => (id === undefined ? '#goal' : `#question-${id}`);

/** Every question that the goal asks: what could rule it out as one group, then the others under the name of their factor. */
export function Questions({ content, form, counted, state, change, isReady }: QuestionsProps) {
	const places = form.all.map(({ id }) => id).join();

	// A question that moves within the form is no longer what its address shows: the address is asked anew.
	useLayoutEffect(() => {
		const { hash } = location;
		if (isReady && hash.startsWith('#question-') && !document.querySelector(':target')) location.replace(hash);
	}, [isReady, places]);

	const step = (question: Question) => {
		const { id } = question;
		const wording = questionOf(content, id);
		const factor = factorOf(content, question.factor);
		const at = form.all.indexOf(question);
		const place = counted.indexOf(question);
		const next = form.all.slice(at + 1).find((one) => counted.includes(one));
		return (
			<Step
				key={id}
				place={words.place(place + 1, counted.length)}
				back={fieldUrl(form.all.slice(0, at).findLast((one) => counted.includes(one))?.id)}
				next={next ? fieldUrl(next.id) : '#result'}
				isLast={!next}
			>
				{place < 0 ? (
					<div class="question" id={`question-${id}`} tabIndex={-1}>
						<p class="question__ask">{wording.ask}</p>
						<p class="question__why">{words.notNeeded}</p>
					</div>
				) : (
					<>
						<QuestionField
							question={question}
							wording={wording}
							answer={state.answers[id]}
							onAnswer={(answer) => change(withAnswer(state, id, answer))}
						/>
						<details class="how-to-find-out">
							<summary>{words.howToFindOut}</summary>
							<p>
								{words.findOut(wording, factor, (its) => (
									<a href={factor.url}>{its}</a>
								))}
							</p>
						</details>
					</>
				)}
			</Step>
		);
	};

	return (
		<>
			{form.rulingOut.length > 0 && (
				<section class="fit-check__part fit-check__part--checks">
					<header>
						<h2>{words.couldRuleOut}</h2>
						<p class="fit-check__scale">{words.aboutCouldRuleOut}</p>
					</header>
					{form.rulingOut.map(step)}
				</section>
			)}
			{form.byFactor.map((part) => {
				const factor = factorOf(content, part.factor);
				return (
					<section class="fit-check__part" key={factor.id}>
						<header>
							<h2>{factor.name}</h2>
							<p class="fit-check__scale">
								{words.scale(factor, (its) => (
									<a href={factor.url}>{its}</a>
								))}
							</p>
						</header>
						{part.questions.map(step)}
					</section>
				);
			})}
		</>
	);
}
