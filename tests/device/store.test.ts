// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keyedStore, type StoredForm } from '../../src/device/store.ts';
import { refuse } from '../support/keeping.ts';

const KEY = 'a-key';
/** A list of words; the empty one is not kept, and none keeps its spaces. */
const WORDS: StoredForm<readonly string[]> = {
	parse: (text) => text?.split(',') ?? [],
	format: (words) => (words.length > 0 ? words.map((word) => word.trim()).join() : null),
};

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

const changeElsewhere = (text: string | null, key: string | null = KEY) => {
	if (text === null) localStorage.removeItem(KEY);
	else localStorage.setItem(KEY, text);
	dispatchEvent(new StorageEvent('storage', { key }));
};

/** A store that somebody listens to, with all that they heard. */
function listen(form: Partial<StoredForm<readonly string[]>> = {}) {
	const store = keyedStore(KEY, { ...WORDS, ...form });
	const heard: (readonly string[])[] = [];
	const stop = store.subscribe(({ value }) => heard.push(value));
	store.read();
	heard.length = 0;
	return { store, heard, stop, now: () => store.read().value };
}

describe('a store of one key', () => {
	test('writes nothing before somebody changes something', () => {
		listen();
		expect(localStorage.length).toBe(0);
	});

	test('keeps each change at once and tells everybody who listens', () => {
		const { store, heard } = listen();
		const others: (readonly string[])[] = [];
		store.subscribe(({ value }) => others.push(value));
		expect(store.change((now) => [...now, 'a'])).toBeUndefined();
		expect(localStorage.getItem(KEY)).toBe('a');
		expect([heard, others]).toEqual([[['a']], [['a']]]);
	});

	test('takes the key off the device where nothing is to be kept', () => {
		const { store } = listen();
		store.change(() => ['a']);
		store.change(() => []);
		expect(localStorage.getItem(KEY)).toBeNull();
	});

	test('tells everybody once more, a moment after the browser has brought a page back from its memory: fields may have been emptied', async () => {
		const { store, heard } = listen();
		store.change(() => ['a']);
		heard.length = 0;
		dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
		expect(heard).toEqual([]);
		await new Promise((done) => setTimeout(done, 0));
		expect(heard).toEqual([['a']]);
	});

	test('changes what the device holds now, also what it has not heard of', () => {
		const { store } = listen();
		localStorage.setItem(KEY, 'theirs');
		store.change((now) => [...now, 'mine']);
		expect(localStorage.getItem(KEY)).toBe('theirs,mine');
	});

	test('leaves what is being typed as it is, as long as the device holds what came of it', () => {
		const { store, now, heard } = listen();
		store.change(() => ['half ']);
		heard.length = 0;
		dispatchEvent(new StorageEvent('storage', { key: KEY }));
		dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
		expect(now()).toEqual(['half ']);
		expect(heard).toEqual([]);
	});

	test.each([
		['its key', KEY, [['b']]],
		['every key', null, [['b']]],
		['another key', 'somebody-elses', []],
	])('hears of a change of %s in another tab or does not', (_, key, told) => {
		const { heard } = listen();
		changeElsewhere('b', key);
		expect(heard).toEqual(told);
	});

	test('reads again when the browser brings the page back from memory, and only then', () => {
		const { heard } = listen();
		localStorage.setItem(KEY, 'b');
		dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
		expect(heard).toEqual([]);
		dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
		expect(heard).toEqual([['b']]);
	});

	test('listens no longer once nobody listens to it', () => {
		const parse = vi.fn(WORDS.parse);
		const { stop } = listen({ parse });
		stop();
		parse.mockClear();
		changeElsewhere('b');
		expect(parse).not.toHaveBeenCalled();
	});

	test('replace() can write it another way', () => {
		const { store, now } = listen();
		store.replace(['a'], 'a, as it was');
		expect(localStorage.getItem(KEY)).toBe('a, as it was');
		expect(now()).toEqual(['a']);
		store.replace([], null);
		expect(localStorage.getItem(KEY)).toBeNull();
	});

	test('beforeWrite() runs before text is written over what stands there, and can refuse it; what is taken off is not asked about', () => {
		const seen: (string | null)[] = [];
		const beforeWrite = (text: string) => {
			seen.push(localStorage.getItem(KEY));
			if (text.length > 3) throw new DOMException('Too long.', 'QuotaExceededError');
		};
		const { store } = listen({ beforeWrite });
		expect(store.change(() => ['a'])).toBeUndefined();
		expect(store.change(() => ['long'])).toBe('full');
		expect(localStorage.getItem(KEY)).toBe('a');
		store.change(() => []);
		expect(seen).toEqual([null, 'a']);
	});
});

describe.each([
	['QuotaExceededError', 'full'],
	['SecurityError', 'blocked'],
] as const)('where the device refuses with %s', (name, problem) => {
	test(`a change stays in the page, is told as "${problem}" and goes to the device with the next that is kept`, () => {
		const { store, now, heard } = listen();
		refuse(name);
		expect(store.change((words) => [...words, 'a'])).toBe(problem);
		expect(store.read()).toMatchObject({ value: ['a'], problem });
		dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
		expect(heard).toEqual([['a']]);
		vi.unstubAllGlobals();
		expect(store.change((words) => [...words, 'b'])).toBeUndefined();
		expect(store.read()).toEqual({ value: ['a', 'b'], problem: undefined, isBlocked: false });
		expect(localStorage.getItem(KEY)).toBe('a,b');
		expect(now()).toEqual(['a', 'b']);
	});

	test('replace() changes nothing, and nobody hears of it', () => {
		localStorage.setItem(KEY, 'a');
		const { store, heard } = listen();
		refuse(name);
		expect(store.replace(['b'])).toBe(problem);
		vi.unstubAllGlobals();
		expect(store.read()).toEqual({ value: ['a'], problem: undefined, isBlocked: false });
		expect(heard).toEqual([]);
	});

	test('what only the page had is gone once nobody listens', () => {
		const { store, stop } = listen();
		refuse(name);
		store.change(() => ['a']);
		stop();
		vi.unstubAllGlobals();
		expect(store.read().value).toEqual([]);
	});
});

describe('what only the page has', () => {
	test('is not taken away by another tab’s change', () => {
		const { store, now } = listen();
		refuse('QuotaExceededError');
		store.change(() => ['mine']);
		vi.unstubAllGlobals();
		changeElsewhere('theirs');
		expect(now()).toEqual(['mine']);
	});

	test('stands beside it where the key says how both go together', () => {
		const { store, now } = listen({ join: (onDevice, own) => [...onDevice, ...own] });
		refuse('QuotaExceededError');
		store.change(() => ['mine']);
		vi.unstubAllGlobals();
		changeElsewhere('theirs');
		expect(now()).toEqual(['theirs', 'mine']);
	});
});

test('what nobody may look at any longer stays as it was read', () => {
	localStorage.setItem(KEY, 'a');
	const { now } = listen();
	refuse('SecurityError');
	dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
	expect(now()).toEqual(['a']);
});
