/** One candidate that a person keeps: what they entered for it, and what it began as. */
import type { Answers } from '../types.ts';
import { EMPTY_STATE, type FitState } from './state.ts';

/** One candidate that is not open in the fit check now. */
export interface Assessment {
	readonly state: FitState;
	/** Id of the alternative it began as, or null for a credential. */
	readonly preset: string | null;
	/** It stands in the comparison. */
	readonly isCompared: boolean;
	/** Version of the model that its answers were given to, where that is not the present one. */
	readonly version?: string | undefined;
}

/** Something to do in the place of a credential, with what follows from its kind. */
export interface Alternative {
	readonly id: string;
	/** What it is, in full. */
	readonly title: string;
	/** The same in a few words. */
	readonly label: string;
	/** What one does, in one sentence. */
	readonly summary: string;
	/** It stands in every comparison. */
	readonly isAlways: boolean;
	readonly answers: Answers;
}

/** An alternative as an assessment, before anybody has changed it. */
export function beginAlternative({ id, label, answers }: Alternative): Assessment {
	return { state: { ...EMPTY_STATE, name: label, answers }, preset: id, isCompared: true };
}
