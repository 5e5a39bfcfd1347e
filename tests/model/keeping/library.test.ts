import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinLibraries } from '../../../src/model/keeping/join-libraries.ts';
import {
	EMPTY_LIBRARY,
	formatLibrary,
	LIBRARY_LIMIT,
	LIBRARY_TEXT_LIMIT,
	type Library,
	parseLibrary,
	placeOf,
	replaceAt,
	setAside,
	takeOut,
	textOf,
} from '../../../src/model/keeping/library.ts';
import type { Assessment } from '../../../src/model/state/assessment.ts';
import { EMPTY_STATE } from '../../../src/model/state/state.ts';
import { anyLibrary, anyLibraryLike, anyRecord } from '../generated-library.ts';
import { SMALL_MODEL } from '../small-model.ts';

const named = (name: string): Assessment => ({ state: { ...EMPTY_STATE, goal: 'change-career', name }, preset: null, isCompared: false });
const of = (...names: readonly string[]): Library => ({ assessments: names.map(named), records: [] });
const names = ({ assessments }: Library) => assessments.map(({ state }) => state.name);
const format = (library: Library) => formatLibrary(SMALL_MODEL, library);
const parse = (json: string | null) => parseLibrary(SMALL_MODEL, json);
const join = (own: Library, given: Library) => joinLibraries(SMALL_MODEL, own, given);
const [RECORD] = fc.sample(anyRecord(SMALL_MODEL), { numRuns: 1, seed: 4 }) as [ReturnType<typeof Object>];
const BROKEN = { library: EMPTY_LIBRARY, version: null, dropped: [{ key: '', reason: 'broken' }] };

describe('parseLibrary(model, json)', () => {
	test('reads what formatLibrary() wrote, whatever it was', () => {
		fc.assert(
			fc.property(anyLibrary(SMALL_MODEL), (library) => {
				expect(parse(format(library))).toEqual({ library, version: '1', dropped: [] });
				expect(format(parse(format(library)).library)).toBe(format(library));
			}),
			{ numRuns: 60 },
		);
	});

	test.each([null, ''])('of %j is nothing kept', (json) => {
		expect(parse(json)).toEqual({ library: EMPTY_LIBRARY, version: null, dropped: [] });
	});

	test.each(['{', 'null', '4', '"text"', '[]', 'undefined', 'PK\u0003\u0004'])('of %j is broken', (json) => {
		expect(parse(json)).toEqual(BROKEN);
	});

	test('refuses a text of more than two million characters whole', () => {
		const padded = (length: number) => format(of('A')).padEnd(length);
		expect(LIBRARY_TEXT_LIMIT).toBe(2_000_000);
		expect(names(parse(padded(LIBRARY_TEXT_LIMIT)).library)).toEqual(['A']);
		expect(parse(padded(LIBRARY_TEXT_LIMIT + 1))).toEqual(BROKEN);
	});

	test.each([
		['assessments that are no list', { assessments: {} }, 'assessments'],
		['records that are no list', { records: 'all' }, 'records'],
		['an assessment that is none', { assessments: ['A'] }, 'assessments'],
		['an assessment without a state', { assessments: [{ preset: null }] }, 'assessments'],
		['a record that is none', { records: [{}] }, 'records'],
	])('names %s', (_, raw, key) => {
		expect(parse(JSON.stringify({ v: '1', ...raw }))).toEqual({
			library: EMPTY_LIBRARY,
			version: '1',
			dropped: [{ key, reason: 'broken' }],
		});
	});

	test('reads no more than 200 of each, and says that there were more', () => {
		expect(LIBRARY_LIMIT).toBe(200);
		const all = of(...Array.from({ length: LIBRARY_LIMIT + 1 }, (_, at) => String(at)));
		const { library, dropped } = parse(format(all));
		expect(library.assessments).toHaveLength(LIBRARY_LIMIT);
		expect(dropped).toEqual([{ key: 'assessments', reason: 'broken' }]);
	});

	test('keeps the first of two records with one id, and says so', () => {
		const { library, dropped } = parse(format({ assessments: [], records: [RECORD, { ...RECORD, because: 'Another.' }] }));
		expect(library.records).toEqual([RECORD]);
		expect(dropped).toEqual([{ key: 'records', reason: 'broken' }]);
	});

	test('keeps the version of an older assessment until its answers are given anew', () => {
		const older = { ...named('A'), version: '0.9' };
		const json = format({ assessments: [older, named('B')], records: [] });
		expect(JSON.parse(json)).toMatchObject({ v: '1', assessments: [{ state: { v: '0.9' } }, { state: { v: '1' } }] });
		expect(parse(json).library.assessments).toEqual([older, named('B')]);
	});

	test('leaves out a preset that is none', () => {
		const raw = (preset: unknown) => JSON.stringify({ assessments: [{ state: {}, preset }] });
		expect(parse(raw('learn-at-work')).library.assessments[0]?.preset).toBe('learn-at-work');
		for (const preset of ['<b>', 4, {}, 'x'.repeat(41)]) expect(parse(raw(preset)).library.assessments[0]?.preset).toBeNull();
	});

	test('never throws', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.json(),
					fc.string(),
					anyLibraryLike.map((raw) => JSON.stringify(raw)),
				),
				(json) => void parse(json),
			),
			{ numRuns: 500 },
		);
	});
});

