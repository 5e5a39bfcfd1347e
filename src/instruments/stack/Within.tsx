import { isSameAnswer } from '~/model/state/same-answer.ts';
import { Loading } from '~/parts/Loading.tsx';
import { useLazy } from '~/parts/use-lazy.ts';
import type { WithinProps } from '~/parts/WorkOut.tsx';
import { Worksheet } from '~/parts/Worksheet.tsx';
import * as worksheetWords from '~/words/worksheet-words.ts';
import { isField } from './entries.ts';
import { UNITS } from './load.ts';
import * as words from './result-words.ts';
import { StackForm } from './StackForm.tsx';
import { StackResult } from './StackResult.tsx';
import type { StackUnit } from './slim-units.ts';
import { useStack } from './use-stack.ts';

/** The stack planner within the question that it answers, once the units are there. */
export function Within(props: WithinProps) {
	const { view: units, hasFailed, retry } = useLazy(UNITS, true);
	return units ? <Planner units={units} {...props} /> : <Loading hasFailed={hasFailed} retry={retry} />;
}

function Planner({ units, answer: own, onAnswer }: WithinProps & { readonly units: readonly StackUnit[] }) {
	const { store, form, read, outcome, answer, sum } = useStack(units, true);
	const isTaken = answer && isSameAnswer(own, answer);
	return (
		<Worksheet
			tool="stack"
			{...{ store, isField }}
			isWithin
			resultName={words.result}
			result={
				<>
					<StackResult {...{ read, outcome }} isShort />
					{answer && !isTaken && (
						<button class="button" type="button" onClick={() => onAnswer(answer, sum)}>
							{worksheetWords.takeHere}
						</button>
					)}
					<p role="status">{isTaken ? worksheetWords.isAnswer : ''}</p>
				</>
			}
		>
			<StackForm form={form} />
		</Worksheet>
	);
}
