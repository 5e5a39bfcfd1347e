// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { ASIDE } from '../../src/device/keys.ts';
import { loadLate } from '../../src/device/late/load.ts';
import { listAside } from '../../src/device/put-aside.ts';
import { keyedStore, type StoredForm } from '../../src/device/store.ts';
import { refuse } from '../support/keeping.ts';

const KEY = 'a-key';
/** A list of words; the empty one is not kept, and none keeps its spaces. */
const WORDS: StoredForm<readonly string[]> = {
	parse: (text) => text?.split(',') ?? [],
	format: (words) => (words.length > 0 ? words.map((word) => word.trim()).join() : null),
};

// Whatever the machine does, what loads late is there.
beforeAll(loadLate);
const listening: (() => void)[] = [];
beforeEach(() => localStorage.clear());
afterEach(() => {
	for (const stop of listening.splice(0)) stop();
	vi.unstubAllGlobals();
	document.body.replaceChildren();
});

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
	listening.push(stop);
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

	test('format() can refuse: nothing is written, and the page goes on', () => {
		const format = (words: readonly string[]) => {
			if (words.length > 1) throw new DOMException('Too long.', 'QuotaExceededError');
			return words.join();
		};
		const { store, now } = listen({ format });
		expect(store.change(() => ['a'])).toBeUndefined();
		expect(store.change(() => ['a', 'b'])).toBe('full');
		expect(localStorage.getItem(KEY)).toBe('a');
		expect(now()).toEqual(['a', 'b']);
	});
});

describe('text that would not be written as it stands', () => {
	const aside = () => listAside().map(({ key, text }) => [key.split(ASIDE)[0], text]);

	test('is put aside before the first write, once, and told', async () => {
		localStorage.setItem(KEY, ' not ours ');
		const { store } = listen();
		expect(aside()).toEqual([]);
		store.change((now) => [...now, 'a']);
		store.change((now) => [...now, 'b']);
		expect(localStorage.getItem(KEY)).toBe('not ours,a,b');
		expect(aside()).toEqual([[KEY, ' not ours ']]);
		await vi.waitFor(() => expect(document.querySelector('[role=status]')?.textContent).toContain('put aside as it was'));
	});

	test('is put aside where nothing is kept in its place, and not where somebody takes it off as a whole', () => {
		localStorage.setItem(KEY, ' not ours ');
		const { store } = listen();
		store.change(() => []);
		expect([localStorage.getItem(KEY), aside()]).toEqual([null, [[KEY, ' not ours ']]]);
		localStorage.setItem(KEY, ' another ');
		store.replace([], null);
		expect([localStorage.getItem(KEY), aside().length]).toEqual([null, 1]);
	});

	test('stays where it is where there is no room for both', () => {
		localStorage.setItem(KEY, ' not ours ');
		const { store, now } = listen();
		refuse('QuotaExceededError');
		expect(store.change(() => ['a'])).toBe('full');
		vi.unstubAllGlobals();
		expect([localStorage.getItem(KEY), now(), aside()]).toEqual([' not ours ', ['a'], []]);
	});

	test('is deleted again without a word where all of it was read', async () => {
		const json: Partial<StoredForm<readonly string[]>> = {
			parse: (text) => JSON.parse(text ?? '[]'),
			format: (words) => JSON.stringify(words),
		};
		localStorage.setItem(KEY, '["a", "b"]');
		const { store } = listen(json);
		store.change((now) => [...now, 'c']);
		expect(aside().length).toBe(1);
		await vi.waitFor(() => expect(aside()).toEqual([]));
		expect(localStorage.getItem(KEY)).toBe('["a","b","c"]');
	});
});

describe('where another tab writes at the same instant', () => {
	const LISTS: Partial<StoredForm<readonly string[]>> = {
		parse: (text) => JSON.parse(text ?? '[]'),
		format: (words) => JSON.stringify(words),
	};

	test.each([
		['the same lock for all', true],
		['no locks at all', false],
	])('the one whose text is gone puts both together, with %s', async (_, hasLocks) => {
		const asked: string[] = [];
		vi.stubGlobal(
			'navigator',
			hasLocks
				? {
						locks: {
							request: async (name: string, run: () => void) => {
								asked.push(name);
								run();
							},
						},
					}
				: {},
		);
		const { store, now } = listen(LISTS);
		store.change(() => ['mine']);
		changeElsewhere('["theirs"]');
		await vi.waitFor(() => expect(localStorage.getItem(KEY)).toBe('["theirs","mine"]'));
		expect(now()).toEqual(['theirs', 'mine']);
		expect([...new Set(asked)]).toEqual(hasLocks ? [KEY] : []);
	});

	test('what both added alike is there once, and what the other has seen is left', async () => {
		const { store } = listen(LISTS);
		store.change(() => ['same']);
		changeElsewhere('["same","more"]');
		await new Promise((done) => setTimeout(done, 50));
		expect(localStorage.getItem(KEY)).toBe('["same","more"]');
	});

	test('what the other has deleted as a whole stays deleted', async () => {
		const { store, now } = listen(LISTS);
		store.change(() => ['mine']);
		changeElsewhere(null);
		await new Promise((done) => setTimeout(done, 50));
		expect([localStorage.getItem(KEY), now()]).toEqual([null, []]);
	});

	test('what it writes later stands as it is', async () => {
		vi.useFakeTimers();
		const { store } = listen(LISTS);
		store.change(() => ['mine']);
		vi.advanceTimersByTime(2_001);
		changeElsewhere('["theirs"]');
		await vi.runAllTimersAsync();
		vi.useRealTimers();
		expect(localStorage.getItem(KEY)).toBe('["theirs"]');
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
