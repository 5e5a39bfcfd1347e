import { mergeStored } from '../model/merge-stored.ts';
import type { FitState, ParsedState } from '../model/state.ts';
import { formatStored, parseStored } from '../model/stored.ts';
import type { Answers, Model, Question } from '../model/types.ts';

/**
 * The reader's answers on their own device. The open assessment is one record under one key, written whole on each change; what else is kept
 * stands under another, so that a damaged library cannot take the open answers with it:
 *
 *     credential-fit:answers = {"v": "1", "goal": "…", "name": "…", …, "answers": {…}, "known": […]}
 *     credential-fit:library = {"v": "1", "assessments": […], "records": […]}
 *
 * Nothing is ever sent anywhere. Reading never throws: storage can be blocked, full, or hold what another program wrote.
 */
const KEY = 'credential-fit:answers';

/** Why the device did not keep what it was given. */
export type StoreProblem = 'blocked' | 'full';

/** What the device holds, or undefined where it holds nothing or lets nobody look. */
export function readDevice(model: Model): ParsedState | undefined {
	try {
		const stored = localStorage.getItem(KEY);
		return stored === null ? undefined : parseStored(model, stored);
	} catch {
		return undefined;
	}
}

/** Replaces everything the device holds. */
export function writeDevice({ questions }: Model, state: FitState): StoreProblem | undefined {
	return attempt(() => localStorage.setItem(KEY, formatStored(state, questions)));
}

/** Replaces the answers to these questions and leaves the rest. */
export function writeAnswers(questions: readonly Question[], answers: Answers): StoreProblem | undefined {
	return attempt(() => localStorage.setItem(KEY, mergeStored(localStorage.getItem(KEY), questions, answers)));
}

/** What the device keeps beside the open assessment (`model/library.ts`), whole under one key. `device-library.ts` reads it. */
export const LIBRARY_KEY = 'credential-fit:library';

/** Takes everything of the reader's off the device: the open assessment, the others and the decisions. */
export function deleteEverything(): StoreProblem | undefined {
	return attempt(() => {
		localStorage.removeItem(KEY);
		localStorage.removeItem(LIBRARY_KEY);
	});
}

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

/** Writes, and says why where that fails. */
export function attempt(write: () => void): StoreProblem | undefined {
	try {
		write();
		return undefined;
	} catch (error) {
		return (error as DOMException).name === 'QuotaExceededError' ? 'full' : 'blocked';
	}
}

/** Calls back when another tab or window changes the answers or the library. Returns the way to stop. */
export function watchDevice(changed: () => void): () => void {
	const listen = (event: StorageEvent) => {
		if (event.key === KEY || event.key === LIBRARY_KEY || event.key === null) changed();
	};
	addEventListener('storage', listen);
	return () => removeEventListener('storage', listen);
}
