import { useMemo } from 'preact/hooks';
import { today } from '~/device/today.ts';
import { useEntries } from '~/device/use-entries.ts';
import { isSameAnswer } from '~/model/state/same-answer.ts';
import { TakeButton } from '~/parts/TakeButton.tsx';
import type { WithinProps } from '~/parts/WorkOut.tsx';
import { Worksheet } from '~/parts/Worksheet.tsx';
import * as worksheetWords from '~/words/worksheet-words.ts';
import { isField, STORE } from './entries.ts';
import { PlanNumbers } from './PlanNumbers.tsx';
import { PlanSays } from './PlanSays.tsx';
import { readPlan } from './read-plan.ts';
import { TimeFields } from './TimeFields.tsx';
import { timeAnswer } from './time-answer.ts';
import * as words from './words.ts';

/** The time planner within the question that it answers: the same entries, without what belongs into a calendar. */
export function Within({ answer, onAnswer }: WithinProps) {
	const store = useEntries({ store: STORE, isField, hasLinks: false });
	const { entries, set } = store;
	const day = today();
	const read = useMemo(() => readPlan(entries, day), [entries, day]);
	const taken = timeAnswer(read);
	return (
		<Worksheet
			isWithin
			tool="time"
			store={store}
			isField={isField}
			resultName={words.result}
			result={
				<>
					<PlanSays read={read} />
					{taken && (
						<TakeButton
							label={worksheetWords.takeHere}
							isTaken={isSameAnswer(taken.answer, answer)}
							said={isSameAnswer(taken.answer, answer) ? worksheetWords.isAnswer : ''}
							onTake={() => onAnswer(taken.answer, taken.sum)}
						/>
					)}
					<PlanNumbers read={read} />
				</>
			}
		>
			<TimeFields entries={entries} read={read} set={set} />
		</Worksheet>
	);
}
