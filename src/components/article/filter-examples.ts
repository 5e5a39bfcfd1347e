/**
 * Lets the reader narrow a list by what its entries say of themselves. What is chosen stands in the address, so that it can be shared and comes
 * back with the browser's own way back.
 *
 * @param form hidden at first; each select's name is a `data-` name of the entries, and its empty value takes all. Its status says how many are left
 * @param list the entries
 */
export function filterExamples(form: HTMLFormElement, list: HTMLElement): void {
	const entries = [...list.children] as HTMLElement[];
	const selects = [...form.querySelectorAll('select')];
	const status = form.querySelector('[role=status]') as HTMLElement;
	const showAll = form.querySelector('[type=reset]') as HTMLElement;
	const show = () => {
		const chosen = selects.filter(({ value }) => value);
		for (const entry of entries) entry.hidden = chosen.some(({ name, value }) => entry.dataset[name] !== value);
		const left = entries.filter(({ hidden }) => !hidden).length;
		// A new text each time, so that a page that the browser translates does not keep the old one.
		status.replaceChildren(`${left} of ${entries.length} examples`);
		showAll.hidden = chosen.length === 0;
		const query = new URLSearchParams(chosen.map(({ name, value }) => [name, value]));
		history.replaceState(null, '', chosen.length > 0 ? `?${query}` : location.pathname + location.hash);
	};
	const asked = new URLSearchParams(location.search);
	for (const select of selects) {
		select.value = asked.get(select.name) ?? '';
		// A value that no entry has would leave the select empty.
		if (select.selectedIndex < 0) select.value = '';
	}
	form.addEventListener('change', show);
	form.addEventListener('reset', () => setTimeout(show));
	form.hidden = false;
	show();
}
