import { goalOf, questionOf } from '~/model/look-up.ts';
import type { Answers as GivenAnswers } from '~/model/types.ts';
import { answerTo, isKnown, knownIds } from '~/model/values/resolve-answer.ts';
import { askedQuestions } from '~/model/verdict/asked.ts';
import { notNeeded } from '~/model/verdict/not-needed.ts';
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

/**
 * Every answer that the goal asks for with the way to change it, those not known yet among them. Other answers are named below: they are kept
 * for a goal that asks for them.
 */
export function Answers({ content, goal, answers, fieldUrl }: AnswersProps) {
	const { model } = content;
	const asked = askedQuestions(model, goal);
	const needless = notNeeded(asked, answers);
	const others = knownIds(model.questions, answers).filter((id) => !asked.some((question) => question.id === id));
	const row = (id: string, name: string, said: string, known: boolean, canChange = true) => (
		<div class="answers__one" key={id}>
			<dt>{name}</dt>
			<dd class={known ? '' : 'answers__open'}>{said}</dd>
			{fieldUrl && canChange && (
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
		<>
			<dl class="answers">
				{row('goal', resultWords.whatFor, goalOf(content, goal).label, true)}
				{asked.map((question) => {
					const wording = questionOf(content, question.id);
					if (needless.includes(question)) return row(question.id, wording.short, resultWords.notNeeded, false, false);
					return row(question.id, wording.short, answerWords(wording, answers[question.id]), isKnown(answerTo(question, answers)));
				})}
			</dl>
			{others.length > 0 && (
				<p class="answers__others">{resultWords.keptForOthers(others.map((id) => questionOf(content, id).inSentence))}</p>
			)}
		</>
	);
}
