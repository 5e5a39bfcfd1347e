import { parseJson } from './json-text.ts';
import { type Fields, fieldOf, fieldsOf, lineOf } from './values.ts';

/** A signed text has three parts, of letters that are safe in addresses: https://www.rfc-editor.org/rfc/rfc7515#section-7.1 */
const COMPACT = /^[\w-]+\.[\w-]+\.[\w-]*$/;

/** Whether a text has the form of a signed one. */
export const isCompact = (text: string): boolean => COMPACT.test(text);

/** What a signed text says: its header, and what was signed. The signature itself is not touched. */
export function readJws(
	text: string,
): { readonly header: Fields; readonly payload: Fields } | { readonly problem: 'jws-header' | 'jws-payload' } {
	const [head = '', body = ''] = text.split('.');
	const header = decodePart(head);
	if (!header || lineOf(fieldOf(header, 'alg')) === '') return { problem: 'jws-header' };
	const payload = decodePart(body);
	return payload ? { header, payload } : { problem: 'jws-payload' };
}

function decodePart(part: string): Fields | undefined {
	try {
		const bytes = Uint8Array.from(atob(part.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
		const parsed = parseJson(new TextDecoder().decode(bytes));
		const fields = 'value' in parsed ? fieldsOf(parsed.value) : {};
		return Object.keys(fields).length > 0 ? fields : undefined;
	} catch {
		return undefined;
	}
}
