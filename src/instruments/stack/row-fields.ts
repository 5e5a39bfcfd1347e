import type { Entries } from '~/model/keeping/entries.ts';

/** A field of a piece within the entries: `piece-1-name` is the name in the first row. */
export const ROW_FIELD = /^piece-(\d+)-(.+)$/;

/** The name of a field of a row, which counts from 1. */
export const fieldOf = (row: number, part: string): string => `piece-${row}-${part}`;

/** The last row in which something stands; 0 where nothing does. */
export const lastRow = (entries: Entries): number =>
	Object.keys(entries).reduce((last, field) => Math.max(last, Number(ROW_FIELD.exec(field)?.[1] ?? 0)), 0);
