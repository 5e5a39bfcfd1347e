/**
 * Lets a reader narrow a list that is already on the page: of examples, or of findings. Everything is read from the page: the fields say what
 * can be chosen, each entry says by `data-*` of the field's name what it is, in one word or several, and the status what to say where nothing
 * is left. What is chosen stands in the address, so that it can be sent, and is there again on the way back from an entry.
 */
export function filterEntries(section: HTMLElement): void {
	const form = section.querySelector('form');
	const status = section.querySelector<HTMLElement>('[role=status]');
	const showAll = section.querySelector('button');
	if (!form || !status || !showAll) return;
	const fields = [...form.querySelectorAll('select')];
	const entries = [...section.querySelectorAll<HTMLElement>(`li[data-${fields[0]?.name}]`)];
	const all = status.textContent;

	const show = () => {
		const chosen = fields.filter(({ value }) => value);
		for (const entry of entries) entry.hidden = chosen.some(({ name, value }) => !entry.dataset[name]?.split(' ').includes(value));
		const shown = entries.filter(({ hidden }) => !hidden).length;
		showAll.hidden = chosen.length === 0;
		const some = shown > 0 ? `${shown} of ${all}` : (status.dataset['none'] ?? '');
		// A new text each time, so that a page that the browser translates does not keep the old one.
		status.replaceChildren(chosen.length > 0 ? some : all);
	};

	const query = new URLSearchParams(location.search);
	for (const field of fields) {
		const wanted = query.get(field.name) ?? '';
		// An address can name what no example has.
		if ([...field.options].some(({ value }) => value === wanted)) field.value = wanted;
	}
	form.hidden = false;
	show();
	form.addEventListener('change', () => {
		const address = new URL(location.href);
		for (const { name, value } of fields) value ? address.searchParams.set(name, value) : address.searchParams.delete(name);
		history.replaceState(history.state, '', address);
		show();
	});
	showAll.addEventListener('click', () => {
		for (const field of fields) field.value = '';
		// The button goes, and with it would go the focus.
		fields[0]?.focus();
		form.dispatchEvent(new Event('change'));
	});
}
