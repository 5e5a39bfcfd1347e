import { describe, expect, test } from 'vitest';
import { loadUnits } from '../../src/lib/content/units.ts';
import { source } from '../../src/schemas/source.ts';
import { unit } from '../../src/schemas/unit.ts';
import { setCollections } from '../support/collections.ts';
import { readCollection } from '../support/content.ts';
import { type Evidence, findUnsupported } from './figures.ts';

const FILES = readCollection('units');
const SOURCES = new Map(readCollection('sources').map(({ id, data }) => [id, data as Evidence]));
const unitOf = (data: unknown) => unit.parse(data);

/** Puts units, some of them changed, into the collections that the loader reads. */
function load(change: (id: string, data: Record<string, unknown>) => Record<string, unknown> = (_, data) => data) {
	setCollections({
		units: FILES.map(({ id, data }) => ({ id, body: '', data: unitOf(change(id, { ...data })) })),
		sources: readCollection('sources').map(({ id, data }) => ({ id, body: '', data: source.parse(data) })),
	});
	return loadUnits();
}

describe.each(FILES)('$path', ({ data }) => {
	const { hours, hoursOfYear, note, practices, ...parsed } = unitOf(data);
	const sourceOf = (id: string | undefined) => (id === undefined ? undefined : SOURCES.get(id));

	test('gives hours that its source gives', () => {
		const evidence = sourceOf(parsed.source);
		if (!evidence) return expect(hours).toEqual({ lo: 1, hi: 1 });
		const size = hours ?? hoursOfYear;
		// Minutes are said as minutes, hours as hours; what is worked out is said to one decimal.
		const written = [size?.lo ?? 0, size?.hi ?? 0].map((one) => [one, one * 60].map((n) => String(Math.round(n * 10) / 10)));
		for (const ways of written) expect(ways.some((way) => findUnsupported(way, [evidence]).length === 0)).toBe(true);
		return undefined;
	});

	test('says no figure in its note that its source does not say', () => {
		expect(findUnsupported(note, [sourceOf(parsed.source) ?? {}])).toEqual([]);
	});

	test('has practices that their sources say', () => {
		for (const { gives, source: id } of practices) expect(findUnsupported(String(gives), [sourceOf(id) ?? {}])).toEqual([]);
	});
});

describe('loadUnits()', () => {
	test('gives every unit in its order, and each practice with both its units', async () => {
		const { units, practices } = await load();
		const ids = units.map(({ id }) => id);
		expect(ids).toHaveLength(FILES.length);
		expect(new Set(FILES.map(({ data }) => data['order'])).size).toBe(FILES.length);
		expect(practices.length).toBeGreaterThan(0);
		for (const { of, as } of practices) expect(ids).toEqual(expect.arrayContaining([of, as]));
	});

	test.each([
		['a source that does not exist', { source: 'nobody-2020' }, 'source: there is no content/sources/nobody-2020.yaml.'],
		[
			'a practice about a unit that does not exist',
			{ practices: [{ of: 'nothing', gives: 2, by: 'nobody', source: 'ects-guide' }] },
			'practices.of: there is no unit "nothing".',
		],
		[
			'a practice that joins all hours with supervised ones',
			{ practices: [{ of: 'ceu', gives: 2, by: 'nobody', source: 'ects-guide' }] },
			'practices.of: "ceu" counts other hours.',
		],
	])('refuses %s', async (_, change, says) => {
		await expect(load((id, data) => (id === 'ects' ? { ...data, ...change } : data))).rejects.toThrow(`content/units/ects.yaml, ${says}`);
	});
});

describe('the schema of a unit', () => {
	const ects = FILES.find(({ id }) => id === 'ects')?.data ?? {};
	const problems = (change: Record<string, unknown>) => unit.safeParse({ ...ects, ...change }).error?.issues.map(({ message }) => message);

	test.each([
		['two sizes', { minutes: [50, 60] }, 'Write exactly one of hours, minutes and hoursOfYear.'],
		['no size', { hours: undefined }, 'Write exactly one of hours, minutes and hoursOfYear.'],
		['a size turned round', { hours: [30, 25] }, 'The least comes first.'],
		['hours of nobody', { source: undefined }, 'Say whose convention it is, and which source gives the hours: convention and source.'],
	])('refuses %s', (_, change, says) => {
		expect(problems(change)).toContain(says);
	});
});
