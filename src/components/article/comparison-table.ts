/**
 * Lets a reader narrow a comparison table that is already on the page: pick columns, and hide rows in which the picked columns say the
 * same. Everything is read from the table, so the table stays whole without script, in print and for search.
 */

/** Below this width a table starts with two columns; its style says the same until this script runs. */
const NARROW = '(max-width: 44rem)';

/** Columns that a narrow window starts with. */
const FIRST_COLUMNS = 2;

/** Brings the controls of a figure to life. Where it has none, its table has nothing to narrow. */
export function enhanceComparison(figure: HTMLElement): void {
	const controls = figure.querySelector<HTMLElement>('[data-comparison-controls]');
	const table = figure.querySelector('table');
	if (!controls || !table) return;

	const boxes = [...controls.querySelectorAll('input')];
	const columns = boxes.slice(0, -1);
	const onlyDifferences = boxes.at(-1);
	const status = controls.querySelector('p');
	// What a reader has cleared before this script ran stays cleared, and is what they asked for.
	if (matchMedia(NARROW).matches && columns.every(({ checked }) => checked))
		for (const box of columns.slice(FIRST_COLUMNS)) box.checked = false;

	const show = () => {
		const chosen = columns.map(({ checked }) => checked);
		let hidden = 0;
		for (const row of table.rows) {
			const cells = [...row.cells].slice(1);
			for (const [index, cell] of cells.entries()) cell.hidden = !chosen[index];
			const texts = new Set(cells.filter((_, index) => chosen[index]).map((cell) => cell.textContent.trim().toLowerCase()));
			row.hidden =
				onlyDifferences?.checked === true && row.parentElement !== table.tHead && texts.size < 2 && chosen.filter(Boolean).length > 1;
			if (row.hidden) hidden++;
		}
		if (status)
			status.textContent =
				hidden > 0 ? `${hidden} ${hidden === 1 ? 'row says' : 'rows say'} the same and ${hidden === 1 ? 'is' : 'are'} hidden.` : '';
	};

	controls.addEventListener('change', (event) => {
		// A table of row names alone compares nothing: the last column stays.
		if (columns.every(({ checked }) => !checked) && event.target instanceof HTMLInputElement) event.target.checked = true;
		show();
	});
	show();
	figure.dataset['narrowed'] = '';
}
