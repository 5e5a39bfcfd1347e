import { useMemo } from 'preact/hooks';
import { type EntriesStore, useEntries } from '~/device/use-entries.ts';
import { type Outcome, workOut } from '~/model/stack/work-out.ts';
import type { Answer } from '~/model/types.ts';
import { isField, STORE } from './entries.ts';
import type { Form } from './form.ts';
import { type ReadPlan, readPlan } from './read-plan.ts';
import type { StackUnit } from './slim-units.ts';
import { answerOf, sumOf } from './taken.ts';

/** The planner's entries, with what they come to. */
export interface Stack {
	readonly store: EntriesStore;
	readonly form: Form;
	readonly read: ReadPlan;
	readonly outcome: Outcome;
	/** What it answers the question `stacks` with, and from what; undefined as long as nobody's word is entered. */
	readonly answer: Answer | undefined;
	readonly sum: string;
}

export function useStack(units: readonly StackUnit[], isWithin: boolean): Stack {
	const store = useEntries({ store: STORE, isField, hasLinks: !isWithin });
	const { entries, set, replace } = store;
	const read = useMemo(() => readPlan(entries, units), [entries, units]);
	const outcome = useMemo(() => workOut(read.plan), [read]);
	const form = { entries, set, replace, read, units, isWithin };
	return { store, form, read, outcome, answer: answerOf(read), sum: sumOf(read, outcome) };
}
