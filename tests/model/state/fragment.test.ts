import { describe, expect, test } from 'vitest';
import { cleanName, isTooLong, NAME_LIMIT } from '../../../src/model/state/clean-name.ts';
import { FRAGMENT_LIMIT, formatFragment, parseFragment, RESERVED_KEYS } from '../../../src/model/state/fragment.ts';
import { EMPTY_STATE, type FitState } from '../../../src/model/state/state.ts';
import type { Answer, Model } from '../../../src/model/types.ts';
import { SMALL_MODEL } from '../small-model.ts';

const LINK =
	'#v=1&goal=change-career&name=EPA%20608&how-judged=supervised&match-demand=4-of-12&stacks=does-not-apply&time-fits=hours:40,pace:5,weeks:10.5';
const STATE: FitState = {
	...EMPTY_STATE,
	goal: 'change-career',
	name: 'EPA 608',
	answers: {
		'how-judged': { kind: 'option', option: 'supervised' },
		'match-demand': { kind: 'tally', found: 4, read: 12 },
		stacks: { kind: 'set-aside' },
		'time-fits': { kind: 'measure', numbers: { hours: 40, pace: 5, weeks: 10.5 } },
	},
};
const parse = (text: string) => parseFragment(SMALL_MODEL, text);
const EMPTY = { state: EMPTY_STATE, version: null, dropped: [] };

describe('parseFragment(model, text)', () => {
	test('reads a link', () => {
		expect(parse(LINK)).toEqual({ state: STATE, version: '1', dropped: [] });
	});

	test('does not need the #', () => {
		expect(parse(LINK.slice(1))).toEqual(parse(LINK));
	});

	test.each(['', '#', '&', '#&&'])('of %j is nothing entered', (text) => {
		expect(parse(text)).toEqual(EMPTY);
	});

	test('reads what a program has escaped on the way', () => {
		expect(parse('#v=1&time-fits=hours%3A40%2Cpace%3A5').state.answers).toEqual({
			'time-fits': { kind: 'measure', numbers: { hours: 40, pace: 5 } },
		});
	});

	test('sorts answers by question', () => {
		const turned = parse('#stacks=no&how-judged=person').state.answers;
		expect(Object.keys(turned)).toEqual(['how-judged', 'stacks']);
	});

	test.each([
		['an older version opens and says so', '#v=0.9&goal=change-career', '0.9', []],
		['no version is none', '#goal=change-career', null, []],
		['a version of another form is broken', '#v=one!&goal=change-career', null, [{ key: 'v', reason: 'broken', found: 'one!' }]],
		['a long version is broken', `#v=${'1'.repeat(17)}&goal=change-career`, null, [{ key: 'v', reason: 'broken', found: '1'.repeat(17) }]],
		['a version of sixteen marks is one', `#v=${'1'.repeat(16)}&goal=change-career`, '1'.repeat(16), []],
	])('%s', (_, text, version, dropped) => {
		expect(parse(text)).toEqual({ state: { ...EMPTY_STATE, goal: 'change-career' }, version, dropped });
	});

	test.each([
		['a question that does not exist', 'gone=x', 'gone', 'unknown-key'],
		['a question by a name every object has', '__proto__=x', '__proto__', 'unknown-key'],
		['another such name', 'constructor=x', 'constructor', 'unknown-key'],
		['a goal that does not exist', 'goal=rich', 'rich', 'unknown-goal'],
		['an empty goal', 'goal=', 'goal', 'broken'],
		['an option that does not exist', 'how-judged=perfect', 'how-judged', 'unknown-answer', 'perfect'],
		['an empty answer', 'how-judged=', 'how-judged', 'unknown-answer'],
		['a tally where there is none', 'how-judged=1-of-2', 'how-judged', 'unknown-answer', '1 of 2'],
		['set aside where it cannot be', 'how-judged=does-not-apply', 'how-judged', 'unknown-answer'],
		['numbers where there are none', 'how-judged=hours:1', 'how-judged', 'unknown-answer', '1'],
		['numbers of another instrument', 'cost-fits=hours:1', 'cost-fits', 'unknown-answer', '1'],
		['text for a number', 'cost-fits=price:cheap', 'cost-fits', 'unknown-answer', 'price:cheap'],
		['text before numbers', 'cost-fits=%20price:1', 'cost-fits', 'unknown-answer', 'price:1'],
		['text after numbers', 'cost-fits=price:1%20', 'cost-fits', 'unknown-answer', 'price:1'],
		['text before a tally', 'match-demand=x1-of-2', 'match-demand', 'unknown-answer', 'x1-of-2'],
		['text after a tally', 'match-demand=1-of-2x', 'match-demand', 'unknown-answer', '1-of-2x'],
		['a tally of six digits', 'match-demand=1-of-100000', 'match-demand', 'unknown-answer', '1-of-100000'],
		['more found than read', 'match-demand=3-of-2', 'match-demand', 'broken', '3 of 2'],
		['a number that is too large', 'cost-fits=price:9999999999999', 'cost-fits', 'broken', '9999999999999'],
		['a number under 0', 'cost-fits=price:-5', 'cost-fits', 'negative', '-5'],
		['no sign between key and answer', 'how-judged', '', 'broken'],
		['no key', '=person', '', 'broken'],
		['no key before another sign', '=stacks=no', '', 'broken'],
		['a broken escape in a name', 'name=%ff', 'name', 'broken'],
		['a broken escape', 'how-judged=%ff', 'how-judged', 'broken'],
		['a broken escape in a key', '%ff=person', '', 'broken'],
	])('drops %s, names it and says what was found', (_, text, key, reason, found?: string) => {
		expect(parse(`#v=1&${text}&stacks=no`)).toEqual({
			state: { ...EMPTY_STATE, answers: { stacks: { kind: 'option', option: 'no' } } },
			version: '1',
			dropped: [{ key, reason, ...(found && { found }) }],
		});
	});

	test('keeps the first of a repeated key', () => {
		expect(parse('#stacks=no&stacks=said&name=a&name=b')).toEqual({
			state: { ...EMPTY_STATE, name: 'a', answers: { stacks: { kind: 'option', option: 'no' } } },
			version: null,
			dropped: [
				{ key: 'stacks', reason: 'repeated' },
				{ key: 'name', reason: 'repeated' },
			],
		});
	});

	test('keeps signs of its own in a name', () => {
		expect(parse('#name=a=b%26c%20%23').state.name).toBe('a=b&c #');
		expect(parse('name=a#b').state.name).toBe('a#b');
	});

	test('cuts a name that is too long and says so', () => {
		const long = parse(`#name=${'n'.repeat(81)}`);
		expect(long.state.name).toBe('n'.repeat(80));
		expect(long.dropped).toEqual([{ key: 'name', reason: 'too-long' }]);
		expect(parse(`#name=${'n'.repeat(80)}`).dropped).toEqual([]);
	});

	test('cuts and cleans the key of what it drops', () => {
		expect(parse(`#${'k'.repeat(50)}%0A=x`).dropped).toEqual([{ key: 'k'.repeat(40), reason: 'unknown-key' }]);
		expect(parse('#k%0Ak=x').dropped).toEqual([{ key: 'k k', reason: 'unknown-key' }]);
	});

	test('refuses a text of more than 8,000 characters whole', () => {
		expect(parse(`${LINK}&name=${'n'.repeat(FRAGMENT_LIMIT)}`)).toEqual({
			...EMPTY,
			dropped: [{ key: '', reason: 'too-long' }],
		});
		expect(FRAGMENT_LIMIT).toBe(8_000);
		const longest = `stacks=no&${'&'.repeat(FRAGMENT_LIMIT - 10)}`;
		expect(longest).toHaveLength(FRAGMENT_LIMIT);
		expect(parse(longest).state.answers).toHaveProperty('stacks');
		expect(parse(`${longest}&`).state.answers).toEqual({});
	});

	test('prefers an option to what else its id may mean', () => {
		const ids = ['1-of-2', 'hours:1', 'does-not-apply'];
		const model: Model = {
			goals: [],
			factors: [{ id: 'f' }],
			questions: [
				{ id: 'other', factor: 'f', options: [{ id: 'x' }] },
				{ id: 'q', factor: 'f', options: ids.map((id) => ({ id })), canBeSetAside: true, tally: { scale: [] } },
			],
		};
		for (const id of ids) expect(parseFragment(model, `q=${id}`).state.answers).toEqual({ q: { kind: 'option', option: id } });
	});
});

