/**
 * Moves between the field and the results by the arrow keys, to the first and the last result by Home and End, and back into the field with
 * whatever letter is typed.
 *
 * @param whole what holds both
 */
export function moveByKeys(event: KeyboardEvent, whole: HTMLElement): void {
	const field = whole.querySelector('input');
	const links = [...whole.querySelectorAll<HTMLElement>('.search__list a')];
	const here = document.activeElement as HTMLElement;
	if (!field || (here !== field && !links.includes(here)) || event.ctrlKey || event.metaKey || event.altKey) return;
	const stops = [field, ...links];
	const at = stops.indexOf(here);
	const isResult = here !== field;
	const next: Readonly<Record<string, HTMLElement | undefined>> = {
		ArrowDown: stops[at + 1],
		ArrowUp: stops[at - 1],
		...(isResult ? { Home: links[0], End: links.at(-1) } : {}),
	};
	if (event.key in next) {
		if (!next[event.key]) return;
		event.preventDefault();
		next[event.key]?.focus();
	} else if (isResult && (event.key.length === 1 || event.key === 'Backspace') && event.key !== ' ') {
		// The letter itself goes where the focus is by then.
		field.focus();
	}
}
