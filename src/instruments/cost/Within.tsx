import { useEntries } from '~/device/use-entries.ts';
import { isSameAnswer } from '~/model/state/same-answer.ts';
import { TakeButton } from '~/parts/TakeButton.tsx';
import type { WithinProps } from '~/parts/WorkOut.tsx';
import { Worksheet } from '~/parts/Worksheet.tsx';
import * as worksheetWords from '~/words/worksheet-words.ts';
import { CostSays } from './CostSays.tsx';
import { CourseFields } from './CourseFields.tsx';
import { costAnswer } from './cost-answer.ts';
import { isField, STORE } from './entries.ts';
import { RestFields } from './RestFields.tsx';
import { readCost } from './read-entries.ts';
import * as resultWords from './result-words.ts';
import * as words from './words.ts';
import './Cost.css';

/** The calculator within the question that it answers: its fields, what it comes to, and one button. */
export function Within({ answer: before, onAnswer }: WithinProps) {
	const store = useEntries({ store: STORE, isField, hasLinks: false });
	const reading = readCost(store.entries);
	const { answer, sum, top } = costAnswer(reading, before);
	const of = { entries: store.entries, set: store.set, typed: reading.typed, isWithin: true };
	return (
		<Worksheet
			tool="cost"
			store={store}
			isField={isField}
			isWithin
			resultName={words.result}
			result={
				<>
					<CostSays reading={reading} />
					{top && <p>{resultWords.takesTop(top)}</p>}
					{answer && (
						<TakeButton
							label={worksheetWords.takeHere}
							isTaken={isSameAnswer(answer, before)}
							said={isSameAnswer(answer, before) ? worksheetWords.isAnswer : ''}
							onTake={() => onAnswer(answer, sum)}
						/>
					)}
				</>
			}
		>
			<CourseFields {...of} />
			<RestFields {...of} />
		</Worksheet>
	);
}
