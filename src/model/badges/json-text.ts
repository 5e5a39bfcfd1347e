/** Deeper than any badge is built. */
const DEEPEST = 60;

/** JSON as a value, or why it is none. Whatever nests deeper than a badge is left unread, because reading it may cost a browser its stack. */
export function parseJson(text: string): { readonly value: unknown } | { readonly problem: 'json-broken' | 'json-deep' } {
	if (depthOf(text) > DEEPEST) return { problem: 'json-deep' };
	try {
		return { value: JSON.parse(text) };
	} catch {
		return { problem: 'json-broken' };
	}
}

/** How deep lists and objects lie in each other, outside strings. */
function depthOf(text: string): number {
	let depth = 0;
	let deepest = 0;
	let isString = false;
	for (let at = 0; at < text.length; at += 1) {
		const letter = text.charAt(at);
		if (isString) {
			if (letter === '\\') at += 1;
			else if (letter === '"') isString = false;
		} else if (letter === '"') isString = true;
		else if (letter === '{' || letter === '[') deepest = Math.max(deepest, ++depth);
		else if (letter === '}' || letter === ']') depth -= 1;
	}
	return deepest;
}
