/** The rows of pieces within the entries: moved, removed, and those in which something stands. */
import { type Entries, NO_ENTRIES } from '~/model/keeping/entries.ts';
import { move } from '~/model/stack/move.ts';
import { MOST_PIECES } from '~/model/stack/types.ts';
import { fieldOf, ROW_FIELD } from './row-fields.ts';

/** What stands in each row, by the parts' own names. */
function rowsOf(entries: Entries): readonly Entries[] {
	const rows: Record<string, string>[] = Array.from({ length: MOST_PIECES }, () => ({}));
	for (const [field, text] of Object.entries(entries)) {
		const [, row, part] = ROW_FIELD.exec(field) ?? [];
		const own = rows[Number(row) - 1];
		if (own && part) own[part] = text;
	}
	return rows;
}

function withRows(entries: Entries, rows: readonly Entries[]): Entries {
	const others = Object.entries(entries).filter(([field]) => !ROW_FIELD.test(field));
	const pieces = rows.flatMap((row, at) => Object.entries(row).map(([part, text]) => [fieldOf(at + 1, part), text] as const));
	return Object.fromEntries([...others, ...pieces]);
}

/** The entries with a row so many places later, or earlier where `by` is negative. */
export const moveRow = (entries: Entries, row: number, by: number): Entries => withRows(entries, move(rowsOf(entries), row - 1, by));

/** The entries without a row; those below it move up. */
export const removeRow = (entries: Entries, row: number): Entries =>
	withRows(
		entries,
		rowsOf(entries).filter((_, at) => at !== row - 1),
	);

/** The rows in which something stands, with the place of each, from 1. What is chosen beside empty fields is nothing. */
export const filledRows = (entries: Entries): readonly { readonly row: number; readonly parts: Entries }[] =>
	rowsOf(entries)
		.map((parts, at) => ({ row: at + 1, parts }))
		.filter(({ parts: { unit: _, ...others } = NO_ENTRIES }) => Object.keys(others).length > 0);
