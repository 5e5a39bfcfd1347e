import { useMemo } from 'preact/hooks';
import { today } from '~/device/today.ts';
import { useEntries } from '~/device/use-entries.ts';
import { TakeOver, type TakeOverProps } from '~/parts/TakeOver.tsx';
import { Worksheet } from '~/parts/Worksheet.tsx';
import { exampleFrom, isField, STORE } from './entries.ts';
import { PlanResult } from './PlanResult.tsx';
import { readPlan } from './read-plan.ts';
import { TimeFields } from './TimeFields.tsx';
import { timeAnswer } from './time-answer.ts';
import * as words from './words.ts';

/** The question that it answers, and the address of the fit check. */
export type TimeProps = Pick<TakeOverProps, 'question' | 'wording' | 'fit'>;

/** The time planner: whether a course fits into the weeks there are, and when it is done. */
export function Time({ question, wording, fit }: TimeProps) {
	const store = useEntries({ store: STORE, isField });
	const { entries, set } = store;
	const day = today();
	const read = useMemo(() => readPlan(entries, day), [entries, day]);
	const taken = timeAnswer(read);
	return (
		<Worksheet
			tool="time"
			store={store}
			isField={isField}
			example={exampleFrom(day)}
			resultName={words.result}
			result={
				<PlanResult read={read} today={day}>
					{taken && <TakeOver question={question} wording={wording} answer={taken.answer} sum={taken.sum} fit={fit} />}
				</PlanResult>
			}
		>
			<TimeFields entries={entries} read={read} set={set} />
		</Worksheet>
	);
}
