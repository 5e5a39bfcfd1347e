import { cleanName } from '../state/clean-name.ts';
import { cleanText } from '../state/clean-text.ts';

/** Longest line, text and list that are taken out of a file: enough for any badge, and no page of megabytes. */
const LINE = 300;
const TEXT = 4_000;
const ITEMS = 20;

/** A value of JSON that has fields. */
export type Fields = Readonly<Record<string, unknown>>;

/** The fields of a value; none where it has none, whatever it is. */
export function fieldsOf(value: unknown): Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** A field of its own, never one that every object inherits. */
export function fieldOf(value: unknown, name: string): unknown {
	const fields = fieldsOf(value);
	return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** One value, a list of some, or nothing, as a list. */
export function listOf(value: unknown): readonly unknown[] {
	if (value === undefined || value === null) return [];
	return Array.isArray(value) ? value.slice(0, ITEMS) : [value];
}

/** The string of a value, of the first of a list, or of a value with a language; '' where it is none. */
function stringOf(value: unknown): string {
	const [first] = listOf(value);
	if (typeof first === 'string') return first;
	if (typeof first === 'number' || typeof first === 'boolean') return String(first);
	const marked = fieldOf(first, '@value');
	return typeof marked === 'string' ? marked : '';
}

/** One printable line. */
export function lineOf(value: unknown): string {
	return cleanName(stringOf(value).slice(0, TEXT), LINE);
}

/** Printable lines. */
export function textOf(value: unknown): string {
	return cleanText(stringOf(value).slice(0, 2 * TEXT), TEXT);
}

/** The names of types that a value says it has. */
export function typesOf(value: unknown): readonly string[] {
	return listOf(fieldOf(value, 'type') ?? fieldOf(value, '@type')).filter((type) => typeof type === 'string');
}

/** A value that is an address, or has one as its id. */
export function addressOf(value: unknown): string {
	const [first] = listOf(value);
	return typeof first === 'string' ? lineOf(first) : lineOf(fieldOf(first, 'id') ?? fieldOf(first, '@id'));
}
