import { type Entries, oneLine } from './entries.ts';

/** What a calculator's file has that its entries have not: the names of fields that this page does not know, or of which it could not take all. */
export function leftOutOfFile(text: string, entries: Entries): readonly string[] {
	const { tool: _, entries: given, ...others } = JSON.parse(text.replace(/^\ufeff/, ''));
	const lost = Object.entries<unknown>(given).filter(
		([field, value]) => typeof value !== 'string' || oneLine(value).trim() !== (entries[field] ?? '').trim(),
	);
	return [...lost.map(([field]) => field), ...Object.keys(others)];
}
