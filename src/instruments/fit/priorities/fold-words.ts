import { factorOf } from '~/model/look-up.ts';
import type { PersonalContent } from '~/model/wording.ts';
import { listAll } from '~/words/lists.ts';

/** Factors named before the order is unfolded. */
const NAMED = 2;

/** The sentences of the order of importance while it is folded. */

export const countsMost = 'What counts most';
/** The first of an order. */
export const first = (content: PersonalContent, order: readonly (readonly string[])[]): string => {
	if (order.length === 1) return 'Everything counts the same';
	const names = order.map((group) => listAll(group.map((id) => factorOf(content, id).inSentence)));
	const said = names.slice(0, NAMED).join(', then ');
	return said.charAt(0).toUpperCase() + said.slice(1);
};
export const orderNotLoaded = 'The order did not load.';
