import { describe, expect, test } from 'vitest';
import { EMPTY_STATE, type FitState } from '../../../src/model/state/state.ts';
import { formatStored, parseStored, STORED_LIMIT } from '../../../src/model/state/stored.ts';
import type { Answer } from '../../../src/model/types.ts';
import { SMALL_MODEL } from '../small-model.ts';

const parse = (json: string | null) => parseStored(SMALL_MODEL, json);
const EMPTY = { state: EMPTY_STATE, version: null, dropped: [] };
const BROKEN = { ...EMPTY, dropped: [{ key: '', reason: 'broken' }] };
const STATE: FitState = {
	...EMPTY_STATE,
	goal: 'explore-a-field',
	name: 'A name',
	order: [['match'], ['applied', 'cost', 'culture', 'currency', 'existing', 'issuer', 'stacking', 'time']],
	answers: { 'cost-fits': { kind: 'measure', numbers: { budget: 100, price: 20 } }, stacks: { kind: 'set-aside' } },
	provenance: { 'cost-fits': { quote: 'The price is 20.', kind: 'sales-page', day: '2026-11-28' } },
};

describe('formatStored(state, questions)', () => {
	test('writes JSON with answers and numbers sorted', () => {
		const turned = {
			stacks: { kind: 'set-aside' },
			'cost-fits': { kind: 'measure', numbers: { price: 20, budget: 100 } },
		} as const;
		expect(formatStored({ ...STATE, answers: turned }, SMALL_MODEL.questions)).toBe(formatStored(STATE, SMALL_MODEL.questions));
		expect(JSON.parse(formatStored(STATE, SMALL_MODEL.questions))).toEqual({ v: '1', ...STATE, known: ['cost-fits', 'stacks'] });
		expect(Object.keys(JSON.parse(formatStored(STATE, SMALL_MODEL.questions)).answers)).toEqual(['cost-fits', 'stacks']);
	});

	test('writes a state without provenance as it did before there was any', () => {
		expect(formatStored({ ...STATE, provenance: {} }, SMALL_MODEL.questions)).not.toContain('provenance');
	});

	test('cleans the name and leaves out answers that could not be read back', () => {
		const answers = { a: { kind: 'tally', found: 2, read: 1 } } as Record<string, Answer>;
		expect(formatStored({ ...EMPTY_STATE, name: ' a\n', answers }, SMALL_MODEL.questions)).toBe(
			'{"v":"1","goal":null,"name":"a","issuer":"","order":null,"concerns":{},"asked":[],"answers":{},"known":[]}',
		);
	});
});

describe('parseStored(model, json)', () => {
	test('reads what was written', () => {
		expect(parse(formatStored(STATE, SMALL_MODEL.questions))).toEqual({ state: STATE, version: '1', dropped: [] });
		expect(parse(formatStored(EMPTY_STATE, SMALL_MODEL.questions))).toEqual({ state: EMPTY_STATE, version: '1', dropped: [] });
	});

	test.each([null, ''])('of %j is nothing entered', (json) => {
		expect(parse(json)).toEqual(EMPTY);
	});

	test.each(['{', 'null', '4', '"text"', '[]', 'undefined'])('of %j is broken', (json) => {
		expect(parse(json)).toEqual(BROKEN);
	});

	test('of an empty object is nothing entered', () => {
		expect(parse('{}')).toEqual(EMPTY);
	});

	test('refuses a text of more than 100,000 characters whole', () => {
		const padded = (length: number) => `{"goal":"change-career"${' '.repeat(length - 24)}}`;
		expect(STORED_LIMIT).toBe(100_000);
		expect(padded(STORED_LIMIT)).toHaveLength(STORED_LIMIT);
		expect(parse(padded(STORED_LIMIT)).state.goal).toBe('change-career');
		expect(parse(padded(STORED_LIMIT + 1))).toEqual(BROKEN);
	});

	test.each([
		['a version that is no text', '{"v":1}', 'v', 'broken', '1'],
		['a goal that is no text', '{"goal":4}', 'goal', 'broken', '4'],
		['a goal that does not exist', '{"goal":"rich"}', 'rich', 'unknown-goal'],
		['a name that is no text', '{"name":{}}', 'name', 'broken'],
		['an order that is no list', '{"order":"match"}', 'order', 'broken'],
		['an order of text', '{"order":["match"]}', 'order', 'broken'],
		['an order of other things', '{"order":[[{"toString":1}],4,null]}', 'order', 'broken'],
		['answers that are a list', '{"answers":[]}', 'answers', 'broken'],
		['answers that are text', '{"answers":"all"}', 'answers', 'broken'],
		['a key of another kind', '{"__proto__":{"goal":"x"}}', '__proto__', 'unknown-key'],
		['a question that does not exist', '{"answers":{"__proto__":{"kind":"set-aside"}}}', '__proto__', 'unknown-key'],
		['an answer of bad form', '{"answers":{"stacks":"no"}}', 'stacks', 'broken', 'no'],
		['an answer that is not offered', '{"answers":{"stacks":{"kind":"option","option":"x"}}}', 'stacks', 'unknown-answer', 'x'],
	])('drops %s and names it', (_, json, key, reason, found?: string) => {
		expect(parse(json)).toEqual({ ...EMPTY, dropped: [{ key, reason, ...(found && { found }) }] });
	});

	test('keeps what is good in an order beside what is not, and says so', () => {
		const { state, dropped } = parse('{"order":[["match",4],["applied"]]}');
		expect(state.order?.slice(0, 2)).toEqual([['match'], ['applied']]);
		expect(dropped).toEqual([{ key: 'order', reason: 'completed' }]);
		expect(parse('{"order":[[{"toString":1},"match",null,{"toString":1}]]}').state.order?.[0]).toEqual(['match']);
		const whole = STATE.order?.map((group, at) => (at === 0 ? [...group, 4] : group));
		expect(parse(JSON.stringify({ order: whole }))).toMatchObject({
			state: { order: STATE.order },
			dropped: [{ key: 'order', reason: 'completed' }],
		});
	});

	test('names everything it drops, in the order in which it meets it', () => {
		const { dropped } = parse('{"x":1,"answers":{"gone":1,"stacks":2},"goal":"g"}');
		expect(dropped).toEqual([
			{ key: 'x', reason: 'unknown-key' },
			{ key: 'g', reason: 'unknown-goal' },
			{ key: 'gone', reason: 'unknown-key' },
			{ key: 'stacks', reason: 'broken', found: '2' },
		]);
	});
});
