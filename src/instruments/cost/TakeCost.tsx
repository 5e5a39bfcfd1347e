import { useMemo } from 'preact/hooks';
import { answersStore } from '~/device/some-answers.ts';
import { useOpenAssessment } from '~/device/use-open-assessment.ts';
import { TakeOver, type TakeOverProps } from '~/parts/TakeOver.tsx';
import { costAnswer } from './cost-answer.ts';
import type { CostReading } from './read-entries.ts';
import * as words from './result-words.ts';

export interface TakeCostProps extends Pick<TakeOverProps, 'question' | 'wording' | 'fit'> {
	readonly reading: CostReading;
}

/** Takes what a person pays over into the fit check. What is set aside there stays, unless another sum is entered here. */
export function TakeCost({ reading, question, ...rest }: TakeCostProps) {
	const { state } = useOpenAssessment(useMemo(() => answersStore([question]), [question]));
	const { answer, sum, top } = costAnswer(reading, state.answers[question.id]);
	return (
		<>
			{top && <p class="no-print">{words.takesTop(top)}</p>}
			<TakeOver question={question} answer={answer} sum={sum} {...rest} />
		</>
	);
}
