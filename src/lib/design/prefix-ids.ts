const TAG = /<[a-z][\w-]*(?:\s+[^\s=>]+(?:=(?:"[^"]*"|'[^']*'))?)*\s*\/?>/gi;
const ID = /\sid="([^"]+)"/g;
/** Attributes that hold ids, and the names that tie radio buttons together. */
const REFERENCES = /(\s(?:id|for|name|aria-labelledby|aria-describedby|aria-controls)=")([^"]+)"/g;
const FRAGMENT = /(\shref="#)([^"]+)"/g;

/**
 * Rendered HTML that can stand on a page more than once: its ids, what refers to them and its radio groups get a prefix. A link to a place
 * that is not in the HTML keeps its address.
 */
export function prefixIds(html: string, prefix: string): string {
	const tags = html.match(TAG) ?? [];
	const ids = new Set(tags.flatMap((tag) => [...tag.matchAll(ID)].map(([, id]) => id)));
	return html.replace(TAG, (tag) =>
		tag
			.replace(REFERENCES, (_, before: string, names: string) => `${before}${names.replace(/\S+/g, (name) => `${prefix}-${name}`)}"`)
			.replace(FRAGMENT, (whole, before: string, id: string) => (ids.has(id) ? `${before}${prefix}-${id}"` : whole)),
	);
}

const TEXT_FIELD = /<input\b[^>]*\stype="text"[^>]*?(?=\s*\/?>)/g;

/** Rendered HTML with these values in its text fields, one after the other. */
export function fillFields(html: string, values: readonly (string | number)[]): string {
	let next = 0;
	return html.replace(TEXT_FIELD, (field) => {
		const value = values[next++];
		return value === undefined ? field : `${field.replace(/\svalue(?:="[^"]*")?(?=\s|$)/, '')} value="${value}"`;
	});
}
