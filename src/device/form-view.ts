import { VIEW_KEY } from './keys.ts';
import { attempt } from './store.ts';

/** How the reader wants the questions: one at a time, or all on one page. */
export type FormView = 'steps' | 'page';

/** What the page decided before it was painted, from the device's choice (`inline/form-view.ts`). */
export function readFormView(): FormView {
	return document.documentElement.dataset['fitView'] === 'page' ? 'page' : 'steps';
}

/** Remembers the choice where the device allows it. It holds for this visit anyway. */
export function writeFormView(view: FormView): void {
	attempt(() => localStorage.setItem(VIEW_KEY, view));
}
