import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNewer, leftOut } from '../../../src/model/keeping/left-out.ts';
import { MODEL_VERSION } from '../../../src/model/version.ts';

const of = (raw: unknown, written: unknown) => leftOut(JSON.stringify(raw), JSON.stringify(written));

describe('leftOut(text, again)', () => {
	test.each<[what: string, raw: unknown, written: unknown]>([
		['the same', { a: [1, { b: 'x' }] }, { a: [1, { b: 'x' }] }],
		['another order of names', { a: 1, b: 2 }, { b: 2, a: 1 }],
		['another order of a list', { a: ['x', 'y'] }, { a: ['y', 'x'] }],
		['spaces and marks that cleaning takes away', { name: ' a \u202e b\u0000 ' }, { name: 'a b' }],
		['what says nothing', { a: null, b: '', c: [], d: {}, e: false, f: { g: [null] } }, {}],
		['an older version', { v: '1' }, { v: MODEL_VERSION }],
		['what is worked out anew', { known: ['x'] }, { known: [] }],
		[
			'how the first version wrote a finding',
			{ finding: { isHeldUp: true, uncapped: 'open', heldBy: [{ kind: 'x' }] } },
			{ finding: { standing: 'ruled-out' } },
		],
	])('takes %s for whole', (_, raw, written) => {
		expect(of(raw, written)).toEqual([]);
	});

	test.each<[what: string, raw: unknown, written: unknown, found: unknown]>([
		['a name that is not written', { plans: [1] }, {}, [{ path: ['plans'], value: [1] }]],
		[
			'another value',
			{ records: [{ id: 'a', decision: 'postpone' }] },
			{ records: [{ id: 'a', decision: null }] },
			[{ path: ['records', 0, 'decision'], value: 'postpone' }],
		],
		['the end of a text', { note: 'abcdef' }, { note: 'abc' }, [{ path: ['note'], value: 'abcdef', kept: 'abc' }]],
		['one of a list', { list: [{ a: 1 }, { a: 2 }, { a: 3 }] }, { list: [{ a: 1 }, { a: 3 }] }, [{ path: ['list', 1], value: { a: 2 } }]],
		['a text as a list', { note: ['a'] }, { note: '' }, [{ path: ['note'], value: ['a'] }]],
		[
			'a finding of today in the words of the first version',
			{ finding: { standing: 'x', heldBy: ['y'] } },
			{ finding: { standing: 'x' } },
			[{ path: ['finding', 'heldBy'], value: ['y'] }],
		],
	])('finds %s', (_, raw, written, found) => {
		expect(of(raw, written)).toEqual(found);
	});

	test.each(['', '{"v":"1","goal":"cha', 'not ours'])('finds all of what is no JSON: %j', (text) => {
		expect(leftOut(text, '{}')).toEqual([{ path: [], value: text }]);
	});

	test('finds all that says something where nothing was read', () => {
		expect(leftOut('[1]', null)).toEqual([{ path: [], value: [1] }]);
		expect(leftOut('{}', null)).toEqual([]);
	});

	test('of whatever is written as it was read, nothing is left out', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (value) => {
				const text = JSON.stringify(value);
				expect(leftOut(text, text)).toEqual([]);
			}),
		);
	});

	test('a name that says something and is taken out is always found', () => {
		fc.assert(
			fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.string({ minLength: 1 }), (value, said) => {
				const { 'a name': _, ...without } = value;
				expect(of({ ...value, 'a name': said.trim() === '' ? 'x' : `x${said}` }, without).map(({ path }) => path)).toEqual([['a name']]);
			}),
		);
	});
});

test.each([
	['the present', MODEL_VERSION, false],
	['an older one', '0.9', false],
	['none', undefined, false],
	['null', null, false],
	['the next', String(Number(MODEL_VERSION) + 1), true],
	['99', '99', true],
	['a number that is newer', 99, true],
	['a word', 'x', true],
])('isNewer() of %s', (_, version, is) => {
	expect(isNewer(version)).toBe(is);
});
