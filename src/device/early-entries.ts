/**
 * What stands in an island's fields before its script is there. The page's forms work from the moment it is painted, so a person on a slow
 * line chooses and types at once, and a browser may put back what was typed before a reload. The island's own first update would write over
 * all of it: so it is taken down before, and entered again as the person did it, through the same events.
 */

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What somebody entered into a field. */
export interface EarlyEntry {
	readonly island: Element;
	readonly field: Field;
	/** Finds the field again where it was drawn anew. */
	readonly key: string;
	readonly value: string;
	readonly isChecked: boolean;
	/** Where the caret stood. */
	readonly selection: readonly [start: number | null, end: number | null] | undefined;
}

const FIELDS = ['input', 'select', 'textarea'];
const fieldsIn = (root: ParentNode, within = '') => [...root.querySelectorAll<Field>(FIELDS.map((field) => `${within} ${field}`).join())];

const isTick = (field: Field): field is HTMLInputElement => field.type === 'radio' || field.type === 'checkbox';
const keyOf = (field: Field) => [field.id, field.name, isTick(field) && field.value].join();

/** A field in which something else stands than what the server sent. */
function isEntered(field: Field): boolean {
	// Of a group only the one that was chosen: the others follow.
	if (isTick(field)) return field.checked !== field.defaultChecked && (field.checked || field.type === 'checkbox');
	if ('options' in field)
		return (
			field.selectedIndex !==
			Math.max(
				0,
				[...field.options].findIndex((option) => option.defaultSelected),
			)
		);
	return field.value !== field.defaultValue;
}

/** What stands in the fields of all islands whose script has not come yet; nothing on the server. */
export function takeEarlyEntries(): readonly EarlyEntry[] {
	if (!('document' in globalThis)) return [];
	return fieldsIn(document, 'astro-island[ssr]')
		.filter(isEntered)
		.map((field) => ({
			island: field.closest('astro-island') as Element,
			field,
			key: keyOf(field),
			value: field.value,
			isChecked: isTick(field) && field.checked,
			selection: 'selectionStart' in field ? [field.selectionStart, field.selectionEnd] : undefined,
		}));
}

/** Enters everything that belongs to an island, one after the other: what changes with one is drawn before the next. */
export async function enterAgain(entries: readonly EarlyEntry[], island: Element): Promise<void> {
	for (const entry of entries) {
		if (entry.island !== island) continue;
		const field = fieldsIn(island).find((one) => keyOf(one) === entry.key && (one === entry.field || one.id || one.name));
		if (!field || field.disabled) continue;
		enter(field, entry);
		await undefined;
	}
}

function enter(field: Field, { value, isChecked, selection }: EarlyEntry): void {
	if (isTick(field)) field.checked = isChecked;
	else if (field.value !== value) field.value = value;
	if (selection && selection[0] !== null && field === document.activeElement) (field as HTMLInputElement).setSelectionRange(...selection);
	for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
}

/** Presses what was pressed too early (`inline/early-use.ts`), once, where it is still there. */
export async function pressAgain(island: Element): Promise<void> {
	for (const button of island.querySelectorAll<HTMLElement>('[data-pressed]')) {
		delete button.dataset['pressed'];
		await undefined;
		if (button.isConnected) button.click();
	}
}
