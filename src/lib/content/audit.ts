/** What an item of a self-audit can be, as content writes it, with the class for it. */
export const AUDIT_STATES = {
	Done: 'done',
	Partly: 'partly',
	'Not done': 'not-done',
	'Not known': 'not-known',
	'Does not apply': 'no-matter',
} as const;

const ITEM = /<li>\s*<strong>.*?<\/strong>\s*<em>(.*?)\.<\/em>/gs;

/** A group of items, ready to show. */
export interface AuditGroup {
	/** The list with each state marked by its class. */
	readonly html: string;
	/** How many items have each state, in the order of `AUDIT_STATES`; states that none has are left out. */
	readonly counts: readonly { readonly state: string; readonly count: number }[];
}

/**
 * Reads a list whose items are each a bold name, a state in emphasis, and the evidence.
 *
 * @throws where an item has no state, or one that does not exist
 */
export function readAudit(caption: string, html: string): AuditGroup {
	const states: string[] = [];
	const marked = html.replaceAll(ITEM, (item, state: string) => {
		const kind = AUDIT_STATES[state as keyof typeof AUDIT_STATES];
		if (!kind) throw new Error(`:::audit[${caption}]: "${state}" is no state. There are ${Object.keys(AUDIT_STATES).join(', ')}.`);
		states.push(state);
		return item.replace('<em>', `<em class="audit__state audit__state--${kind}">`);
	});
	const items = html.split('<li>').length - 1;
	if (states.length === 0 || states.length !== items)
		throw new Error(
			`:::audit[${caption}]: each item is "**Its name.** *Its state.* The evidence."; ${items - states.length} of ${items} are not.`,
		);
	const counts = Object.keys(AUDIT_STATES).map((state) => ({ state, count: states.filter((one) => one === state).length }));
	return { html: marked, counts: counts.filter(({ count }) => count > 0) };
}
