/**
 * What the device holds of the assessment that is open, for pages without the model: they read what was written and trust it no further than
 * to show it as text.
 */
import type { FitState } from '~/model/state/state.ts';
import { MODEL_VERSION } from '~/model/version.ts';
import { ANSWERS_KEY, LIBRARY_KEY } from './keys.ts';

/** What has to be known of the model to say how much is answered. */
export interface Asked {
	/** How many questions a goal asks, by its id, where that is not as many as before one is chosen, which is `''`. */
	readonly counts: Readonly<Record<string, number>>;
	/** Ids of those that are not asked where there is nothing to pay. */
	readonly unlessFree: readonly string[];
}

/** What can be said of the open assessment without the model. */
export interface OpenInShort {
	readonly name: string;
	/** How many questions the answers settle, and how many are asked; absent where another version of the model wrote it. */
	readonly count?: readonly [known: number, asked: number];
}

type StoredState = FitState & { readonly v: string; readonly known: readonly string[] };

/** Undefined where nothing is entered, nobody may look, or another program wrote it. */
export function readOpenInShort({ counts, unlessFree }: Asked): OpenInShort | undefined {
	try {
		const { v, goal, name, answers, concerns, known }: StoredState = JSON.parse(localStorage[ANSWERS_KEY]);
		const given = Object.values(answers);
		if (!(goal || name || given.length)) return undefined;
		if (v !== MODEL_VERSION) return { name };
		const isFree = given.some((answer) => 'numbers' in answer && answer.numbers['price'] === 0);
		const needless = isFree ? unlessFree : [];
		const added = Object.keys(concerns);
		const all = Number(counts[goal ?? ''] ?? counts['']) + added.length - needless.length;
		const answered = [...known, ...added].filter((id) => id in answers && !needless.includes(id)).length;
		return { name, count: [Math.min(answered, all), all] };
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
