// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { enhanceComparison } from '../../../src/components/article/comparison-table.ts';

const TABLE = `<table>
	<thead><tr><th></th><th>Platform</th><th>University</th><th>Vendor</th></tr></thead>
	<tbody>
		<tr><td>Who marks</td><td>Nobody</td><td>A person</td><td>Nobody</td></tr>
		<tr><td>Refund</td><td>14 days</td><td>14 days</td><td>None</td></tr>
	</tbody>
</table>`;

// happy-dom has the rows of a table, but not those of its head.
if (!('rows' in HTMLTableSectionElement.prototype))
	Object.defineProperty(HTMLTableSectionElement.prototype, 'rows', {
		get(this: HTMLTableSectionElement) {
			return this.querySelectorAll('tr');
		},
	});

afterEach(() => {
	vi.unstubAllGlobals();
	document.body.replaceChildren();
});

function compare(inside: string) {
	vi.stubGlobal('matchMedia', () => ({ matches: false }));
	document.body.innerHTML = `<figure><div data-comparison-controls hidden></div>${inside}</figure>`;
	const figure = document.querySelector('figure') as HTMLElement;
	enhanceComparison(figure);
	const controls = figure.querySelector('[data-comparison-controls]') as HTMLElement;
	const tick = (name: string) => [...controls.querySelectorAll('label')].find((label) => label.textContent === name)?.click();
	const rows = () => [...figure.querySelectorAll('tr')].filter(({ hidden }) => !hidden).map((row) => row.cells[0]?.textContent);
	return { controls, tick, rows };
}

describe('enhanceComparison(figure)', () => {
	test('groups the boxes of columns under a name, apart from the one for differences', () => {
		const { controls } = compare(TABLE);
		expect(controls.querySelector('fieldset legend')?.textContent).toBe('Columns to show');
		expect([controls.querySelectorAll('fieldset input').length, controls.querySelectorAll('input').length]).toEqual([3, 4]);
	});

	test('keeps its boxes from being restored by the browser beside a table that was not', () => {
		const { controls } = compare(TABLE);
		expect([...controls.querySelectorAll('input')].map((box) => box.autocomplete)).toEqual(['off', 'off', 'off', 'off']);
	});

	test('shows every row again once the box for differences is cleared', () => {
		const { tick, rows } = compare(TABLE);
		tick('Vendor');
		tick('Show only what differs');
		expect(rows()).toEqual(['', 'Who marks']);
		tick('Show only what differs');
		expect(rows()).toEqual(['', 'Who marks', 'Refund']);
	});

	test('hides no row where one column is left, as there is nothing it could differ from', () => {
		const { tick, rows } = compare(TABLE);
		tick('Show only what differs');
		tick('University');
		tick('Vendor');
		expect(rows()).toEqual(['', 'Who marks', 'Refund']);
	});

	test.each([
		['no head', '<table><tbody><tr><td>a</td><td>b</td><td>c</td></tr></tbody></table>'],
		['no table', ''],
	])('leaves a figure with %s as it is', (_, inside) => {
		const { controls } = compare(inside);
		expect([controls.hidden, controls.children.length]).toEqual([true, 0]);
	});
});
