import { loadSearch } from './load.ts';

/**
 * Lets the link to the search page open search where the reader is: as a dialog, and by the key "/" too. Its code and its index load when
 * somebody reaches for it, not before. Where they do not arrive the link leads on: the search page tries again, and lists every page without.
 */
export function openSearchInPlace(way: HTMLAnchorElement): void {
	const open = async (event: MouseEvent | KeyboardEvent) => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		event.preventDefault();
		try {
			(await loadSearch(way.dataset['code'] as string)).showSearch(way.dataset['index'] as string, way.href);
		} catch {
			location.assign(way.href);
		}
	};
	way.onclick = open;
	addEventListener('keydown', (event) => {
		if (event.key === '/' && !(event.target as Element).closest('input, textarea, select, [contenteditable]')) open(event);
	});
}
