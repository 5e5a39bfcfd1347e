import { describe, expect, test } from 'vitest';
import { loadOfficialViews } from '~/lib/content/official-view.ts';
import { FIELD_NAMES, NOTHING_FOUND, OFFICIAL_FIELDS, sentencesOf, shortOf } from '~/lib/official-view.ts';
import { type Official, official } from '~/schemas/official.ts';
import { page } from '~/schemas/page.ts';
import { setCollections } from '../support/collections.ts';
import { readCollection } from '../support/content.ts';
import { readText } from '../support/repository.ts';

const PAGES = readCollection('guide').filter(({ id }) => id.startsWith('official-view/'));
const BODIES = PAGES.flatMap(({ data, ...file }) => (data['official'] ? [{ ...file, official: data['official'] as Official }] : []));

const SETTLED = { short: 'By law', says: 'A law says so [@nzqa-mc].', asOf: '2022' };
const WHOLE = { name: 'A body', ...Object.fromEntries(OFFICIAL_FIELDS.map((field) => [field, SETTLED])) };
const problemsOf = (data: object) => official.safeParse(data).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('the facts of a body', () => {
	test('are whole with every field', () => {
		expect(problemsOf(WHOLE)).toBeUndefined();
	});

	test.each(OFFICIAL_FIELDS)('fail with a sentence where %s is missing', (field) => {
		const { [field]: _, ...rest } = WHOLE as Record<string, unknown>;
		expect(problemsOf(rest)).toEqual([`${field}: ${official.shape[field].safeParse(undefined).error?.issues[0]?.message}`]);
		expect(problemsOf(rest)?.[0]).toContain('No field of a body is left out.');
	});

	test.each([
		['without a day', { short: 'By law', says: 'A law says so [@nzqa-mc].' }],
		['with a day that names no year', { ...SETTLED, asOf: 'recently' }],
		['without a citation', { ...SETTLED, says: 'A law says so.' }],
		['with both a fact and nothing', { ...SETTLED, nothing: 'We looked.' }],
	])('fail %s', (_, funding) => {
		expect(problemsOf({ ...WHOLE, funding })).toHaveLength(1);
	});

	test('say that nothing was found in words of their own', () => {
		const nothing = { nothing: 'We looked in the law.' };
		expect(problemsOf({ ...WHOLE, funding: nothing })).toBeUndefined();
		expect([shortOf(nothing), sentencesOf(nothing)]).toEqual([NOTHING_FOUND, `${NOTHING_FOUND}. We looked in the law.`]);
	});
});

describe('the official view', () => {
	test('has thirteen bodies or more', () => {
		expect(BODIES.length).toBeGreaterThanOrEqual(13);
	});

	test.each(BODIES)('$path prints its facts once', ({ path }) => {
		expect(readText(path).match(/^::official-facts$/gm)).toHaveLength(1);
	});

	test.each(BODIES)('$path has a way to check with its minutes, and says who can skip it', ({ body }) => {
		expect(body).toMatch(/^:::check\[.*\b(?:\d+|ten) minutes\]$/im);
		expect(body).toMatch(/^:::skip\[/m);
	});

	test('compares every body on its overview', async () => {
		setCollections({ guide: readCollection('guide').map(({ id, data }) => ({ id, data: page.parse(data) })) });
		const names = (await loadOfficialViews()).map(({ official: { name } }) => name);
		expect(names.toSorted()).toEqual(BODIES.map(({ official: { name } }) => name).toSorted());
		expect(readText('content/guide/official-view/index.mdx')).toContain('::all-official-views');
	});

	test('names each field once', () => {
		expect(new Set(Object.values(FIELD_NAMES)).size).toBe(OFFICIAL_FIELDS.length);
	});
});
