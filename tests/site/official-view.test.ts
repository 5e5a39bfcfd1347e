import { describe, expect, test } from 'vitest';
import { FIELD_NAMES } from '../../src/lib/official-view.ts';
import { readCollection } from '../support/content.ts';
import { pageAt } from '../support/dist.ts';

const BODIES = readCollection('guide').filter(({ data }) => data['official']);

describe('the official view', () => {
	test('leads from a row of its comparison to each body', () => {
		const rows = pageAt('/official-view/').document.querySelectorAll('[data-comparison] tbody th a');
		expect(rows.map((row) => row.getAttribute('href')).toSorted()).toEqual(BODIES.map(({ id }) => `/${id}/`).toSorted());
	});

	test.each(BODIES)('$path shows every field, in one order', ({ id }) => {
		const names = pageAt(`/${id}/`).document.querySelectorAll('.official-facts dt');
		expect(names.map((name) => name.textContent)).toEqual(Object.values(FIELD_NAMES));
	});

	test.each(BODIES)('$path shows the day of every field that is settled', ({ id, data }) => {
		const settled = Object.values(data['official'] as Record<string, { asOf?: string }>).flatMap(({ asOf }) =>
			asOf ? [`(As of: ${asOf}.)`] : [],
		);
		const days = pageAt(`/${id}/`).document.querySelectorAll('.official-facts small');
		expect(days.map((day) => day.textContent)).toEqual(settled);
	});
});
