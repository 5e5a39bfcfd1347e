import { loadSearch } from './load.ts';

/**
 * Lets the link to the search page open search where the reader is: as a dialog, by the keys "/" and Ctrl or Command K too, and again where the
 * reader comes back from a result. Its code and its index load when somebody reaches for it, not before. Where they do not arrive the link leads
 * on: the search page tries again, and lists every page without.
 */
export function openSearchInPlace(way: HTMLAnchorElement): void {
	const open = async (event: Event) => {
		event.preventDefault();
		try {
			(await loadSearch(way.dataset['code'] as string)).showSearch(way.dataset['index'] as string, way.href);
		} catch {
			location.assign(way.href);
		}
	};
	// With a key held down a link opens elsewhere.
	way.onclick = (event) => event.ctrlKey || event.metaKey || open(event);
	addEventListener('keydown', (event) => {
		const isAsked =
			event.ctrlKey || event.metaKey ? event.key === 'k' : event.key === '/' && !(event.target as Element).closest('input,textarea,select');
		if (isAsked) open(event);
	});
	if (history.state?.q) way.click();
}
