import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TEXT_KINDS } from '../../../src/model/reading/types.ts';
import { cutQuote } from '../../../src/model/state/cut-quote.ts';
import { formatFragment } from '../../../src/model/state/fragment.ts';
import { cleanProvenances, PROVENANCE_KINDS, type Provenance, QUOTE_LIMIT, saysTheSame } from '../../../src/model/state/provenance.ts';
import { putBack } from '../../../src/model/state/put-back.ts';
import { isSameState } from '../../../src/model/state/same-state.ts';
import { EMPTY_STATE, type FitState, withAnswer, withoutProvenance } from '../../../src/model/state/state.ts';
import { formatStored, parseStored } from '../../../src/model/state/stored.ts';
import { withProvenance } from '../../../src/model/state/with-provenance.ts';
import type { Answer } from '../../../src/model/types.ts';
import { SMALL_MODEL } from '../small-model.ts';
import { tries } from '../tries.ts';

const FROM: Provenance = { quote: 'Three months for 20 EUR.', kind: 'sales-page', day: '2026-11-28' };
const cost = (numbers: Readonly<Record<string, number>>): Answer => ({ kind: 'measure', numbers });
const option = (id: string): Answer => ({ kind: 'option', option: id });
const STATE: FitState = {
	...EMPTY_STATE,
	answers: { 'cost-fits': cost({ price: 20 }), stacks: option('no') },
	provenance: { 'cost-fits': FROM, stacks: FROM },
};
const answered = (...ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, option('x')]));
const lengthOf = (text: string) => [...text].length;

test('an answer can come from every kind of text, and from a calculation', () => {
	expect([...PROVENANCE_KINDS.filter((kind) => kind !== 'worked-out' && kind !== 'badge'), 'none']).toEqual(TEXT_KINDS);
});

describe('cleanProvenances(raw, answered)', () => {
	test('keeps what belongs to an answer, in the order of the answers', () => {
		expect(cleanProvenances({ b: FROM, a: FROM, c: FROM }, answered('a', 'b'))).toEqual({ a: FROM, b: FROM });
		expect(Object.keys(cleanProvenances({ b: FROM, a: FROM }, answered('a', 'b')))).toEqual(['a', 'b']);
	});

	test.each([
		['of no kind that there is', { ...FROM, kind: 'gossip' }],
		['with a kind that every object has', { ...FROM, kind: 'toString' }],
		['without a day', { ...FROM, day: undefined }],
		['with a day that no calendar has', { ...FROM, day: '2026-02-30' }],
		['with a quote that is no text', { ...FROM, quote: ['x'] }],
		['that is text', 'sales-page'],
		['that is a list', [FROM]],
		['that is nothing', null],
	])('leaves out one %s', (_, one) => {
		expect(cleanProvenances({ a: one, b: FROM }, answered('a', 'b'))).toEqual({ b: FROM });
	});

	test.each([undefined, null, 4, 'text', [], [FROM]])('of %j is nothing', (raw) => {
		expect(cleanProvenances(raw, answered('a'))).toEqual({});
	});

	test('does not take what every object has for a question', () => {
		expect(cleanProvenances({}, answered('constructor', 'toString'))).toEqual({});
	});

	test('cleans and cuts the quote, and keeps nothing else', () => {
		const quote = ` one\n\u202etwo ${'x'.repeat(QUOTE_LIMIT)}`;
		const { a } = cleanProvenances({ a: { ...FROM, quote, more: 1 } }, answered('a'));
		expect(a).toEqual({ ...FROM, quote: `one two ${'x'.repeat(QUOTE_LIMIT - 8)}` });
	});
});

describe('cutQuote(text)', () => {
	test('leaves what is short enough', () => {
		expect(cutQuote(' It is\nfree. ')).toBe('It is free.');
		expect(cutQuote('x'.repeat(QUOTE_LIMIT))).toBe('x'.repeat(QUOTE_LIMIT));
		expect(cutQuote('')).toBe('');
	});

	test('cuts a longer one and says so', () => {
		expect(cutQuote('x'.repeat(QUOTE_LIMIT + 1))).toBe(`${'x'.repeat(QUOTE_LIMIT - 1)}…`);
		expect(cutQuote(`${'x'.repeat(QUOTE_LIMIT - 2)} yz`)).toBe(`${'x'.repeat(QUOTE_LIMIT - 2)}…`);
	});

	test.each([
		['an accent', 'e\u0301'],
		['a flag', '🇫🇷'],
		['a family', '👨‍👩‍👧'],
	])('never cuts %s in two', (_, letter) => {
		const cut = cutQuote(letter.repeat(QUOTE_LIMIT));
		expect(lengthOf(cut)).toBeLessThanOrEqual(QUOTE_LIMIT);
		expect(cut.slice(0, -1)).toBe(letter.repeat((cut.length - 1) / letter.length));
		expect((cut.length - 1) % letter.length).toBe(0);
	});

	test('of one endless letter keeps what has room', () => {
		expect(cutQuote(`e${'\u0301'.repeat(100_000)}`)).toBe(`e${'\u0301'.repeat(QUOTE_LIMIT - 2)}…`);
	});

	test('changes nothing the second time, whatever the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 900 }), (text) => {
				const cut = cutQuote(text);
				expect(cutQuote(cut)).toBe(cut);
				expect(lengthOf(cut)).toBeLessThanOrEqual(QUOTE_LIMIT);
			}),
			{ numRuns: tries(200) },
		);
	});
});

