/**
 * What the device holds of the assessment that is open, for pages without the model: they read what was written and trust it no further than
 * to show it as text. It stands in every page, so it is short.
 */
import type { FitState } from '~/model/state/state.ts';
import { MODEL_VERSION } from '~/model/version.ts';
import { ANSWERS_KEY, LIBRARY_KEY } from './keys.ts';

/** The record as `model/state/stored.ts` writes it; another program may have written anything. */
type StoredState = FitState & { readonly v: string; readonly known: readonly string[] };

/** The record of the open assessment; undefined where nothing is entered, nobody may look, or another program wrote it. */
export function readOpen(): StoredState | undefined {
	try {
		const open: StoredState = JSON.parse(localStorage[ANSWERS_KEY]);
		return open.goal || open.name || Object.keys(open.answers)[0] ? open : undefined;
	} catch {
		return undefined;
	}
}

/**
 * How much of the open assessment is answered, as the fit check counts it: `12/17`. Empty where there is none, or where another version of the
 * model wrote it.
 *
 * @param asked an element that says how many questions are asked: `data-asked`, by the id of a goal where that asks more or fewer, and in
 * `data-unless-free` the one that is not asked where there is nothing to pay
 */
export function countAnswered(asked: Element): string {
	try {
		const { v, goal, answers, concerns, known } = readOpen() as StoredState;
		const isFree = Object.values(answers).some((answer) => 'numbers' in answer && answer.numbers['price'] === 0);
		const needless = isFree && asked.getAttribute('data-unless-free');
		const added = Object.keys(concerns);
		const answered = [...known, ...added].filter((id) => id in answers && id !== needless).length;
		const all = Number(asked.getAttribute(`data-${goal}`) ?? asked.getAttribute('data-asked')) + added.length - Number(isFree);
		return v === MODEL_VERSION ? `${Math.min(answered, all)}/${all}` : '';
	} catch {
		return '';
	}
}

/** How many assessments the device keeps beside the open one. */
export function countKept(): number {
	try {
		return JSON.parse(localStorage[LIBRARY_KEY]).assessments.length;
	} catch {
		return 0;
	}
}
