import { LOCALE } from './language.ts';

/** Lists as the language has them: apart from the other formats, because every page with questions needs them. */

/** Things that all hold: "a, b and c". */
export function listAll(things: readonly string[]): string {
	return new Intl.ListFormat(LOCALE).format(things);
}

/** Things of which one will do: "a, b or c". */
export function listAny(things: readonly string[]): string {
	return new Intl.ListFormat(LOCALE, { type: 'disjunction' }).format(things);
}
