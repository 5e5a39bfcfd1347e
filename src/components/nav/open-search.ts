/**
 * Lets the link to the search page open search where the reader is: as a dialog, and by the key "/" too. Its code and its index load when
 * somebody reaches for it, not before. Where they do not arrive the link leads on: the search page tries again, and lists every page without.
 */
export function openSearchInPlace(way: HTMLAnchorElement): void {
	const { searchCode, searchIndex } = way.dataset as { readonly searchCode: string; readonly searchIndex: string };
	const open = async () => {
		try {
			const { showSearch } = (await import(/* @vite-ignore */ searchCode)) as typeof import('~/instruments/search/show-search.ts');
			showSearch(searchIndex, way.href);
		} catch {
			location.assign(way.href);
		}
	};
	way.addEventListener('click', (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		open();
	});
	document.addEventListener('keydown', (event) => {
		if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
		if ((event.target as Element).closest('input, textarea, select, [contenteditable]')) return;
		event.preventDefault();
		open();
	});
}
