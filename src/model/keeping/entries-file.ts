import { isRecord } from '../values/is-record.ts';
import { cleanEntries, type Entries, type IsField, NO_ENTRIES, TEXT_LIMIT } from './entries.ts';

/** A file of one calculator. */
export interface EntriesFile {
	readonly tool: string;
	readonly entries: Entries;
}

/** A calculator's entries as the text of a file. */
export const formatEntriesFile = ({ tool, entries }: EntriesFile): string => `${JSON.stringify({ tool, entries }, null, '\t')}\n`;

/** Why a file's entries cannot be used. */
export type EntriesFileProblem = 'damaged' | 'other-file' | 'other-tool' | 'nothing';

/** What is in a file that was saved by a calculator, whoever wrote it. Never throws. */
export function readEntriesFile(text: string, tool: string, isField: IsField): Entries | EntriesFileProblem {
	if (text.length > TEXT_LIMIT) return 'other-file';
	let raw: unknown;
	try {
		raw = JSON.parse(text.replace(/^\ufeff/, ''));
	} catch {
		// Every file of ours begins like this.
		return text.trimStart().startsWith('{') ? 'damaged' : 'other-file';
	}
	if (!isRecord(raw) || typeof raw['tool'] !== 'string') return 'other-file';
	if (raw['tool'] !== tool) return 'other-tool';
	const entries = cleanEntries(raw['entries'], isField);
	return entries === NO_ENTRIES ? 'nothing' : entries;
}
