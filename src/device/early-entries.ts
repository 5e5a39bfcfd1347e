/**
 * What stands in an island's fields before its script is there. The page's forms work from the moment it is painted, so a person on a slow
 * line chooses and types at once, and a browser may fill in again what was typed before a reload. The island's own first update would write over
 * all of it: so it is taken down before, and entered again as the person did it, through the same events.
 */

/** An input, a list or an area of text; each has some of these. */
type Field = HTMLInputElement & Partial<Pick<HTMLSelectElement, 'options'>>;

/** What somebody entered into a field. */
export interface EarlyEntry {
	readonly island: Element | null;
	readonly field: Field;
	/** Finds the field again where it was drawn anew. */
	readonly key: string;
	readonly entered: string | boolean;
	/** Where the caret stood, in what has one. */
	readonly caret: readonly [start: number | null, end: number | null];
}

const fieldsIn = (root: ParentNode) => [...root.querySelectorAll<Field>('input,select,textarea')];
const isTick = ({ type }: Field) => type === 'radio' || type === 'checkbox';
const keyOf = (field: Field) => [field.id, field.name, isTick(field) && field.value].join();
const standsIn = (field: Field) => (isTick(field) ? field.checked : field.value);

function sentIn(field: Field): string | boolean | undefined {
	if (isTick(field)) return field.defaultChecked;
	if (!field.options) return field.defaultValue;
	return ([...field.options].find((option) => option.defaultSelected) ?? field.options[0])?.value;
}

const take = (fields: readonly Field[]): readonly EarlyEntry[] =>
	fields
		// Of a group only the one that was chosen: the others follow.
		.filter((field) => field.type !== 'radio' || field.checked)
		.map((field) => ({
			island: field.closest('astro-island'),
			field,
			key: keyOf(field),
			entered: standsIn(field),
			caret: [field.selectionStart, field.selectionEnd],
		}));

/** What differs from what the server sent, in all islands whose script has not come yet; nothing on the server. */
export const takeEarlyEntries = () =>
	'document' in globalThis
		? take(fieldsIn(document).filter((field) => field.closest('astro-island[ssr]') && standsIn(field) !== sentIn(field)))
		: [];

/** The fields that a person chooses or types in from now on. */
export interface TouchedFields {
	/** What stands in them. */
	readonly take: () => readonly EarlyEntry[];
	readonly end: () => void;
}

/** Watches an island that is awake for what is entered into it. */
export function collectTouched(island: Element): TouchedFields {
	const touched = new Set<Field>();
	const note = ({ target }: Event) => touched.add(target as Field);
	island.addEventListener('input', note);
	return { take: () => take([...touched]), end: () => island.removeEventListener('input', note) };
}

/** Takes down what stands in an island's fields now. Returns what finds those in which something else stands later. */
export function watchFields(island: Element): () => readonly EarlyEntry[] {
	const before = new Map(fieldsIn(island).map((field) => [field, standsIn(field)]));
	return () => take(fieldsIn(island).filter((field) => before.has(field) && before.get(field) !== standsIn(field)));
}

/** Enters everything that belongs to an island, one after the other: what changes with one is drawn before the next. */
export async function enterAgain(entries: readonly EarlyEntry[], island: Element): Promise<void> {
	for (const { field, key, entered, caret, island: of } of entries) {
		// What has neither id nor name is only found where it has stayed.
		const found = fieldsIn(island).find((one) => keyOf(one) === key && (one === field || one.id || one.name));
		if (of !== island || !found || found.disabled) continue;
		if (isTick(found)) found.checked = entered === true;
		// No script writes the name of a file; the file itself it may hand on.
		else if (found.type === 'file') found.files = field.files;
		else if (found.value !== entered) found.value = String(entered);
		if (found === document.activeElement && typeof caret[0] === 'number') found.setSelectionRange(...caret);
		for (const type of ['input', 'change']) found.dispatchEvent(new Event(type, { bubbles: true }));
		await undefined;
	}
}

/** Presses what was pressed too early (`inline/early-use.ts`), once, where it is still there. */
export async function pressAgain(island: Element): Promise<void> {
	for (const button of island.querySelectorAll<HTMLElement>('[data-pressed]')) {
		delete button.dataset['pressed'];
		await undefined;
		if (button.isConnected) button.click();
	}
}
