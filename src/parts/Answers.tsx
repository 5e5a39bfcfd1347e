import { goalOf, questionOf } from '~/model/look-up.ts';
import type { Answers as GivenAnswers } from '~/model/types.ts';
import { answerTo, isKnown } from '~/model/values/resolve-answer.ts';
import type { PersonalContent } from '~/model/wording.ts';
import * as resultWords from '~/words/result-words.ts';
import { answerWords } from '~/words/words.ts';
import './Answers.css';

export interface AnswersProps {
	readonly content: PersonalContent;
	readonly goal: string;
	readonly answers: GivenAnswers;
	/** Address at which a question is answered, by its id; `goal` for the goal. Absent where the answers are only reported. */
	readonly fieldUrl?: (id: string) => string;
}

/** Every answer with the way to change it, those not known yet among them. */
export function Answers({ content, goal, answers, fieldUrl }: AnswersProps) {
	const row = (id: string, name: string, said: string, known: boolean) => (
		<div class="answers__one" key={id}>
			<dt>{name}</dt>
			<dd class={known ? '' : 'answers__open'}>{said}</dd>
			{fieldUrl && (
				<dd class="answers__change no-print">
					<a href={fieldUrl(id)}>
						{known ? resultWords.change : resultWords.answer}
						<span class="visually-hidden">: {name}</span>
					</a>
				</dd>
			)}
		</div>
	);
	return (
		<dl class="answers">
			{row('goal', resultWords.whatFor, goalOf(content, goal).label, true)}
			{content.model.questions.map((question) => {
				const wording = questionOf(content, question.id);
				return row(question.id, wording.short, answerWords(wording, answers[question.id]), isKnown(answerTo(question, answers)));
			})}
		</dl>
	);
}
