import { describe, expect, test } from 'vitest';
import { FIELD_RULES } from '~/schemas/page.ts';
import { readCollection } from '../support/content.ts';

const FIELDS = readCollection('guide').filter(({ id, data }) => data['kind'] === 'field' && id !== 'fields');

describe('the fields of work', () => {
	test('are many, and every way in which a field decides has one', () => {
		expect(FIELDS.length).toBeGreaterThanOrEqual(12);
		const used = FIELDS.map(({ data }) => (data['field'] as { rules?: string } | undefined)?.rules);
		expect(FIELD_RULES.filter((rule) => !used.includes(rule))).toEqual([]);
	});

	test.each(FIELDS)('$path says what decides, and where a person is looked up', ({ data, body }) => {
		expect(data['field']).toBeDefined();
		expect(body.match(/^## .*\{#register\}$/gm)).toHaveLength(1);
		expect(body).toMatch(/^:::skip\[/m);
	});

	test('stand only on pages about a field', () => {
		const other = readCollection('guide').filter(({ data }) => data['field'] && data['kind'] !== 'field');
		expect(other.map(({ path }) => path)).toEqual([]);
	});
});
