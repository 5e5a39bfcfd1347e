import type { ComparedCandidate } from '~/model/compare/candidates.ts';
import type { Alternative, Assessment } from '~/model/state/assessment.ts';
import { EMPTY_STATE } from '~/model/state/state.ts';
import { readStored } from '~/model/state/stored.ts';
import type { Model } from '~/model/types.ts';
import * as words from './changing-words.ts';

/** What to put beside the others, with the place or id of it in its list. */
export type Choice =
	| { readonly kind: 'alternative' | 'example'; readonly id: string }
	| { readonly kind: 'saved' | 'copy'; readonly place: number }
	| { readonly kind: 'empty' };

/** What there is to choose from. */
export interface Offer {
	readonly model: Model;
	readonly candidates: readonly ComparedCandidate[];
	readonly names: readonly string[];
	readonly alternatives: readonly Alternative[];
	readonly saved: readonly Assessment[];
	readonly examplesUrl: string;
	/** What an alternative begins as. */
	readonly begin: (alternative: Alternative) => Assessment;
}

/** The assessment that a choice begins with. Undefined where an example does not load. */
export async function beginCandidate(choice: Choice, offer: Offer): Promise<Assessment | undefined> {
	const fresh = { preset: null, isCompared: true };
	switch (choice.kind) {
		case 'empty':
			return { ...fresh, state: EMPTY_STATE };
		case 'saved':
			return offer.saved[choice.place];
		case 'copy': {
			const copied = offer.candidates[choice.place]?.state;
			return copied && { ...fresh, state: { ...copied, name: words.copyName(offer.names[choice.place]) } };
		}
		case 'alternative': {
			const chosen = offer.alternatives.find(({ id }) => id === choice.id);
			return chosen && offer.begin(chosen);
		}
		case 'example':
			try {
				const examples = await (await fetch(offer.examplesUrl)).json();
				const { state } = readStored(offer.model, examples[choice.id]);
				return { ...fresh, state };
			} catch {
				return undefined;
			}
	}
}
