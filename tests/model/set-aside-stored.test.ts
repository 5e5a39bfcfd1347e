import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_LIBRARY, formatLibrary, type Library, parseLibrary, setAside } from '../../src/model/library.ts';
import { setAsideStored } from '../../src/model/set-aside-stored.ts';
import { EMPTY_STATE, isEmptyState } from '../../src/model/state.ts';
import { anyModel, anyState } from './generated.ts';

const STATE = { ...EMPTY_STATE, name: 'Some badge' };

describe('setAsideStored(json, state, questions)', () => {
	test('does what reading, setting aside and writing do', () => {
		fc.assert(
			fc.property(
				anyModel.chain((model) => fc.tuple(fc.constant(model), fc.array(anyState(model), { maxLength: 3 }), anyState(model))),
				([model, states, state]) => {
					const library: Library = { ...EMPTY_LIBRARY, assessments: states.map((one) => ({ state: one, preset: null, isCompared: true })) };
					const json = formatLibrary(model, library);
					const changed = setAsideStored(json, state, model.questions);
					expect(changed).toBe(isEmptyState(state) ? undefined : formatLibrary(model, setAside(library, state)));
				},
			),
		);
	});

	test('leaves what it does not know as it is', () => {
		const json = '{"v":"0","later":[1],"records":[{"id":"x"}],"assessments":["damaged"]}';
		expect(JSON.parse(setAsideStored(json, STATE, []) ?? '')).toMatchObject({
			v: '0',
			later: [1],
			records: [{ id: 'x' }],
			assessments: ['damaged', { state: { name: 'Some badge' }, preset: null, isCompared: false }],
		});
	});

	test.each([null, '', '{', '[]', 'null', '{"assessments":5}'])('starts anew where nothing can be read (case %#)', (json) => {
		const model = { goals: [], factors: [], questions: [] };
		const { library, dropped } = parseLibrary(model, setAsideStored(json, STATE, []) ?? '');
		expect(library).toEqual(setAside(EMPTY_LIBRARY, STATE));
		expect(dropped).toEqual([]);
	});

	test('keeps no state that holds nothing', () => {
		expect(setAsideStored('{"assessments":[]}', EMPTY_STATE, [])).toBeUndefined();
	});
});
