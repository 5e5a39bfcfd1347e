import { describe, expect, test } from 'vitest';
import { readPages } from '../support/dist.ts';

const FIGURES = readPages().flatMap(({ route, document }) =>
	document.querySelectorAll('[data-comparison]').map((figure, index) => ({ where: `${route} ${index + 1}`, figure })),
);

describe.each(FIGURES)('the comparison on $where', ({ figure }) => {
	const columns = figure
		.querySelectorAll('thead th')
		.slice(1)
		.map(({ textContent }) => textContent.trim());

	test('has a box for each of its columns and one for what differs, in a group with a name, before any script runs', () => {
		const labels = (selector: string) => figure.querySelectorAll(`${selector} label`).map(({ textContent }) => textContent.trim());
		expect(labels('fieldset')).toEqual(columns.length > 1 ? columns : []);
		expect(labels('[data-comparison-controls] >')).toEqual(columns.length > 1 ? ['Show only what differs'] : []);
		if (columns.length > 1) expect(figure.querySelector('fieldset > legend')?.textContent).toBe('Columns to show');
	});

	test('has no box that a browser restores beside a table that it does not', () => {
		if (columns.length < 2) return;
		const form = figure.querySelector('form');
		expect(form?.querySelectorAll('input')).toHaveLength(figure.querySelectorAll('input').length);
		expect(form?.getAttribute('autocomplete')).toBe('off');
		expect(form?.getAttribute('method')).toBe('dialog');
	});
});
