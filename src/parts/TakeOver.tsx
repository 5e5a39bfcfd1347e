import { useMemo } from 'preact/hooks';
import { answersStore } from '~/device/some-answers.ts';
import { today } from '~/device/today.ts';
import { useOpenAssessment } from '~/device/use-open-assessment.ts';
import { isSameAnswer } from '~/model/state/same-answer.ts';
import { withWorkedOut } from '~/model/state/with-worked-out.ts';
import type { Answer, Question } from '~/model/types.ts';
import type { QuestionWording } from '~/model/wording.ts';
import { answerWords } from '~/words/words.ts';
import * as words from '~/words/worksheet-words.ts';
import { TakeButton } from './TakeButton.tsx';

export interface TakeOverProps {
	readonly question: Question;
	readonly wording: Pick<QuestionWording, 'id' | 'options' | 'notApplicable' | 'tally'>;
	/** What was worked out; undefined as long as it is no answer yet. */
	readonly answer: Answer | undefined;
	/** What it was worked out from, in one line; it stands beside the answer from then on. */
	readonly sum: string;
	/** Address of the fit check. */
	readonly fit: string;
}

/** Takes what was worked out over as the answer of the assessment that is open, and says what the answer is there. */
export function TakeOver({ question, wording, answer, sum, fit }: TakeOverProps) {
	const { state, change, problem } = useOpenAssessment(useMemo(() => answersStore([question]), [question]));
	const own = state.answers[question.id];
	if (!answer) return null;
	const isTaken = isSameAnswer(own, answer);
	const told = own ? words.otherAnswer(answerWords(wording as QuestionWording, own)) : '';
	return (
		<TakeButton
			label={words.take}
			isTaken={isTaken}
			said={isTaken ? (problem ? words.notKept : words.isAnswer) : told}
			onTake={() => change((now) => withWorkedOut(now, question.id, answer, sum, today()))}
		>
			{isTaken && <a href={`${fit}#question-${question.id}`}>{words.seeAnswer}</a>}
		</TakeButton>
	);
}
