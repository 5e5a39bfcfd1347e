// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { enhanceComparison } from '../../../src/components/article/comparison-table.ts';

const TABLE = `
	<thead><tr><th></th><th>Degree</th><th>Badge</th><th>Course</th></tr></thead>
	<tbody>
		<tr><th>Length</th><td>Years</td><td>Days</td><td>Weeks</td></tr>
		<tr><th>Exam</th><td>Yes</td><td>No</td><td>No</td></tr>
		<tr><th>Online</th><td>Often</td><td>often </td><td>Often</td></tr>
	</tbody>`;

const CONTROLS = `<div data-comparison-controls>
	<fieldset>${['Degree', 'Badge', 'Course'].map((column) => `<label><input type="checkbox" checked>${column}</label>`).join('')}</fieldset>
	<label><input type="checkbox">Show only what differs</label>
	<p role="status"></p>
</div>`;

/** A figure as `ComparisonTable.astro` prints it, enhanced in a window that is narrow or not. */
function figure({ table = TABLE, narrow = false, before = (_: HTMLElement) => {} } = {}): HTMLElement {
	vi.stubGlobal('matchMedia', () => ({ matches: narrow }));
	document.body.innerHTML = `<figure>${CONTROLS}<table>${table}</table></figure>`;
	const element = document.querySelector('figure') as HTMLElement;
	before(element);
	enhanceComparison(element);
	return element;
}

function tick(element: HTMLElement, name: string): HTMLInputElement {
	const label = [...element.querySelectorAll('label')].find((one) => one.textContent === name);
	const input = label?.querySelector('input');
	if (!input) throw new Error(`There is no box "${name}".`);
	input.click();
	return input;
}

/** The texts that show, by row; a hidden row is missing. */
const shown = (element: HTMLElement) =>
	[...element.querySelectorAll('tr')]
		.filter(({ hidden }) => !hidden)
		.map((row) => [...row.children].filter((cell) => !(cell as HTMLElement).hidden).map((cell) => cell.textContent.trim()));

beforeAll(() => {
	// happy-dom has no rows of a table's head, which every browser has.
	Object.defineProperty(HTMLTableSectionElement.prototype, 'rows', {
		get(this: HTMLElement) {
			return this.querySelectorAll('tr');
		},
	});
});

beforeEach(() => {
	document.body.innerHTML = '';
});

describe('enhanceComparison(figure)', () => {
	test('shows every column of a wide window, and says that it has taken over from the style', () => {
		const element = figure();
		expect(shown(element)[0]).toEqual(['', 'Degree', 'Badge', 'Course']);
		expect(element.dataset['narrowed']).toBe('');
	});

	test('starts with two columns in a narrow window', () => {
		const element = figure({ narrow: true });
		expect(shown(element)[0]).toEqual(['', 'Degree', 'Badge']);
		expect([...element.querySelectorAll('input')].map(({ checked }) => checked)).toEqual([true, true, false, false]);
	});

	test('keeps to what a reader cleared before it ran', () => {
		const element = figure({ narrow: true, before: (early) => tick(early, 'Degree') });
		expect(shown(element)[0]).toEqual(['', 'Badge', 'Course']);
	});

	test('hides a column that is not picked and brings it back', () => {
		const element = figure();
		tick(element, 'Badge');
		expect(shown(element)[1]).toEqual(['Length', 'Years', 'Weeks']);
		tick(element, 'Badge');
		expect(shown(element)[1]).toEqual(['Length', 'Years', 'Days', 'Weeks']);
	});

	test('keeps the last column', () => {
		const element = figure({ narrow: true });
		tick(element, 'Degree');
		expect(tick(element, 'Badge').checked).toBe(true);
		expect(shown(element)[0]).toEqual(['', 'Badge']);
	});

	test('hides the rows in which the picked columns say the same, whatever their case, and says how many', () => {
		const element = figure();
		tick(element, 'Show only what differs');
		expect(shown(element).map(([name]) => name)).toEqual(['', 'Length', 'Exam']);
		expect(element.querySelector('[role=status]')?.textContent).toContain('1');
		tick(element, 'Degree');
		expect(shown(element).map(([name]) => name)).toEqual(['', 'Length']);
		expect(element.querySelector('[role=status]')?.textContent).toContain('2');
	});

	test('says nothing where nothing is hidden', () => {
		expect(figure().querySelector('[role=status]')?.textContent).toBe('');
	});
});
