import type { Entries } from '~/model/keeping/entries.ts';
import { TypedField, type TypedFieldProps } from '~/parts/TypedField.tsx';
import type { ReadPlan } from './read-plan.ts';

/** What a field can have beside its label. */
export type FieldOptions = Pick<TypedFieldProps, 'hint' | 'unit' | 'kind' | 'says'>;

export interface PlanFieldProps extends FieldOptions {
	readonly name: string;
	readonly label: string;
	readonly entries: Entries;
	/** Undefined until what reads the fields has loaded. */
	readonly read: ReadPlan | undefined;
	readonly set: (field: string, text: string) => void;
}

/** A field of the plan by its name. */
export function PlanField({ name, entries, read, set, ...others }: PlanFieldProps) {
	return (
		<TypedField id={`time-${name}`} text={entries[name] ?? ''} onText={(text) => set(name, text)} typed={read?.typed[name]} {...others} />
	);
}
