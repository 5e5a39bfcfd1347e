import { markAsked } from '~/model/asking/question-kit.ts';
import type { TextKind } from '~/model/reading/types.ts';
import { cutQuote } from '~/model/state/cut-quote.ts';
import { type FitState, withAnswer, withoutProvenance } from '~/model/state/state.ts';
import { withProvenance } from '~/model/state/with-provenance.ts';
import type { Answer } from '~/model/types.ts';

/** Where an answer was read. */
export interface Origin {
	/** The passage that it follows from, as it stands in the text. */
	readonly quote: string;
	readonly kind: TextKind;
	/** The day on which it was taken. */
	readonly day: string;
}

/**
 * The state with an answer that somebody took from a text, and where it came from. A question that waited for an answer waits no longer. A text
 * that is said to be of no kind gives nothing to name.
 */
export function takeOffer(state: FitState, question: string, answer: Answer, { quote, kind, day }: Origin): FitState {
	const taken = withoutProvenance(markAsked(withAnswer(state, question, answer), [question], false), question);
	return kind === 'none' ? taken : withProvenance(taken, question, { quote: cutQuote(quote), kind, day });
}
