import { useMemo } from 'preact/hooks';
import { useEntries } from '~/device/use-entries.ts';
import { workOut } from '~/model/stack/work-out.ts';
import { isSameAnswer } from '~/model/state/same-answer.ts';
import { Loading } from '~/parts/Loading.tsx';
import { TakeButton } from '~/parts/TakeButton.tsx';
import { useLazy } from '~/parts/use-lazy.ts';
import type { WithinProps } from '~/parts/WorkOut.tsx';
import { Worksheet } from '~/parts/Worksheet.tsx';
import * as worksheetWords from '~/words/worksheet-words.ts';
import { isField, STORE } from './entries.ts';
import { formOf } from './form.ts';
import { readPlan } from './read-plan.ts';
import { moveRow, removeRow } from './rows.ts';
import { StackForm } from './StackForm.tsx';
import { StackResult } from './StackResult.tsx';
import type { StackUnit } from './slim-units.ts';
import { answerOf, sumOf } from './taken.ts';
import { UNITS } from './units-file.ts';
import * as words from './words.ts';

/** The stack planner within the question that it answers, once the units are there. */
export function Within(props: WithinProps) {
	const { view: units, hasFailed, retry } = useLazy(UNITS, true);
	return units ? <Planner units={units} {...props} /> : <Loading hasFailed={hasFailed} retry={retry} />;
}

function Planner({ units, answer: own, onAnswer }: WithinProps & { readonly units: readonly StackUnit[] }) {
	const store = useEntries({ store: STORE, isField, hasLinks: false });
	const read = useMemo(() => readPlan(store.entries, units), [store.entries, units]);
	const outcome = workOut(read.plan);
	const answer = answerOf(read);
	const isTaken = answer !== undefined && isSameAnswer(own, answer);
	return (
		<Worksheet
			tool="stack"
			{...{ store, isField }}
			isWithin
			resultName={words.result}
			result={
				<>
					<StackResult {...{ read, outcome }} isShort />
					{answer && (
						<TakeButton
							label={worksheetWords.takeHere}
							isTaken={isTaken}
							said={isTaken ? worksheetWords.isAnswer : ''}
							onTake={() => onAnswer(answer, sumOf(read, outcome))}
						/>
					)}
				</>
			}
		>
			<StackForm form={formOf(store, { read, edits: { moveRow, removeRow }, units, isWithin: true })} />
		</Worksheet>
	);
}
