import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanEntries } from '../../../src/model/keeping/entries.ts';
import { formatEntriesLink, readEntriesLink } from '../../../src/model/keeping/entries-link.ts';
import { formatFragment, parseFragment } from '../../../src/model/state/fragment.ts';
import { encodePart, joinLink, plainLink, readPairs, withoutMarks } from '../../../src/model/state/link-text.ts';
import { EMPTY_STATE } from '../../../src/model/state/state.ts';
import { anyState } from '../generated.ts';
import { SMALL_MODEL } from '../small-model.ts';

const LINK = '#v=1&goal=change-career&name=Data%20Caf%C3%A9&how-judged=person&time-fits=hours:40,pace:5';

/** How an address shows a character that browsers do not leave as it is in a fragment. */
const inAddress = (text: string) => new URL(`https://example.org/${text}`).hash;

/** What mail filters, chats and word processors make of a link. */
const WAYS: Readonly<Record<string, (link: string) => string>> = {
	'encoded as a whole': (link) => `#${encodeURIComponent(link.slice(1))}`,
	'encoded as a whole, with its #': (link) => `#${encodeURIComponent(link)}`,
	'encoded as a whole, twice over': (link) => `#${encodeURIComponent(encodeURIComponent(link.slice(1)))}`,
	'encoded as a whole, in small letters': (link) => `#${encodeURIComponent(link.slice(1)).replace(/%../g, (one) => one.toLowerCase())}`,
	'encoded once more': (link) => encodeURI(link),
	'encoded twice more': (link) => encodeURI(encodeURI(link)),
	'as HTML': (link) => link.replaceAll('&', '&amp;'),
	'as HTML, twice over': (link) => link.replaceAll('&', '&amp;amp;'),
	'as HTML by number': (link) => link.replaceAll('&', '&#38;'),
	'as HTML, and encoded as a whole': (link) => `#${encodeURIComponent(link.slice(1).replaceAll('&', '&amp;'))}`,
	'with escapes in small letters': (link) => link.replace(/%../g, (one) => one.toLowerCase()),
};
/** What stands after a link in a sentence. */
const MARKS = [
	'.',
	',',
	')',
	').',
	'>',
	'&gt;',
	'”',
	'”.',
	'’',
	'"',
	'&quot;',
	"'",
	'!',
	'?',
	';',
	':',
	']',
	'}',
	'*',
	'_',
	'~',
	'…',
	' ',
	'\u00a0',
	'\u200b',
	'。',
	'」',
	'»',
	'...',
];

