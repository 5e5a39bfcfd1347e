// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { ADVERT_LOG } from '../../src/device/advert-log.ts';
import { CHOICES } from '../../src/device/choices.ts';
import { libraryOf } from '../../src/device/device-library.ts';
import { entriesStore } from '../../src/device/entries.ts';
import * as keys from '../../src/device/keys.ts';
import { openAssessmentOf } from '../../src/device/open-assessment.ts';
import { listAside } from '../../src/device/put-aside.ts';
import { recentSearches } from '../../src/device/recent-searches.ts';
import { answersStore } from '../../src/device/some-answers.ts';
import type { KeyedStore } from '../../src/device/store.ts';
import { DRAFT } from '../../src/device/use-draft.ts';
import { EMPTY_LOG } from '../../src/model/advert-log.ts';
import { leftOut } from '../../src/model/keeping/left-out.ts';
import { MODEL_VERSION } from '../../src/model/version.ts';
import { thing } from '../../src/words/aside-words.ts';
import { filesIn, readText } from '../support/repository.ts';
import { SMALL_MODEL } from '../support/small-fit.ts';

/** Every key that holds more than a choice, as `keys.ts` names them. What was put aside is never written over. */
const KEYS = Object.entries(keys).flatMap(([name, key]) =>
	name.endsWith('_KEY') && typeof key === 'string' && !CHOICES.includes(key) && key !== keys.UNREADABLE_KEY ? [key] : [],
);

/** A store with a change that somebody makes there, whatever its value is. */
const changing = <Value>(store: KeyedStore<Value>, change: (now: Value) => Value) => ({ store, change: () => store.change(change) });

/** What writes to each key. A key without one fails the first test. */
const WRITERS: Readonly<Record<string, readonly { readonly store: KeyedStore<never>; readonly change: () => unknown }[]>> = {
	[keys.ANSWERS_KEY]: [
		changing(openAssessmentOf(SMALL_MODEL), (now) => ({ ...now, state: { ...now.state, name: 'Changed' } })),
		...SMALL_MODEL.questions.slice(0, 1).map((question) =>
			changing(answersStore([question]), (now) => ({
				...now,
				state: { ...now.state, answers: { [question.id]: { kind: 'set-aside' as const } } },
			})),
		),
	],
	[keys.LIBRARY_KEY]: [changing(libraryOf(SMALL_MODEL), (now) => ({ ...now, library: { ...now.library, records: [] } }))],
	[keys.DRAFT_KEY]: [changing(DRAFT, (now) => ({ ...now, because: 'Changed' }))],
	[keys.ADVERTS_KEY]: [
		changing(ADVERT_LOG, (now) => ({ ...now, lookFor: { ...now.lookFor, skill: 'Changed' } })),
		changing(ADVERT_LOG, () => EMPTY_LOG),
	],
	[keys.SEARCHES_KEY]: [changing(recentSearches, (now) => ['changed', ...now])],
	[keys.TOOL_KEY]: [
		changing(
			entriesStore('', (field) => field === 'hours'),
			(now) => ({ ...now, hours: '40' }),
		),
	],
} as never;

const NEWER = String(Number(MODEL_VERSION) + 1);
const deep = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
const STATES: readonly (readonly [what: string, text: string])[] = [
	['cut off', '{"v":"1","goal":"learn","answers":{"known":{"kind":"opt'],
	['no JSON', 'not ours'],
	['a number', '5'],
	['null', 'null'],
	['a list of other things', '[{"a":1},[2]]'],
	['a name that it does not know', '{"plans":["one"]}'],
	['of a newer version', `{"v":"${NEWER}","answers":{"known":{"kind":"option","option":"brand"}},"plans":["one"]}`],
	['of a newer version, with nothing else that is new', `{"v":"${NEWER}","answers":{"known":{"kind":"option","option":"brand"}}}`],
	['with texts as lists', '{"because":["a"],"name":["a"],"hours":["4"],"assessments":"all"}'],
	['nested as deep as a text can be', deep(16_000)],
	['nested deep under a name', `{"answers":{},"later":${deep(9_000)}}`],
	['huge', JSON.stringify({ later: 'x'.repeat(400_000) })],
	['with sixty thousand names', JSON.stringify(Object.fromEntries(Array.from({ length: 60_000 }, (_, at) => [`k${at}`, at])))],
	['of only spaces', '   '],
];

/** Everything under this key and beside it, as it stands on the device. */
const onDevice = (key: string) => [localStorage.getItem(key) ?? '', ...listAside().map(({ text }) => text)];
/** Whether all of a text is on the device still: as it was, or in what was written. */
const isKept = (key: string, text: string) => onDevice(key).some((one) => one === text || leftOut(text, one).length === 0);

beforeEach(() => localStorage.clear());

test('every key of the device has what writes to it, and words for what it holds', () => {
	expect(KEYS.length).toBeGreaterThanOrEqual(6);
	expect(Object.keys(WRITERS).sort()).toEqual([...KEYS].sort());
	for (const key of KEYS) expect(thing(key.slice(keys.SITE.length))).toBeDefined();
});

test('nothing is written to the device but through the store, or as a choice', () => {
	const writes = filesIn('src', /\.(ts|tsx|astro)$/).filter((path) => /localStorage(\.setItem|\[[^\]]+\]\s*=[^=])/.test(readText(path)));
	expect(writes).toEqual([
		'src/components/nav/change-theme.ts',
		// What cannot be read is deleted there by the reader's will.
		'src/device/device-library.ts',
		'src/device/form-view.ts',
		'src/device/store.ts',
	]);
});

describe.each(Object.entries(WRITERS).flatMap(([key, writers]) => writers.map((writer, at) => ({ key, at, ...writer }))))(
	'what stands under $key (writer $at)',
	({ key, store, change }) => {
		test.each(STATES)('%s, is never lost by a change, and nothing throws', (_, text) => {
			localStorage.setItem(key, text);
			store.read();
			change();
			change();
			expect(isKept(key, text)).toBe(true);
		});

		test('whatever it is, is never lost by a change', () => {
			fc.assert(
				fc.property(
					fc.oneof(
						fc.json(),
						fc.string(),
						fc.json().map((text) => text.slice(0, -1)),
					),
					(text) => {
						localStorage.clear();
						localStorage.setItem(key, text);
						store.read();
						change();
						expect(text.trim() === '' || isKept(key, text)).toBe(true);
					},
				),
			);
		});

		test('written by itself, is put aside by no later change', () => {
			change();
			const text = localStorage.getItem(key);
			store.read();
			change();
			expect(listAside()).toEqual([]);
			if (text) {
				localStorage.setItem(key, text);
				change();
				expect(listAside()).toEqual([]);
			}
		});
	},
);

test('a newer record that a page of some questions changes says the page’s own version, and is put aside', () => {
	const text = `{"v":"${NEWER}","goal":"later","answers":{"later":{"kind":"new"}}}`;
	localStorage.setItem(keys.ANSWERS_KEY, text);
	WRITERS[keys.ANSWERS_KEY]?.[1]?.change();
	expect(JSON.parse(localStorage.getItem(keys.ANSWERS_KEY) ?? '')).toMatchObject({
		v: MODEL_VERSION,
		goal: 'later',
		answers: { later: { kind: 'new' } },
	});
	expect(listAside().map((one) => one.text)).toEqual([text]);
});
