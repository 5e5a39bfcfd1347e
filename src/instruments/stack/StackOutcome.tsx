import { workOut } from '~/model/stack/work-out.ts';
import type { Question } from '~/model/types.ts';
import { TakeOver, type TakeOverProps } from '~/parts/TakeOver.tsx';
import type { ReadPlan } from './read-plan.ts';
import { StackResult } from './StackResult.tsx';
import { answerOf, sumOf } from './taken.ts';

export { EXAMPLE } from './example.ts';
export { readPlan } from './read-plan.ts';
export { moveRow, removeRow } from './rows.ts';

export interface StackOutcomeProps {
	readonly read: ReadPlan;
	/** The question that it answers. */
	readonly question: Question;
	readonly wording: TakeOverProps['wording'];
	/** Address of the fit check. */
	readonly fit: string;
}

/** What a plan comes to, and the way to take it over. It loads with what reads the entries, once the page is alive. */
export function StackOutcome({ read, ...take }: StackOutcomeProps) {
	const outcome = workOut(read.plan);
	return (
		<>
			<StackResult {...{ read, outcome }} />
			<TakeOver {...take} answer={answerOf(read)} sum={sumOf(read, outcome)} />
		</>
	);
}
