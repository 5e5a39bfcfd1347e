// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { libraryOf } from '../../src/device/device-library.ts';
import { ANSWERS_KEY, DRAFT_KEY, LIBRARY_KEY } from '../../src/device/keys.ts';
import { loadLate } from '../../src/device/late/load.ts';
import { openAssessmentOf } from '../../src/device/open-assessment.ts';
import { answersStore } from '../../src/device/some-answers.ts';
import { useDraft } from '../../src/device/use-draft.ts';
import { useFitStore } from '../../src/device/use-fit-store.ts';
import { useLibrary } from '../../src/device/use-library.ts';
import { useOpenAssessment } from '../../src/device/use-open-assessment.ts';
import { useShownAssessment } from '../../src/device/use-shown-assessment.ts';
import { EMPTY_DRAFT, formatDraft } from '../../src/model/keeping/decision-draft.ts';
import { formatLibrary } from '../../src/model/keeping/library.ts';
import type { FitState, StoreProblem } from '../../src/model/state/state.ts';
import { formatStored } from '../../src/model/state/stored.ts';
import { comeBack, elsewhere, follow, named, refuse, STATE, saved } from '../support/keeping.ts';
import { SMALL_MODEL } from '../support/small-fit.ts';

/** What a hook shows and what it lets somebody change, in two words that stand for what its key holds. */
interface Seen {
	/** `one`, `other`, or '' for nothing. */
	readonly shows: string;
	readonly isReady: boolean;
	readonly problem?: StoreProblem | undefined;
	readonly change?: (word: string) => void;
}

interface Hook {
	readonly name: string;
	readonly key: string;
	/** The text of the key that stands for a word. */
	readonly text: (word: string) => string;
	readonly use: () => Seen;
}

const nameOf = ({ name }: FitState) => name;
const open = (word: string) => formatStored(named(word), SMALL_MODEL.questions);
/** A page that knows only some questions has no name to show: two of the answers stand for the words. */
const OPTIONS: Readonly<Record<string, string>> = { one: 'brand', other: 'nobody' };
const knownAs = (word: string) => ({ known: { kind: 'option', option: OPTIONS[word] ?? '' } }) as const;
const KNOWN = answersStore(SMALL_MODEL.questions.filter(({ id }) => id === 'known'));

const HOOKS: readonly Hook[] = [
	{
		name: 'useFitStore()',
		key: ANSWERS_KEY,
		text: open,
		use: () => {
			const { state, change, problem, isReady } = useFitStore(SMALL_MODEL);
			return { shows: nameOf(state), problem, isReady, change: (word) => change(named(word)) };
		},
	},
	{
		name: 'useOpenAssessment() of the whole model',
		key: ANSWERS_KEY,
		text: open,
		use: () => {
			const { state, change, problem, isReady } = useOpenAssessment(openAssessmentOf(SMALL_MODEL));
			return { shows: nameOf(state), problem, isReady, change: (word) => void change(() => named(word)) };
		},
	},
	{
		name: 'useOpenAssessment() of some questions',
		key: ANSWERS_KEY,
		text: (word) => formatStored({ ...STATE, answers: knownAs(word) }, SMALL_MODEL.questions),
		use: () => {
			const { state, change, problem, isReady } = useOpenAssessment(KNOWN);
			const given = state.answers['known'];
			const shows = Object.keys(OPTIONS).find((word) => given?.kind === 'option' && given.option === OPTIONS[word]) ?? '';
			return { shows, problem, isReady, change: (word) => void change((now) => ({ ...now, answers: knownAs(word) })) };
		},
	},
	{
		name: 'useShownAssessment()',
		key: ANSWERS_KEY,
		text: open,
		use: () => {
			const { state, isReady } = useShownAssessment(SMALL_MODEL);
			return { shows: nameOf(state), isReady };
		},
	},
	{
		name: 'useLibrary()',
		key: LIBRARY_KEY,
		text: (word) => formatLibrary(SMALL_MODEL, { assessments: [saved(word)], records: [] }),
		use: () => {
			const { library, change, problem, isReady } = useLibrary(libraryOf(SMALL_MODEL));
			return {
				shows: library.assessments.map(({ state }) => nameOf(state)).join(),
				problem,
				isReady,
				change: (word) => void change((now) => ({ ...now, assessments: [saved(word)] })),
			};
		},
	},
	{
		name: 'useDraft()',
		key: DRAFT_KEY,
		text: (word) => formatDraft({ ...EMPTY_DRAFT, because: word }),
		use: () => {
			const { draft, write, problem } = useDraft();
			return { shows: draft.because, problem, isReady: true, change: (word) => write((now) => ({ ...now, because: word })) };
		},
	},
];
const CHANGING = HOOKS.filter(({ name }) => name !== 'useShownAssessment()');
const OF_ANSWERS = HOOKS.filter(({ key }) => key === ANSWERS_KEY);
const READS_LINKS = ['useFitStore()', 'useShownAssessment()'];

beforeEach(() => {
	localStorage.clear();
	history.replaceState(null, '', '/fit/');
});
// What one test wrote at the same instant as another tab is put together before the next one begins.
beforeAll(loadLate);
afterEach(async () => {
	await new Promise((done) => setTimeout(done, 0));
	cleanup();
	vi.unstubAllGlobals();
});

