import { h, render } from 'preact';
import searchCss from './Search.css?inline';
import dialogCss from './SearchDialog.css?inline';
import { SearchDialog } from './SearchDialog.tsx';
import * as words from './words.ts';

let dialog: HTMLDialogElement | undefined;

/** The query stands in the entry of the browser's history that the reader left, so that the way back leads to it. */
const rememberQuery = (query: string | undefined) => history.replaceState({ ...history.state, q: query }, '');

/**
 * Opens search over the page with the caret in its field, and again with what was typed still there.
 *
 * @param index address of Pagefind's script
 * @param page address of the search page
 */
export function showSearch(index: string, page: string): void {
	dialog ??= makeDialog(index, page);
	if (!dialog.open) dialog.showModal();
	dialog.querySelector('input')?.focus();
}

function makeDialog(index: string, page: string): HTMLDialogElement {
	// As sheets of their own, so that pages carry no search styles until somebody searches; the policy forbids a <style> added later.
	for (const css of [searchCss, dialogCss]) {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		document.adoptedStyleSheets.push(sheet);
	}
	const made = document.createElement('dialog');
	made.className = 'search-dialog';
	made.ariaLabel = words.label;
	made.addEventListener('click', ({ target }) => target === made && made.close());
	made.addEventListener('close', () => rememberQuery(undefined));
	// A keyboard on the screen covers part of the page: the dialog ends above it.
	const endAbove = () => made.style.setProperty('--seen', `${visualViewport?.height ?? innerHeight}px`);
	visualViewport?.addEventListener('resize', endAbove);
	endAbove();
	document.body.append(made);
	render(h(SearchDialog, { index, page, before: history.state?.q, close: () => made.close(), leave: rememberQuery }), made);
	return made;
}