describe('withProvenance(state, question, provenance)', () => {
	test('keeps where an answer came from', () => {
		const state = { ...STATE, provenance: {} };
		expect(withProvenance(state, 'stacks', { ...FROM, quote: ' a\nb ' }).provenance).toEqual({ stacks: { ...FROM, quote: 'a b' } });
	});

	test('changes nothing where there is no answer, or no such day', () => {
		expect(withProvenance(STATE, 'how-judged', FROM)).toEqual(STATE);
		expect(withProvenance({ ...STATE, provenance: {} }, 'stacks', { ...FROM, day: 'today' }).provenance).toEqual({});
	});
});

describe('withoutProvenance(state, question)', () => {
	test('keeps the answer and what belongs to others', () => {
		expect(withoutProvenance(STATE, 'stacks')).toEqual({ ...STATE, provenance: { 'cost-fits': FROM } });
		expect(withoutProvenance(STATE, 'how-judged')).toEqual(STATE);
	});
});

describe('withAnswer(state, question, answer) and provenance', () => {
	const keptAfter = (question: string, answer: Answer | undefined) => Object.keys(withAnswer(STATE, question, answer).provenance);

	test('goes with the answer it belongs to', () => {
		expect(keptAfter('stacks', option('said'))).toEqual(['cost-fits']);
		expect(keptAfter('stacks', undefined)).toEqual(['cost-fits']);
		expect(keptAfter('cost-fits', cost({ price: 21 }))).toEqual(['stacks']);
		expect(keptAfter('cost-fits', { kind: 'set-aside' })).toEqual(['stacks']);
	});

	test('stays with the same answer, and where only the person’s own numbers change', () => {
		expect(keptAfter('stacks', option('no'))).toEqual(['cost-fits', 'stacks']);
		expect(keptAfter('cost-fits', cost({ budget: 90, price: 20 }))).toEqual(['cost-fits', 'stacks']);
	});
});

test('putBack(state, question, before) brings back answer and provenance, and nothing else', () => {
	const changed = withAnswer(withAnswer(STATE, 'stacks', option('said')), 'cost-fits', undefined);
	expect(putBack(changed, 'stacks', STATE)).toEqual({ ...changed, answers: { stacks: option('no') }, provenance: { stacks: FROM } });
	expect(putBack(STATE, 'stacks', EMPTY_STATE)).toEqual(withAnswer(STATE, 'stacks', undefined));
	const bare = { ...STATE, provenance: {} };
	expect(putBack(STATE, 'stacks', bare).provenance).toEqual({ 'cost-fits': FROM });
});

test('isSameState(one, other) does not look at where answers came from', () => {
	expect(isSameState(STATE, { ...STATE, provenance: {} })).toBe(true);
	expect(isSameState(STATE, { ...STATE, name: 'x' })).toBe(false);
});

test('saysTheSame(one, other) takes numbers in any order, and no answer for no answer', () => {
	expect(saysTheSame(cost({ price: 1, budget: 2 }), cost({ budget: 3, price: 1 }))).toBe(true);
	expect(saysTheSame(undefined, undefined)).toBe(true);
	expect(saysTheSame(option('no'), undefined)).toBe(false);
});

test('links carry no quotes', () => {
	expect(formatFragment(STATE)).toBe(formatFragment({ ...STATE, provenance: {} }));
});

test('whatever stands in its place in a file, the answers open and nothing throws', () => {
	const stored = JSON.parse(formatStored(STATE, SMALL_MODEL.questions));
	const like = fc.oneof(
		fc.jsonValue(),
		fc.dictionary(fc.constantFrom('stacks', 'cost-fits', '__proto__', 'gone'), fc.jsonValue()),
		fc.dictionary(
			fc.constantFrom('stacks', 'gone'),
			fc.record({
				quote: fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue()),
				kind: fc.oneof(fc.constantFrom(...TEXT_KINDS), fc.jsonValue()),
				day: fc.oneof(fc.constant('2026-11-28'), fc.jsonValue()),
			}),
		),
	);
	fc.assert(
		fc.property(like, (provenance) => {
			const { state, dropped } = parseStored(SMALL_MODEL, JSON.stringify({ ...stored, provenance }));
			expect(dropped).toEqual([]);
			expect(state.answers).toEqual(STATE.answers);
			expect(parseStored(SMALL_MODEL, formatStored(state, SMALL_MODEL.questions)).state).toEqual(state);
		}),
		{ numRuns: tries(200) },
	);
});