describe('changes of a library', () => {
	test('setAside() puts an assessment last, and none that holds nothing', () => {
		expect(names(setAside(of('A'), named('B').state))).toEqual(['A', 'B']);
		expect(setAside(of('A'), EMPTY_STATE)).toEqual(of('A'));
	});

	test('setAside() remembers an older version, and not the present one', () => {
		expect(setAside(EMPTY_LIBRARY, named('A').state, null, '0.9').assessments).toEqual([{ ...named('A'), version: '0.9' }]);
		expect(setAside(EMPTY_LIBRARY, named('A').state, null, '1').assessments).toEqual([named('A')]);
		expect(setAside(EMPTY_LIBRARY, named('A').state, null, null).assessments).toEqual([named('A')]);
	});

	test('takeOut() and replaceAt() touch one place', () => {
		expect(names(takeOut(of('A', 'B', 'C'), 1))).toEqual(['A', 'C']);
		expect(names(replaceAt(of('A', 'B', 'C'), 1, named('D')))).toEqual(['A', 'D', 'C']);
	});

	test('placeOf() finds an assessment that has moved, and none that is gone or changed', () => {
		const place = (library: Library, name: string, at: number) => placeOf(SMALL_MODEL, library, named(name), at);
		expect(place(of('A', 'B', 'C'), 'B', 1)).toBe(1);
		expect(place(of('B', 'C'), 'B', 1)).toBe(0);
		expect(place(of('A', 'C'), 'B', 1)).toBe(-1);
		// Of two that are the same, the one where it was.
		expect(place(of('B', 'B'), 'B', 1)).toBe(1);
	});
});

describe('joinLibraries(model, own, given)', () => {
	test('adds what is new and leaves what is there as it is', () => {
		expect(join(of('A', 'B'), of('B', 'C'))).toEqual({
			library: of('A', 'B', 'C'),
			added: { assessments: 1, records: 0 },
			known: 1,
			refused: 0,
		});
	});

	test('adds a record whose id is taken under the next one of its day', () => {
		const other = { ...RECORD, because: 'For another reason.' };
		const { library } = join({ assessments: [], records: [RECORD] }, { assessments: [], records: [other] });
		expect(library.records[0]).toEqual(RECORD);
		expect(library.records[1]).toEqual({ ...other, id: expect.not.stringMatching(`^${RECORD.id}$`) });
	});

	test('adds nothing of a comparison, so that it stays as it was', () => {
		const compared = { ...named('B'), isCompared: true };
		expect(join(of('A'), { assessments: [compared], records: [] }).library.assessments[1]?.isCompared).toBe(false);
	});

	test('refuses what goes beyond 200, and counts it', () => {
		const full = of(...Array.from({ length: LIBRARY_LIMIT }, (_, at) => String(at)));
		expect(join(full, of('0', 'A', 'B'))).toEqual({ library: full, added: { assessments: 0, records: 0 }, known: 1, refused: 2 });
	});

	test('loses nothing, adds nothing twice and counts what was given, whatever the libraries', () => {
		const library = anyLibrary(SMALL_MODEL);
		fc.assert(
			fc.property(library, library, library, (own, given, shared) => {
				const both = join(shared, given).library;
				const { library: joined, added, known, refused } = join(join(own, shared).library, both);
				const mine = join(own, shared).library;
				expect(joined.assessments.slice(0, mine.assessments.length)).toEqual(mine.assessments);
				expect(joined.records.slice(0, mine.records.length)).toEqual(mine.records);
				expect(added.assessments + added.records + known + refused).toBe(both.assessments.length + both.records.length);
				const texts = joined.assessments.map((one) => textOf(SMALL_MODEL, one));
				for (const one of both.assessments) expect(texts).toContain(textOf(SMALL_MODEL, one));
				const ids = joined.records.map(({ id }) => id);
				expect(new Set(ids).size).toBe(ids.length);
				for (const { id: _, ...record } of both.records) expect(joined.records).toContainEqual(expect.objectContaining(record));
				expect(join(joined, both).library).toEqual(joined);
				expect(parse(format(joined)).library).toEqual(joined);
			}),
			{ numRuns: 40 },
		);
	});
});
