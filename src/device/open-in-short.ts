/**
 * What the device holds of the assessment that is open, for pages without the model: they read what was written and trust it no further than
 * to show it as text. It stands in every page, so it is short.
 */
import type { FitState } from '~/model/state/state.ts';
import { MODEL_VERSION } from '~/model/version.ts';
import { ANSWERS_KEY, LIBRARY_KEY } from './keys.ts';

/** The record as `model/state/stored.ts` writes it; another program may have written anything. */
type StoredState = FitState & { readonly v: string; readonly known: readonly string[] };

/** What can be said of the open assessment without the model. */
export interface OpenInShort {
	readonly name: string;
	/** How much is answered, as the fit check counts it: `12/17`. Empty where another version of the model wrote it. */
	readonly count: string;
}

/** The element that says how many questions are asked: it stands at the top of every page. */
export const findAsked = (): Element => document.querySelector('[data-asked]') as Element;

/**
 * The open assessment; undefined where nothing is entered, nobody may look, or another program wrote it.
 *
 * @param asked has the number of questions in `data-asked`, by the id of a goal where that asks more or fewer, and in `data-unless-free` the
 * one that is not asked where there is nothing to pay
 */
export function readOpen(asked: Element): OpenInShort | undefined {
	try {
		// Where nothing is kept there is nothing to parse: an error that is thrown and caught keeps a telephone from painting for some milliseconds.
		const kept: string | undefined = localStorage[ANSWERS_KEY];
		if (!kept) return undefined;
		const { v, goal, name, answers, concerns, known }: StoredState = JSON.parse(kept);
		const given = Object.values(answers);
		const isFree = given.some((answer) => 'numbers' in answer && answer.numbers['price'] === 0);
		const needless = isFree && asked.getAttribute('data-unless-free');
		const added = Object.keys(concerns);
		const answered = [...known, ...added].filter((id) => id in answers && id !== needless).length;
		const all = Number(asked.getAttribute(`data-${goal}`) ?? asked.getAttribute('data-asked')) + added.length - Number(isFree);
		const count = v === MODEL_VERSION ? `${Math.min(answered, all)}/${all}` : '';
		return goal || name || given[0] ? { name, count } : undefined;
	} catch {
		return undefined;
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
