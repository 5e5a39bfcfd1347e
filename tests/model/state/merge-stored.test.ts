import { describe, expect, test } from 'vitest';
import { mergeStored } from '../../../src/model/state/merge-stored.ts';
import type { Provenances } from '../../../src/model/state/provenance.ts';
import { EMPTY_STATE } from '../../../src/model/state/state.ts';
import { formatStored, STORED_LIMIT } from '../../../src/model/state/stored.ts';
import type { Answer, Answers, Question } from '../../../src/model/types.ts';

const option = (id: string): Answer => ({ kind: 'option', option: id });
const OWN: readonly Question[] = [
	{ id: 'a', factor: 'f', options: [{ id: 'old' }, { id: 'new' }] },
	{ id: 'b', factor: 'f', tally: { scale: [[0, 0]] } },
];
const stored = (answers: Answers, rest: object = {}) => JSON.stringify({ v: '1', goal: 'g', name: 'n', order: null, ...rest, answers });
const merge = (json: string | null, answers: Answers, provenance: Provenances = {}) =>
	JSON.parse(mergeStored(json, OWN, { answers, provenance }));

describe('mergeStored(json, questions, answers)', () => {
	test('puts in the answers to its questions and leaves the rest', () => {
		const json = stored({ a: option('old'), z: option('kept') }, { later: [1] });
		expect(merge(json, { a: option('new') })).toEqual({
			v: '1',
			goal: 'g',
			name: 'n',
			order: null,
			later: [1],
			answers: { z: option('kept'), a: option('new') },
		});
	});

	test('names those of its questions that are answered, and keeps what was known of others', () => {
		const json = stored({ b: { kind: 'tally', found: 1, read: 4 }, z: option('kept') }, { known: ['b', 'z'] });
		expect(merge(json, { a: option('old'), b: { kind: 'tally', found: 0, read: 0 } }).known).toEqual(['z', 'a']);
		expect(merge(stored({}), { a: option('old') })).not.toHaveProperty('known');
		expect(merge(stored({}, { known: 'damaged' }), {})).not.toHaveProperty('known');
	});

	test('takes out what its questions no longer answer', () => {
		expect(merge(stored({ a: option('old'), b: option('old'), z: option('kept') }), {}).answers).toEqual({ z: option('kept') });
	});

	test('puts in where its answers came from, takes out what no longer holds, and leaves what is known of others', () => {
		const from = (quote: string) => ({ quote, kind: 'reply', day: '2026-11-28' }) as const;
		const json = stored({ a: option('old'), z: option('kept') }, { provenance: { a: from('a'), z: from('z') } });
		expect(merge(json, { a: option('old') }, { a: from('a') }).provenance).toEqual({ a: from('a'), z: from('z') });
		expect(merge(json, { a: option('new') }).provenance).toEqual({ z: from('z') });
		expect(merge(json, {}, { a: from('of no answer') }).provenance).toEqual({ z: from('z') });
		expect(merge(stored({}), { a: option('new') }, { z: from('of another') })).not.toHaveProperty('provenance');
		expect(merge(stored({}, { provenance: 'damaged' }), { a: option('new') })).not.toHaveProperty('provenance');
	});

	test('does not speak for other questions', () => {
		expect(merge(stored({ z: option('kept') }), { z: option('new') }).answers).toEqual({ z: option('kept') });
	});

	test('leaves out an answer that could not be read back', () => {
		expect(merge(stored({}), { a: { kind: 'tally', found: 2, read: 1 } }).answers).toEqual({});
	});

	test.each([null, '', '{', '[]', 'null', `{"x":"${'x'.repeat(STORED_LIMIT)}"}`])(
		'starts anew where nothing can be read (case %#)',
		(json) => {
			expect(mergeStored(json, OWN, { answers: { a: option('new') }, provenance: {} })).toBe(
				formatStored({ ...EMPTY_STATE, answers: { a: option('new') } }, OWN),
			);
		},
	);

	test('reads a record of just the longest length', () => {
		const padded = `{"goal":"g"${' '.repeat(STORED_LIMIT - 12)}}`;
		expect(padded).toHaveLength(STORED_LIMIT);
		expect(merge(padded, {})).toEqual({ goal: 'g', answers: {} });
		expect(merge(`${padded} `, {}).goal).toBeNull();
	});

	test.each([[[]], ['text'], [null]])('takes answers that are %j for none', (answers) => {
		expect(merge(JSON.stringify({ goal: 'g', answers }), { b: option('new') })).toEqual({ goal: 'g', answers: { b: option('new') } });
	});
});
