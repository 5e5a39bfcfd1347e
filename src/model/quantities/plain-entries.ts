import type { Typed } from './typed.ts';

/** Texts by field so that each reads the same in every language: what could be read in two ways says plainly what it was read as. */
export function plainEntries(
	entries: Readonly<Record<string, string>>,
	typed: Readonly<Record<string, Typed<unknown> | undefined>>,
): Readonly<Record<string, string>> {
	return Object.fromEntries(Object.entries(entries).map(([field, text]) => [field, typed[field]?.reading?.text ?? text]));
}
