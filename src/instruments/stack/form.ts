import type { EntriesStore } from '~/device/use-entries.ts';
import type { Entries } from '~/model/keeping/entries.ts';
import type { ReadPlan } from './read-plan.ts';
import { type StackUnit, unitOf } from './slim-units.ts';

/** How the rows of pieces are put in another order. */
export interface RowEdits {
	readonly moveRow: (entries: Entries, row: number, by: number) => Entries;
	readonly removeRow: (entries: Entries, row: number) => Entries;
}

/** What all parts of the form work on. */
export interface Form {
	readonly entries: Entries;
	readonly set: (field: string, text: string) => void;
	/** Puts others in place of all. */
	readonly replace: (next: Entries) => void;
	/** What the entries come to; undefined until what reads them has loaded. */
	readonly read: ReadPlan | undefined;
	/** What moves and removes pieces; undefined until it has loaded. */
	readonly edits: RowEdits | undefined;
	/** The target's unit. */
	readonly unit: StackUnit;
	readonly units: readonly StackUnit[];
	/** It stands within a question, which needs neither prices nor days. */
	readonly isWithin: boolean;
}

/** What the parts of the form share, from what is entered. */
export function formOf(
	store: Pick<EntriesStore, 'entries' | 'set' | 'replace'>,
	of: Pick<Form, 'read' | 'edits' | 'units' | 'isWithin'>,
): Form {
	const { entries, set, replace } = store;
	return { entries, set, replace, unit: unitOf(of.units, entries['unit']), ...of };
}

/** What the id of each field begins with, so that none is on a page twice. */
export const ID = 'stack-';

/** What a typed field shows of an entry. */
export const fieldProps = ({ entries, set, read }: Form, field: string) => ({
	id: ID + field,
	text: entries[field] ?? '',
	typed: read?.typed[field],
	onText: (text: string) => set(field, text),
});
