import type { ComponentChild } from 'preact';
import type { FormOrder } from '~/model/asking/form-order.ts';
import { factorOf, questionOf } from '~/model/look-up.ts';
import type { Answer, Answers, Question } from '~/model/types.ts';
import { knownIds } from '~/model/values/resolve-answer.ts';
import type { PersonalContent, QuestionWording } from '~/model/wording.ts';
import { AnswerRow } from '~/parts/AnswerRow.tsx';
import { QuestionField } from '~/parts/QuestionField.tsx';
import { Step } from '~/parts/Step.tsx';
import { fieldUrl, type Way } from './use-way.ts';
import * as words from './words.ts';
import './AnswerList.css';

export interface AnswerListProps {
	readonly content: PersonalContent;
	readonly form: FormOrder;
	readonly way: Way;
	readonly answers: Answers;
	readonly onAnswer: (question: string, answer: Answer | undefined, sum?: string) => void;
	/** Whether a row is unfolded, and what the reader did about it. */
	readonly isOpen: (question: string, isKnown: boolean) => boolean;
	readonly onToggle: (question: string, isOpen: boolean) => void;
	/** Says an answer; undefined until that has loaded. */
	readonly tell: ((wording: QuestionWording, answer: Answer | undefined) => string) | undefined;
	/** Shows where a question's answer came from, where it says so. */
	readonly note: (question: string) => ComponentChild;
	/** What the answer given last did, below its question. */
	readonly effect: { readonly question: string; readonly told: string } | undefined;
}

/** Every question that the goal asks, each with its answer in a line that unfolds: first what could rule it out, then the rest by what counts most. */
export function AnswerList({ content, form, way, answers, onAnswer, isOpen, onToggle, tell, note, effect }: AnswerListProps) {
	const known = knownIds(form.all, answers);

	const row = (question: Question) => {
		const { id } = question;
		const wording = questionOf(content, id);
		const factor = factorOf(content, question.factor);
		const place = way.counted.indexOf(question);
		const step = { at: Math.max(place + 1, 1), all: way.counted.length, back: way.back(id), next: way.next(id) };
		const isKnown = known.includes(id);
		if (place < 0)
			return (
				<div class="answer-row" key={id}>
					<div class="answer-row__line answer-row__line--alone" id={fieldUrl(id).slice(1)} tabIndex={-1}>
						<span class="answer-row__name">{wording.short}</span>{' '}
						<span class="answer-row__said answer-row__said--open">{words.notNeeded}</span>
					</div>
					<Step {...step} isAnswered>
						{null}
					</Step>
				</div>
			);
		return (
			<AnswerRow
				key={id}
				name={wording.short}
				said={tell?.(wording, answers[id]) ?? ''}
				isKnown={isKnown}
				isOpen={isOpen(id, isKnown)}
				onToggle={(next) => onToggle(id, next)}
			>
				<Step {...step} isAnswered={isKnown} onNext={() => way.passed(id)}>
					<QuestionField question={question} wording={wording} answer={answers[id]} onAnswer={(answer, sum) => onAnswer(id, answer, sum)} />
					<p class="answer-list__effect">{effect?.question === id && effect.told}</p>
					{note(id)}
					<details class="how-to-find-out">
						<summary>{words.howToFindOut}</summary>
						<p>
							{words.findOut(wording, factor, (its) => (
								<a href={factor.url}>{its}</a>
							))}
						</p>
					</details>
				</Step>
			</AnswerRow>
		);
	};

	const others = form.byFactor.flatMap(({ questions }) => questions);
	return (
		<>
			{form.rulingOut.length > 0 && (
				<section class="answer-list__part answer-list__part--checks">
					<h3>{words.couldRuleOut}</h3>
					{form.rulingOut.map(row)}
				</section>
			)}
			<section class="answer-list__part">
				<h3>{words.counts}</h3>
				{others.map(row)}
			</section>
		</>
	);
}