describe('the order in a link', () => {
	const WHOLE = 'match,applied,issuer,cost~time,existing,culture,currency,stacking';

	test('has commas between groups and tildes within', () => {
		const { state, dropped } = parse(`#order=${WHOLE}`);
		expect(state.order).toEqual([
			['match'],
			['applied'],
			['issuer'],
			['cost', 'time'],
			['existing'],
			['culture'],
			['currency'],
			['stacking'],
		]);
		expect(dropped).toEqual([]);
		expect(formatFragment(state)).toBe(`#v=1&order=${WHOLE}`);
	});

	test('sorts ties', () => {
		expect(parse(`#order=${WHOLE.replace('cost~time', 'time~cost')}`)).toEqual(parse(`#order=${WHOLE}`));
	});

	test.each([
		['is completed where a factor is missing', WHOLE.replace(',applied', '')],
		['loses a factor that does not exist', `${WHOLE},luck`],
		['loses a second mention', `${WHOLE},match`],
		['loses an empty group', WHOLE.replace(',', ',,')],
	])('%s, and says so', (_, order) => {
		const { state, dropped } = parse(`#order=${order}`);
		expect(state.order?.flat().sort()).toEqual(SMALL_MODEL.factors.map(({ id }) => id).sort());
		expect(state.order?.[0]).toEqual(['match']);
		expect(dropped).toEqual([{ key: 'order', reason: 'completed' }]);
	});

	test.each(['', ',', 'luck', '__proto__~x'])('of %j is none', (order) => {
		expect(parse(`#order=${order}`)).toEqual({ ...EMPTY, dropped: [{ key: 'order', reason: 'broken' }] });
	});
});

