import { encodePart, joinLink, plainLink, readPairs } from '../state/link-text.ts';
import { cleanEntries, type Entries, type IsField, NO_ENTRIES, TEXT_LIMIT } from './entries.ts';

/** Reads a link's fragment, with or without its `#`, however it was sent. A space may be written as `+`. Never throws. */
export function readEntriesLink(fragment: string, isField: IsField): Entries {
	const link = plainLink(fragment).replaceAll('+', ' ');
	if (link.length > TEXT_LIMIT) return NO_ENTRIES;
	// Of a repeated field the first counts.
	return cleanEntries(Object.fromEntries(readPairs(link).toReversed()), isField);
}

/** Stands at the end of a link that would end in a mark; no calculator has such a field. */
const LAST = 'v=1';

/** Writes a link's `#…`, with the fields in the order of their names and never a mark at its end; '' where there is nothing. */
export function formatEntriesLink(entries: Entries): string {
	const pairs = Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1));
	const parts = pairs.map(([field, text]) => `${encodePart(field)}=${encodePart(text.trim())}`);
	return parts.length === 0 ? '' : joinLink(parts, LAST);
}
