/**
 * What somebody has entered into a calculator, as text by the name of its field: kept as typed, on the device, in a link's fragment and in a
 * file. What comes from outside is cleaned: unknown fields, long texts and anything that is no text are left out.
 */
import { cutText } from '../state/cut-text.ts';
import { isRecord } from '../values/is-record.ts';

/** Texts by field, none of them empty. */
export type Entries = Readonly<Record<string, string>>;

export const NO_ENTRIES: Entries = {};

/** A field's text is cut to so many characters: a name fits, and so does any number. */
export const ENTRY_LIMIT = 120;
/** Longer texts are not looked at: no calculator has as much. */
export const TEXT_LIMIT = 20_000;
/** Line ends, control characters and marks that turn the direction of the text after them. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu;

/** Text on one line, without what would turn it around. */
export const oneLine = (text: string): string => text.replace(UNPRINTABLE, ' ');

/** Which fields a calculator has. */
export type IsField = (field: string) => boolean;

/** What can be kept of entries, whoever wrote them. Never throws. */
export function cleanEntries(raw: unknown, isField: IsField): Entries {
	if (!isRecord(raw)) return NO_ENTRIES;
	const kept = Object.entries(raw).flatMap(([field, text]): readonly (readonly [string, string])[] => {
		if (!isField(field) || typeof text !== 'string') return [];
		const clean = cutText(oneLine(text), ENTRY_LIMIT);
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