describe('formatFragment(state)', () => {
	test('writes a link, keys sorted', () => {
		expect(formatFragment(STATE)).toBe(LINK);
		const turned = { ...STATE, answers: Object.fromEntries(Object.entries(STATE.answers).reverse()) };
		expect(formatFragment(turned)).toBe(LINK);
	});

	test('sorts numbers by field', () => {
		const numbers = { weeks: 10, pace: 5, hours: 40, allowance: 1.5 };
		expect(formatFragment({ ...EMPTY_STATE, answers: { 'time-fits': { kind: 'measure', numbers } } })).toBe(
			'#v=1&time-fits=allowance:1.5,hours:40,pace:5,weeks:10',
		);
	});

	test.each([1e12, 0.000001, 0.1 + 0.2, 123456.789, 0])('writes %d so that it comes back the same, first or last', (number) => {
		const state: FitState = {
			...EMPTY_STATE,
			answers: { 'cost-fits': { kind: 'measure', numbers: { budget: number, price: number } } },
		};
		expect(parse(formatFragment(state))).toEqual({ state, version: '1', dropped: [] });
	});

	test('of nothing entered is nothing', () => {
		expect(formatFragment(EMPTY_STATE)).toBe('');
		expect(formatFragment({ ...EMPTY_STATE, name: ' \n' })).toBe('');
	});

	test('of a single entry is a link', () => {
		expect(formatFragment({ ...EMPTY_STATE, goal: 'change-career' })).toBe('#v=1&goal=change-career');
		expect(formatFragment({ ...EMPTY_STATE, name: 'x' })).toBe('#v=1&name=x');
		expect(formatFragment({ ...EMPTY_STATE, answers: { stacks: { kind: 'set-aside' } } })).toBe('#v=1&stacks=does-not-apply');
	});

	test('escapes marks at which programs end a link, and what has a meaning in it', () => {
		const link = formatFragment({ ...EMPTY_STATE, name: `(a)'b'*!~&=#%+ü` });
		expect(link).toBe('#v=1&name=%28a%29%27b%27%2A%21%7E%26%3D%23%25%2B%C3%BC');
		expect(parse(link).state.name).toBe(`(a)'b'*!~&=#%+ü`);
	});

	test('leaves out answers that could not be read back', () => {
		const answers = { a: { kind: 'tally', found: 2, read: 1 }, b: { kind: 'option' }, c: null } as unknown as Record<string, Answer>;
		expect(formatFragment({ ...EMPTY_STATE, answers })).toBe('');
	});

	test('does not fail on half a character', () => {
		expect(
			formatFragment({
				...EMPTY_STATE,
				goal: '\ud800g',
				name: 'a\udc00',
				order: [['\ud800f']],
				answers: { '\ud800q': { kind: 'option', option: 'o\ud800' } },
			}),
		).toBe('#v=1&goal=g&name=a&order=f&q=o');
	});

	test('keeps keys of its own apart from questions', () => {
		expect(RESERVED_KEYS).toEqual([
			'v',
			'goal',
			'name',
			'issuer',
			'order',
			'asked',
			'concern-1-name',
			'concern-2-name',
			'concern-1',
			'concern-2',
		]);
		expect(SMALL_MODEL.questions.filter(({ id }) => RESERVED_KEYS.includes(id))).toEqual([]);
	});
});

describe('cleanName(text)', () => {
	test.each([
		['keeps a plain name', 'AWS Cloud (Foundational)', 'AWS Cloud (Foundational)'],
		['keeps other alphabets, joiners and emoji', 'می‌خواهم 資格 👩‍🔧', 'می‌خواهم 資格 👩‍🔧'],
		['trims', '  a  ', 'a'],
		['makes one space of many', 'a \t\n b', 'a b'],
		['takes out control characters', 'a\u0000b\u0085c', 'a b c'],
		['takes out marks that turn the text after them', 'a\u202eb\u2066c\u202ad\u2069', 'a b c d'],
		['takes out line and paragraph ends', 'a\u2028b\u2029c', 'a b c'],
		['takes out half characters', 'a\ud800b', 'a b'],
	])('%s', (_, text, expected) => {
		expect(cleanName(text)).toBe(expected);
		expect(cleanName(cleanName(text))).toBe(expected);
	});

	test('cuts after 80 characters, never within one', () => {
		expect(NAME_LIMIT).toBe(80);
		expect(cleanName('👩'.repeat(81))).toBe('👩'.repeat(80));
		expect(cleanName(`${'a'.repeat(79)} bc`)).toBe('a'.repeat(79));
		expect(cleanName('abc', 2)).toBe('ab');
	});
});

describe('isTooLong(text)', () => {
	test('counts characters after cleaning', () => {
		expect(isTooLong('👩'.repeat(80))).toBe(false);
		expect(isTooLong('👩'.repeat(81))).toBe(true);
		expect(isTooLong(`  ${'a'.repeat(80)}\n`)).toBe(false);
		expect(isTooLong('abc', 2)).toBe(true);
		expect(isTooLong('ab', 2)).toBe(false);
	});
});
