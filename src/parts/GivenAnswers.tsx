import { printedWords } from '~/words/printed-words.ts';
import * as resultWords from '~/words/result-words.ts';
import { Answers, type AnswersProps } from './Answers.tsx';
import './GivenAnswers.css';

/** What a result rests on: every answer with the way to change it, and on paper where and when it was printed. */
export function GivenAnswers(props: AnswersProps) {
	return (
		<section class="given-answers">
			<h3>{resultWords.answersTitle}</h3>
			<Answers {...props} />
			<p class="given-answers__printed">{printedWords(new Date(), location.host + location.pathname)}</p>
		</section>
	);
}
