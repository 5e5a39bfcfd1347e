import { useEffect, useMemo, useState } from 'preact/hooks';
import { readDevice, watchDevice, writeAnswers } from '~/device/device.ts';
import type { StoreProblem } from '~/model/state/state.ts';
import type { Answer, Answers, Question } from '~/model/types.ts';
import { knownIds } from '~/model/values/resolve-answer.ts';
import type { QuestionWording } from '~/model/wording.ts';
import { QuestionField } from '~/parts/QuestionField.tsx';

export interface FactorQuestionsProps {
	/** The factor's questions, and no others: the device keeps those. */
	readonly questions: readonly Question[];
	readonly wordings: readonly QuestionWording[];
	/** Address of the fit check. */
	readonly fit: string;
}

/** One factor's questions at the foot of its guide page. An answer given here is already there on the fit check. */
export function FactorQuestions({ questions, wordings, fit }: FactorQuestionsProps) {
	const [answers, setAnswers] = useState<Answers>({});
	const [problem, setProblem] = useState<StoreProblem>();
	const [isReady, setReady] = useState(false);
	const model = useMemo(() => ({ goals: [], factors: [], questions }), [questions]);

	useEffect(() => {
		const load = () => setAnswers(readDevice(model)?.state.answers ?? {});
		const restored = (event: PageTransitionEvent) => event.persisted && load();
		load();
		setReady(true);
		const stopWatching = watchDevice(load);
		addEventListener('pageshow', restored);
		return () => {
			stopWatching();
			removeEventListener('pageshow', restored);
		};
	}, [model]);

	const answer = (id: string, given: Answer | undefined) => {
		const { [id]: _, ...others } = answers;
		const next = given ? { ...others, [id]: given } : others;
		setAnswers(next);
		setProblem(writeAnswers(questions, next));
	};
	const known = knownIds(questions, answers).length;
	return (
		<form class="factor-questions__fields" autocomplete="off" inert={!isReady} onSubmit={(event) => event.preventDefault()}>
			{wordings.map((wording) => {
				const question = questions.find(({ id }) => id === wording.id);
				return (
					question && (
						<QuestionField
							key={question.id}
							question={question}
							wording={wording}
							answer={answers[question.id]}
							onAnswer={(next) => answer(question.id, next)}
						/>
					)
				);
			})}
			<p role="status">
				{problem
					? 'This browser does not keep the answer. Give it again in the fit check.'
					: known > 0
						? `Kept on this device: ${known} of ${questions.length} answered here.`
						: ''}
			</p>
			<a class="button" href={fit}>
				See your result in the fit check
			</a>
		</form>
	);
}
