import { useMemo } from 'preact/hooks';
import { answersStore } from '~/device/open-assessment.ts';
import { useOpenAssessment } from '~/device/use-open-assessment.ts';
import { questionOf } from '~/model/look-up.ts';
import { withAnswer } from '~/model/state/state.ts';
import type { Question } from '~/model/types.ts';
import { knownIds } from '~/model/values/resolve-answer.ts';
import type { QuestionWording } from '~/model/wording.ts';
import { EarlyForm } from '~/parts/EarlyForm.tsx';
import { QuestionField } from '~/parts/QuestionField.tsx';
import * as factorWords from './factor-words.ts';

export interface FactorQuestionsProps {
	/** The factor's questions, and no others: the device keeps those. */
	readonly questions: readonly Question[];
	readonly wordings: readonly QuestionWording[];
	/** Address of the fit check. */
	readonly fit: string;
}

/** One factor's questions at the foot of its guide page. An answer given here is already there on the fit check. */
export function FactorQuestions({ questions, wordings, fit }: FactorQuestionsProps) {
	const { state, change, problem, isReady } = useOpenAssessment(useMemo(() => answersStore(questions), [questions]));
	const { answers } = state;
	const known = knownIds(questions, answers).length;
	return (
		<EarlyForm class="factor-questions__fields" isReady={isReady}>
			{wordings.map((wording) => (
				<QuestionField
					key={wording.id}
					question={questionOf({ questions }, wording.id)}
					wording={wording}
					answer={answers[wording.id]}
					onAnswer={(next) => {
						change((now) => withAnswer(now, wording.id, next));
					}}
				/>
			))}
			<p role="status">{problem ? factorWords.notKept : known > 0 ? factorWords.kept(known, questions.length) : ''}</p>
			<a class="button" href={fit}>
				{factorWords.seeResult}
			</a>
		</EarlyForm>
	);
}
