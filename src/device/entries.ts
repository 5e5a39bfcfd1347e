import { type Entries, formatEntries, type IsField, parseEntries } from '~/model/keeping/entries.ts';
import { TOOL_KEY } from './keys.ts';
import { type KeyedStore, keyedStore } from './store.ts';

/**
 * The store of what is entered into one calculator. Make it once, at the top of a file: two would not hear each other.
 *
 * @param tool name of the calculator's folder
 */
export function entriesStore(tool: string, isField: IsField): KeyedStore<Entries> {
	return keyedStore(TOOL_KEY + tool, { parse: (text) => parseEntries(text, isField), format: formatEntries });
}
