import { useMemo, useState } from 'preact/hooks';
import { answersStore } from '~/device/some-answers.ts';
import { today } from '~/device/today.ts';
import { useOpenAssessment } from '~/device/use-open-assessment.ts';
import { questionOf } from '~/model/look-up.ts';
import { withAnswer } from '~/model/state/state.ts';
import { withWorkedOut } from '~/model/state/with-worked-out.ts';
import type { Question } from '~/model/types.ts';
import { knownIds } from '~/model/values/resolve-answer.ts';
import { EarlyForm } from '~/parts/EarlyForm.tsx';
import { type FieldWording, QuestionField } from '~/parts/QuestionField.tsx';
import { loadFactorResult } from './load.ts';
import * as factorWords from './words.ts';

export interface FactorQuestionsProps {
	/** The factor's questions, and no others: the device keeps those. */
	readonly questions: readonly Question[];
	readonly wordings: readonly FieldWording[];
	/** Address of the fit check. */
	readonly fit: string;
}

/** One factor's questions at the foot of its guide page, and what they come to with all others. An answer given here is there on the fit check. */
export function FactorQuestions({ questions, wordings, fit }: FactorQuestionsProps) {
	const { state, change, problem, isReady } = useOpenAssessment(useMemo(() => answersStore(questions), [questions]));
	const { answers } = state;
	const known = knownIds(questions, answers).length;
	// What it comes to loads when somebody asks for it; until then, and without a script, the button leads to the fit check.
	const [outcome, setOutcome] = useState<Awaited<ReturnType<typeof loadFactorResult>>>();
	const [hasFailed, setFailed] = useState(false);
	const see = (event: Event) => {
		event.preventDefault();
		loadFactorResult().then(setOutcome, () => setFailed(true));
	};
	return (
		<EarlyForm class="factor-questions__fields" isReady={isReady}>
			{wordings.map((wording) => (
				<QuestionField
					key={wording.id}
					question={questionOf({ questions }, wording.id)}
					wording={wording}
					answer={answers[wording.id]}
					onAnswer={(next, sum) => {
						const isWorkedOut = next !== undefined && sum !== undefined;
						change((now) => (isWorkedOut ? withWorkedOut(now, wording.id, next, sum, today()) : withAnswer(now, wording.id, next)));
					}}
				/>
			))}
			<p role="status">{problem ? factorWords.notKept : known > 0 ? factorWords.kept(known, questions.length) : ''}</p>
			{outcome ? (
				<outcome.FactorResult fit={fit} answers={answers} />
			) : (
				<a class="button" href={fit} onClick={see}>
					{hasFailed ? factorWords.notLoaded : factorWords.seeResult}
				</a>
			)}
		</EarlyForm>
	);
}
