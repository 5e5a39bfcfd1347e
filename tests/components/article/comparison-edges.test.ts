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

const CONTROLS = `<div data-comparison-controls>
	<fieldset><legend>Columns to show</legend>
		${['Platform', 'University', 'Vendor'].map((column) => `<label><input type="checkbox" checked>${column}</label>`).join('')}
	</fieldset>
	<label><input type="checkbox">Show only what differs</label>
	<p role="status"></p>
</div>`;

function compare(inside: string) {
	vi.stubGlobal('matchMedia', () => ({ matches: false }));
	document.body.innerHTML = `<figure>${CONTROLS}${inside}</figure>`;
	const figure = document.querySelector('figure') as HTMLElement;
	enhanceComparison(figure);
	const controls = figure.querySelector('[data-comparison-controls]') as HTMLElement;
	const tick = (name: string) => [...controls.querySelectorAll('label')].find((label) => label.textContent === name)?.click();
	const rows = () => [...figure.querySelectorAll('tr')].filter(({ hidden }) => !hidden).map((row) => row.cells[0]?.textContent);
	return { tick, rows };
}

describe('enhanceComparison(figure)', () => {
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

	test('leaves a figure without a table as it is', () => {
		expect(compare('').rows()).toEqual([]);
	});

	test('leaves a table without controls whole', () => {
		document.body.innerHTML = `<figure>${TABLE}</figure>`;
		const figure = document.querySelector('figure') as HTMLElement;
		enhanceComparison(figure);
		expect(figure.querySelectorAll('[hidden]')).toHaveLength(0);
		expect(figure.dataset['narrowed']).toBeUndefined();
	});
});
