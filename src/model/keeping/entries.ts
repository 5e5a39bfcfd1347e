/**
 * What somebody has entered into a calculator, as text by the name of its field: kept as typed, on the device, in a link's fragment and in a
 * file. What comes from outside is cleaned: unknown fields, long texts and anything that is no text are left out.
 */
import { isRecord } from '../values/clean-answer.ts';

/** Texts by field, none of them empty. */
export type Entries = Readonly<Record<string, string>>;

export const NO_ENTRIES: Entries = {};

/** A field's text is cut to so many characters: a name fits, and so does any number. */
const ENTRY_LIMIT = 120;
/** Longer texts are not looked at: no calculator has as much. */
const TEXT_LIMIT = 20_000;
/** Line ends, control characters and marks that turn the direction of the text after them. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu;

/** Which fields a calculator has. */
export type IsField = (field: string) => boolean;

/** What can be kept of entries, whoever wrote them. Never throws. */
export function cleanEntries(raw: unknown, isField: IsField): Entries {
	if (!isRecord(raw)) return NO_ENTRIES;
	const kept = Object.entries(raw).flatMap(([field, text]): readonly (readonly [string, string])[] => {
		if (!isField(field) || typeof text !== 'string') return [];
		const clean = [...text.replace(UNPRINTABLE, ' ')].slice(0, ENTRY_LIMIT).join('');
		return clean.trim() === '' ? [] : [[field, clean]];
	});
	return kept.length === 0 ? NO_ENTRIES : Object.fromEntries(kept);
}

/** Whether two say the same in every field. */
export function areSameEntries(one: Entries, other: Entries): boolean {
	const fields = Object.keys(one);
	return fields.length === Object.keys(other).length && fields.every((field) => one[field]?.trim() === other[field]?.trim());
}

/** Reads what the device or a file holds; nothing where that is no text of entries. Never throws. */
export function parseEntries(json: string | null, isField: IsField): Entries {
	if (json === null || json.length > TEXT_LIMIT) return NO_ENTRIES;
	try {
		return cleanEntries(JSON.parse(json), isField);
	} catch {
		return NO_ENTRIES;
	}
}

/** Entries as text; null where there are none. */
export const formatEntries = (entries: Entries): string | null => (Object.keys(entries).length === 0 ? null : JSON.stringify(entries));

/** Reads a link's fragment, with or without its `#`, however a messenger has written it. Never throws. */
export function readEntriesLink(fragment: string, isField: IsField): Entries {
	if (fragment.length > TEXT_LIMIT) return NO_ENTRIES;
	try {
		return cleanEntries(Object.fromEntries(new URLSearchParams(fragment.replace(/^#/, '').replaceAll('&amp;', '&'))), isField);
	} catch {
		return NO_ENTRIES;
	}
}

/** Writes a link's `#…`, with the fields in the order of their names; '' where there is nothing. */
export function formatEntriesLink(entries: Entries): string {
	const pairs = Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1));
	return pairs.length === 0 ? '' : `#${new URLSearchParams(pairs.map(([field, text]) => [field, text.trim()]))}`;
}

/** A file of one calculator. */
export interface EntriesFile {
	readonly tool: string;
	readonly entries: Entries;
}

/** A calculator's entries as the text of a file. */
export const formatEntriesFile = ({ tool, entries }: EntriesFile): string => `${JSON.stringify({ tool, entries }, null, '\t')}\n`;

/** Why a file's entries cannot be used. */
export type EntriesFileProblem = 'other-file' | 'other-tool' | 'nothing';

/** What is in a file that was saved by a calculator, whoever wrote it. Never throws. */
export function readEntriesFile(text: string, tool: string, isField: IsField): Entries | EntriesFileProblem {
	if (text.length > TEXT_LIMIT) return 'other-file';
	let raw: unknown;
	try {
		raw = JSON.parse(text.replace(/^\ufeff/, ''));
	} catch {
		return 'other-file';
	}
	if (!isRecord(raw) || typeof raw['tool'] !== 'string') return 'other-file';
	if (raw['tool'] !== tool) return 'other-tool';
	const entries = cleanEntries(raw['entries'], isField);
	return entries === NO_ENTRIES ? 'nothing' : entries;
}
