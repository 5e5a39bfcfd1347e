import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutSheet } from '../../../src/model/paper/sheet.ts';
import { CONCERN_OPTIONS, concernIds, isConcernId, withConcerns } from '../../../src/model/state/concerns.ts';
import { formatFragment, parseFragment } from '../../../src/model/state/fragment.ts';
import { EMPTY_STATE } from '../../../src/model/state/state.ts';
import { scoreAnswers } from '../../../src/model/verdict/score.ts';
import { readRealModel } from '../real-model.ts';
import { SMALL_MODEL } from '../small-model.ts';

const CONCERNS = { 'concern-1': 'Childcare', 'concern-2': 'The language' };

describe('withConcerns(model, concerns)', () => {
	test('adds a factor and a question for each, and changes nothing else', () => {
		const model = withConcerns(SMALL_MODEL, CONCERNS);
		expect(model.factors.slice(SMALL_MODEL.factors.length)).toEqual([{ id: 'concern-1' }, { id: 'concern-2' }]);
		expect(model.questions.slice(0, SMALL_MODEL.questions.length)).toEqual(SMALL_MODEL.questions);
		expect(model.goals).toEqual(SMALL_MODEL.goals);
	});

	test('is the model itself where there is none, or only a nameless one', () => {
		expect(withConcerns(SMALL_MODEL, {})).toBe(SMALL_MODEL);
		expect(withConcerns(SMALL_MODEL, { 'concern-1': '' })).toBe(SMALL_MODEL);
	});

	test('puts them last, tied, where the person has no order of their own', () => {
		const { order } = scoreAnswers(withConcerns(SMALL_MODEL, CONCERNS), 'change-career', {});
		expect(order.at(-1)).toEqual(['concern-1', 'concern-2']);
	});

	test('offers five answers in quarters, acceptable in the middle', () => {
		expect(CONCERN_OPTIONS.map(({ value }) => value)).toEqual([1, 0.75, 0.5, 0.25, 0]);
		expect(CONCERN_OPTIONS.find(({ id }) => id === 'acceptable')?.value).toBe(0.5);
	});

	test('lets one that is first and very poor hold the credential back, as any zero that matters', () => {
		const model = withConcerns(readRealModel(), { 'concern-1': 'Childcare' });
		const answers = { 'concern-1': { kind: 'option', option: 'very-poor' } } as const;
		const result = scoreAnswers(model, 'fill-a-skill-gap', answers, [['concern-1']]);
		expect(result.cappedBy).toContainEqual({ kind: 'zero-factor', factor: 'concern-1' });
	});

	test('weighs as its place says: the first of ten factors has the most points', () => {
		const { rows } = layOutSheet(withConcerns(SMALL_MODEL, { 'concern-2': 'x' }), 'change-career', [['concern-2'], ['applied']]);
		expect(rows[0]?.factor).toBe('concern-2');
		expect(rows[0]?.points).toBeGreaterThan(rows[1]?.points ?? 99);
	});
});

test('concernIds() keeps a fixed order and leaves out what has no name', () => {
	expect(concernIds({ 'concern-2': 'b', 'concern-1': 'a' })).toEqual(['concern-1', 'concern-2']);
	expect(concernIds({ 'concern-2': 'b', 'concern-1': '' })).toEqual(['concern-2']);
});

test('isConcernId() knows its own ids', () => {
	expect([isConcernId('concern-1'), isConcernId('concern-3'), isConcernId('match')]).toEqual([true, false, false]);
});

describe('a link with concerns', () => {
	const LINK = '#v=1&order=concern-1,match&concern-1-name=Day%20care&concern-1=good';

	test('is read with its names, its answers and its order', () => {
		const { state, dropped } = parseFragment(SMALL_MODEL, LINK);
		expect(state.concerns).toEqual({ 'concern-1': 'Day care' });
		expect(state.answers).toEqual({ 'concern-1': { kind: 'option', option: 'good' } });
		expect(state.order?.[0]).toEqual(['concern-1']);
		expect(dropped.map(({ key }) => key)).toEqual(['order']);
	});

	test('drops an answer to a concern that has no name', () => {
		expect(parseFragment(SMALL_MODEL, '#concern-2=good').dropped).toEqual([{ key: 'concern-2', reason: 'unknown-key' }]);
	});

	test('cuts a name that is too long and says so', () => {
		const { state, dropped } = parseFragment(SMALL_MODEL, `#concern-1-name=${'a'.repeat(61)}`);
		expect(state.concerns['concern-1']).toHaveLength(60);
		expect(dropped).toEqual([{ key: 'concern-1', reason: 'too-long' }]);
	});

	test('carries any name there and back', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), (name) => {
				const link = formatFragment({ ...EMPTY_STATE, concerns: { 'concern-2': name } });
				const { state } = parseFragment(SMALL_MODEL, link);
				expect(formatFragment(state)).toBe(link);
			}),
		);
	});
});
