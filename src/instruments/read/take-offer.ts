import { markAsked } from '~/model/asking/question-kit.ts';
import type { TextKind } from '~/model/reading/types.ts';
import { type FitState, withAnswer } from '~/model/state/state.ts';
import type { Answer } from '~/model/types.ts';

/** Where an answer was read. */
export interface Origin {
	/** The passage that it follows from, as it stands in the text. */
	readonly quote: string;
	readonly kind: TextKind;
	/** The day on which it was taken. */
	readonly day: string;
}

/** The state with an answer that somebody took from a text. A question that waited for an answer waits no longer. */
export function takeOffer(state: FitState, question: string, answer: Answer, _origin: Origin): FitState {
	return markAsked(withAnswer(state, question, answer), [question], false);
}
