import { VIEW_KEY } from './keys.ts';
import { BEFORE_NAME } from './link.ts';
import { attempt, readText } from './storage.ts';

/** How the reader wants the questions: one at a time, or all on one page. */
export type FormView = 'steps' | 'page';

/** What the fit check shows: one question, or the result with the list of answers. */
export type FitView = 'step' | 'whole';

/** A place of the page where something is answered; any other is part of the whole. */
const QUESTION = /^#(question-|goal$|credential-name$)/;

/** What an address shows. Without a goal there is no result, so one question at a time begins with the first. */
export function viewAt(form: FormView, hash: string, hasGoal: boolean): FitView {
	return form === 'steps' && (!hasGoal || QUESTION.test(hash)) ? 'step' : 'whole';
}

/** What a window hears when the fit check shows something else. */
export const VIEW_EVENT = 'fit-view';

/** What shows now, as it was told last; undefined on other pages. */
export const shownView = () => document.documentElement.dataset['fitView'];

/**
 * Whether all questions stand on one page in a frame. That is as high as what it shows, so nothing scrolls back what moves: what comes while
 * somebody answers comes below, and what stands above stays.
 */
export const growsBelow = (form: FormView): boolean => form === 'page' && parent !== window;

/** Tells the page's styles what shows: one step, the result, or the list alone; and whether the page's own head has had its say. */
export function showView(view: FitView, hasGoal: boolean, form: FormView): void {
	const page = document.documentElement;
	const isStep = view === 'step';
	page.dataset['fitView'] = isStep ? 'step' : hasGoal ? 'result' : 'form';
	page.toggleAttribute('data-fit-begun', isStep ? location.hash.startsWith('#question-') : hasGoal && !growsBelow(form));
	dispatchEvent(new Event(VIEW_EVENT));
}

/** What the reader chose; one at a time where nobody may look. */
export function readFormView(): FormView {
	return readText(VIEW_KEY) === 'page' ? 'page' : 'steps';
}

/** Remembers the choice where the device allows it. It holds for this visit anyway. */
export function writeFormView(view: FormView): void {
	attempt(() => localStorage.setItem(VIEW_KEY, view));
}

/** The fragment that hands a name over to the fit check: as every fragment, no server gets to see it. */
export const nameFragment = (name: string): string => BEFORE_NAME + encodeURIComponent(name);

/** The name that the front page's field hands over in the address; '' where there is none, or none that can be read. */
export function nameInAddress(): string {
	const { hash } = location;
	if (!hash.startsWith(BEFORE_NAME)) return '';
	try {
		return decodeURIComponent(hash.slice(BEFORE_NAME.length));
	} catch {
		return '';
	}
}
