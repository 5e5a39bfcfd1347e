import { mergeStored } from '~/model/state/merge-stored.ts';
import type { FitState, ParsedState, StoreProblem } from '~/model/state/state.ts';
import { formatStored, parseStored } from '~/model/state/stored.ts';
import type { Answers, Model, Question } from '~/model/types.ts';

/**
 * The reader's answers on their own device. The open assessment is one record under one key, written whole on each change; what else is kept
 * stands under another, so that a damaged library cannot take the open answers with it:
 *
 *     credential-fit:answers = {"v": "1", "goal": "…", "name": "…", …, "answers": {…}, "known": […]}
 *     credential-fit:library = {"v": "1", "assessments": […], "records": […]}
 *
 * Nothing is ever sent anywhere. Reading never throws: storage can be blocked, full, or hold what another program wrote.
 */
export const ANSWERS_KEY = 'credential-fit:answers';

/** What the device holds, or undefined where it holds nothing or lets nobody look. */
export function readDevice(model: Model): ParsedState | undefined {
	try {
		const stored = localStorage.getItem(ANSWERS_KEY);
		return stored === null ? undefined : parseStored(model, stored);
	} catch {
		return undefined;
	}
}

/** Replaces everything the device holds. */
export function writeDevice({ questions }: Model, state: FitState): StoreProblem | undefined {
	return attempt(() => localStorage.setItem(ANSWERS_KEY, formatStored(state, questions)));
}

/** Replaces the answers to these questions and leaves the rest. */
export function writeAnswers(questions: readonly Question[], answers: Answers): StoreProblem | undefined {
	return attempt(() => localStorage.setItem(ANSWERS_KEY, mergeStored(localStorage.getItem(ANSWERS_KEY), questions, answers)));
}

/** Under which the device keeps what stands beside the open assessment: `device-library.ts`. */
export const LIBRARY_KEY = 'credential-fit:library';

/** A decision that is being written: `device-draft.ts`. */
export const DRAFT_KEY = 'credential-fit:draft';

/** Text of a library that could not be read, as it was, before another was written. */
export const UNREADABLE_KEY = 'credential-fit:unreadable';

/** Today where the reader is, as `2026-11-24`. */
export function today(): string {
	const now = new Date();
	const two = (number: number) => String(number).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** How the reader wants the questions: one at a time, or all on one page. */
export type FormView = 'steps' | 'page';
const VIEW_KEY = 'credential-fit:view';

/** What the page decided before it was painted, from the device's choice (`FORM_VIEW_SCRIPT`). */
export function readFormView(): FormView {
	return document.documentElement.dataset['fitView'] === 'page' ? 'page' : 'steps';
}

/** Remembers the choice where the device allows it. It holds for this visit anyway. */
export function writeFormView(view: FormView): void {
	attempt(() => localStorage.setItem(VIEW_KEY, view));
}

/** Runs a write to the device and says why it failed. */
export function attempt(write: () => void): StoreProblem | undefined {
	try {
		write();
		return undefined;
	} catch (error) {
		return (error as DOMException).name === 'QuotaExceededError' ? 'full' : 'blocked';
	}
}

/** Calls back when another tab or window changes the answers or the library, or what stands under other keys. Returns the way to stop. */
export function watchDevice(changed: () => void, keys: readonly string[] = [ANSWERS_KEY, LIBRARY_KEY]): () => void {
	const listen = (event: StorageEvent) => {
		if (event.key === null || keys.includes(event.key)) changed();
	};
	addEventListener('storage', listen);
	return () => removeEventListener('storage', listen);
}
