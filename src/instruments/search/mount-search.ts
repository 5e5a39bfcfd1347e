import { h, render } from 'preact';
import searchCss from './Search.css?inline';
import { Search } from './Search.tsx';

/** Puts search into the dialog and the caret into its field; again on each opening, with what was typed still there. */
export function mountSearch(place: HTMLElement, { index, page }: { index: string; page: string }): void {
	if (!place.hasChildNodes()) {
		// As a sheet of its own, so that pages carry no search styles until somebody searches; the policy forbids a <style> added later.
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(searchCss);
		document.adoptedStyleSheets.push(sheet);
		render(h(Search, { index, page, takesFocus: true }), place);
	}
	place.querySelector('input')?.focus();
}