describe('a link is read as it was, ', () => {
	const read = parseFragment(SMALL_MODEL, LINK);

	test.each(Object.keys(WAYS))('%s', (way) => {
		expect(parseFragment(SMALL_MODEL, WAYS[way]?.(LINK) ?? '')).toEqual(read);
	});

	test.each(MARKS)('with %j after it', (mark) => {
		expect(parseFragment(SMALL_MODEL, LINK + mark)).toEqual(read);
		expect(parseFragment(SMALL_MODEL, inAddress(LINK + mark))).toEqual(read);
		expect(parseFragment(SMALL_MODEL, `#${encodeURIComponent(LINK.slice(1))}${mark}`)).toEqual(read);
	});

	/** What a mark after the link would close, so that nobody can tell whose it is. */
	const isOpen = (link: string) => /[<"“‹«（【「『《]/.test(decodeURIComponent(link));

	test('whatever state it holds, whatever became of it', () => {
		fc.assert(
			fc.property(anyState(SMALL_MODEL), fc.constantFrom(...Object.values(WAYS)), fc.constantFrom('', ...MARKS), (state, send, mark) => {
				const link = formatFragment(state);
				fc.pre(!isOpen(link));
				const sent = link === '' ? '' : inAddress(send(link) + mark);
				expect(parseFragment(SMALL_MODEL, sent)).toEqual(parseFragment(SMALL_MODEL, link));
			}),
		);
	});

	const isField = (field: string) => /^(amount|name|term)$/.test(field);
	const anyEntries = fc
		.record(
			{ amount: fc.string(), name: fc.string({ unit: 'grapheme' }), term: fc.constantFrom('3 years', '40+', '499,-', '“a”', 'x.') },
			{ requiredKeys: [] },
		)
		.map((raw) => cleanEntries(raw, isField));

	test('whatever is entered into a calculator, whatever became of it', () => {
		fc.assert(
			fc.property(anyEntries, fc.constantFrom(...Object.values(WAYS)), fc.constantFrom('', ...MARKS), (entries, send, mark) => {
				const link = formatEntriesLink(entries);
				fc.pre(!isOpen(link));
				const sent = link === '' ? '' : inAddress(send(link) + mark);
				expect(readEntriesLink(sent, isField)).toEqual(readEntriesLink(link, isField));
			}),
		);
	});
});

describe('a link of ours', () => {
	test.each(['Acme Inc.', 'Is it (any) good?', 'AWS “Cloud”', 'a_', 'b*', 'Yes!', 'x…', '100 %', '1 > 0 >'])(
		'ends in no mark, and brings back %j',
		(name) => {
			const link = formatFragment({ ...EMPTY_STATE, name });
			expect(withoutMarks(link)).toBe(link);
			expect(link).toMatch(/[\da-z]$/i);
			expect(parseFragment(SMALL_MODEL, link).state.name).toBe(name);
		},
	);

	test.each(['50%20off', '%', '100%', '%25', '%2520', '%41%42', '%zz%20', '%C3%A9', '%%20'])(
		'brings back %j, which looks encoded',
		(name) => {
			const link = formatFragment({ ...EMPTY_STATE, name });
			for (const sent of [link, encodeURI(link), `#${encodeURIComponent(link.slice(1))}`])
				expect(parseFragment(SMALL_MODEL, sent).state.name).toBe(name);
		},
	);

	test('says its version first, or last where it would end in a mark', () => {
		expect(joinLink(['v=1', 'name=a'], 'v=1')).toBe('#v=1&name=a');
		expect(joinLink(['v=1', 'name=a.'], 'v=1')).toBe('#name=a.&v=1');
		expect(joinLink(['name=a.'], 'v=1')).toBe('#name=a.&v=1');
	});
});

describe('a mark that closes what the value has opened is the value’s', () => {
	test.each([
		['name=AWS (Foundational)', 'name=AWS (Foundational)'],
		['name=AWS (Foundational))', 'name=AWS (Foundational)'],
		['name=%3Cb%3E', 'name=%3Cb%3E'],
		['name=%3Cb%3E%3e', 'name=%3Cb%3E'],
		['name=%22b%22', 'name=%22b%22'],
		['name=b%22', 'name=b'],
		['name=%E2%80%9Cb%E2%80%9D', 'name=%E2%80%9Cb%E2%80%9D'],
		['name=“b”', 'name=“b”'],
		['name=(a&known=named)', 'name=(a&known=named'],
		['name=%28a%29)', 'name=%28a%29'],
	])('%s', (sent, plain) => {
		expect(plainLink(sent)).toBe(plain);
	});
});

describe('plainLink(fragment)', () => {
	test('leaves a text that brings nothing, and one whose escapes are broken', () => {
		expect(plainLink('#result')).toBe('result');
		expect(plainLink('#%E0%A4%A')).toBe('%E0%A4%A');
		expect(plainLink('')).toBe('');
	});

	test('gives up where a text was encoded more often than anybody does', () => {
		let link = 'v=1';
		for (let times = 0; times < 5; times += 1) link = encodeURIComponent(link);
		expect(plainLink(`#${link}`)).not.toContain('=');
	});
});

describe('readPairs(plain)', () => {
	test('has no key and no value where one is missing or cannot be read', () => {
		expect(readPairs('a=1&&b&=c&d=%ff&%ff=e&f=')).toEqual([
			['a', '1'],
			[undefined, undefined],
			[undefined, undefined],
			['d', undefined],
			[undefined, 'e'],
			['f', ''],
		]);
	});

	test('keeps a value whose inner escapes are broken as it is', () => {
		expect(readPairs('a=%25ff%25')).toEqual([['a', '%ff%']]);
	});

	test('gives back any part', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed()),
				(part) => {
					expect(readPairs(`k=${encodePart(part)}`)).toEqual([['k', part]]);
				},
			),
		);
	});
});