/** What the hook shows, once it has read a device that holds this. */
async function show({ key, text, use }: Hook, word?: string, fragment = '') {
	if (word) localStorage.setItem(key, text(word));
	history.replaceState(null, '', `/fit/${fragment}`);
	const { result } = renderHook(use);
	await waitFor(() => expect(result.current.isReady).toBe(true));
	return () => result.current;
}

describe.each(HOOKS)('$name', (hook) => {
	const put = (word: string) => localStorage.setItem(hook.key, hook.text(word));

	test('shows what the device holds, and writes nothing by itself', async () => {
		const now = await show(hook, 'one');
		expect(now().shows).toBe('one');
		expect(localStorage.getItem(hook.key)).toBe(hook.text('one'));
		expect(localStorage.length).toBe(1);
	});

	test('shows nothing where nobody may look', async () => {
		put('one');
		refuse('SecurityError');
		expect((await show(hook))().shows).toBe('');
	});

	test('shows what another tab changes or takes away', async () => {
		const now = await show(hook, 'one');
		await elsewhere(() => put('other'), hook.key);
		expect(now().shows).toBe('other');
		await elsewhere(() => localStorage.clear(), hook.key);
		expect(now().shows).toBe('');
	});

	test('reads the device again when the browser brings the page back from memory, and only then', async () => {
		const now = await show(hook, 'one');
		put('other');
		await comeBack(false);
		expect(now().shows).toBe('one');
		await comeBack();
		expect(now().shows).toBe('other');
		localStorage.clear();
		await comeBack();
		expect(now().shows).toBe('');
	});

	test('takes a link to a place for no link', async () => {
		const now = await show(hook, 'one', '#result');
		await follow('#2026-11-24-1');
		expect(now().shows).toBe('one');
	});

	test('reads no answers out of 200,000 marks', async () => {
		const marks = '#'.repeat(200_000);
		const now = await show(hook, 'one', marks);
		await follow(`${marks}=`);
		expect(now().shows).toBe('one');
	});
});

describe.each(CHANGING)('$name', (hook) => {
	test('keeps a change at once', async () => {
		const now = await show(hook, 'one');
		await act(() => now().change?.('other'));
		expect(now()).toMatchObject({ shows: 'other', problem: undefined });
		cleanup();
		expect((await show(hook))().shows).toBe('other');
	});

	test.each([
		['SecurityError', 'blocked'],
		['QuotaExceededError', 'full'],
	] as const)('goes on in the page after %s, says "%s", and loses nothing to a restored page', async (name, problem) => {
		refuse(name);
		const now = await show(hook);
		await act(() => now().change?.('one'));
		await comeBack();
		await follow('#result');
		expect(now()).toMatchObject({ shows: 'one', problem });
		vi.unstubAllGlobals();
		await act(() => now().change?.('other'));
		expect(now()).toMatchObject({ shows: 'other', problem: undefined });
	});

	test('does not lose what only the page has to another tab', async () => {
		const now = await show(hook);
		refuse('QuotaExceededError');
		await act(() => now().change?.('one'));
		vi.unstubAllGlobals();
		await elsewhere(() => localStorage.setItem(hook.key, hook.text('other')), hook.key);
		expect(now()).toMatchObject({ problem: 'full' });
		expect(now().shows.split(',')).toContain('one');
	});
});

describe.each(OF_ANSWERS)('$name', (hook) => {
	const LINK = '#v=1&name=other&goal=signal&known=nobody';
	const shown = READS_LINKS.includes(hook.name) ? 'other' : 'one';

	test(`with a link at first shows ${shown === 'other' ? 'the link’s answers' : 'the device’s own'}`, async () => {
		const now = await show(hook, 'one', LINK);
		await waitFor(() => expect(now().shows).toBe(shown));
		expect(localStorage.getItem(hook.key)).toBe(hook.text('one'));
	});

	test(`with a link that is followed later shows ${shown === 'other' ? 'the link’s answers' : 'the device’s own'}`, async () => {
		const now = await show(hook, 'one');
		await follow(LINK);
		await waitFor(() => expect(now().shows).toBe(shown));
	});

	test(`goes on with ${shown === 'other' ? 'the link’s answers' : 'the device’s own'} after a jump, a restored page and another tab’s change`, async () => {
		const now = await show(hook, 'one', LINK);
		await waitFor(() => expect(now().shows).toBe(shown));
		await follow('#result');
		await comeBack();
		await elsewhere(() => localStorage.setItem(hook.key, hook.text('one').replace('"goal":"learn"', '"goal":"signal"')), hook.key);
		expect(now().shows).toBe(shown);
	});

	test.each([
		['a version alone', '#v=1'],
		['a goal that there is not', '#v=1&goal=gone'],
		['what nobody can decode', '#%E0%A4%A='],
		['an equals sign', '#='],
		['far more than any link of ours', `#${'a'.repeat(200_000)}=`],
	])('takes %s for no answers', async (_, fragment) => {
		const now = await show(hook, 'one', fragment);
		expect(now().shows).toBe('one');
	});
});
