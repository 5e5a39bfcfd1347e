/**
 * Lets a reader narrow a comparison table that is already on the page: pick columns, and hide rows in which the picked columns say the
 * same. Everything is read from the table, so the table stays whole without script, in print and for search.
 */

/** Below this width a table starts with two columns. */
const NARROW = '(max-width: 44rem)';

/** Columns that a narrow window starts with. */
const FIRST_COLUMNS = 2;

function checkbox(words: string, checked: boolean): { label: HTMLLabelElement; input: HTMLInputElement } {
	const input = document.createElement('input');
	input.type = 'checkbox';
	input.checked = checked;
	// Firefox restores ticks on reload, and the table would then show something else.
	input.autocomplete = 'off';
	const label = document.createElement('label');
	label.append(input, words);
	return { label, input };
}

export function enhanceComparison(figure: HTMLElement): void {
	const controls = figure.querySelector<HTMLElement>('[data-comparison-controls]');
	const table = figure.querySelector('table');
	const headings = [...(table?.tHead?.rows[0]?.cells ?? [])].slice(1);
	if (!controls || !table || headings.length < 2) return;

	const narrow = matchMedia(NARROW).matches;
	const columns = headings.map((heading, index) => checkbox(heading.textContent, !narrow || index < FIRST_COLUMNS));
	const onlyDifferences = checkbox('Show only what differs', false);
	const status = document.createElement('p');
	status.setAttribute('role', 'status');
	status.className = 'small quiet';

	const show = () => {
		const chosen = columns.map(({ input }) => input.checked);
		let hidden = 0;
		for (const row of table.rows) {
			const cells = [...row.cells].slice(1);
			for (const [index, cell] of cells.entries()) cell.hidden = !chosen[index];
			const texts = new Set(cells.filter((_, index) => chosen[index]).map((cell) => cell.textContent.trim().toLowerCase()));
			row.hidden =
				onlyDifferences.input.checked && row.parentElement !== table.tHead && texts.size < 2 && chosen.filter(Boolean).length > 1;
			if (row.hidden) hidden++;
		}
		status.textContent =
			hidden > 0 ? `${hidden} ${hidden === 1 ? 'row says' : 'rows say'} the same and ${hidden === 1 ? 'is' : 'are'} hidden.` : '';
	};

	const group = document.createElement('fieldset');
	const legend = document.createElement('legend');
	legend.className = 'visually-hidden';
	legend.textContent = 'Columns to show';
	group.append(legend, ...columns.map(({ label }) => label));
	controls.append(group, onlyDifferences.label, status);
	controls.hidden = false;
	controls.addEventListener('change', (event) => {
		// A table of row names alone compares nothing: the last column stays.
		if (columns.every(({ input }) => !input.checked) && event.target instanceof HTMLInputElement) event.target.checked = true;
		show();
	});
	show();
}
