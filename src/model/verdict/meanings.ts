/** What a single answer says beyond its own question. */

import { isPaid } from '../values/measures.ts';
import type { ResolvedAnswer } from '../values/resolve-answer.ts';

/** It says that the credential itself is required. */
export function isRequirement(answer: ResolvedAnswer | undefined): boolean {
	return answer?.kind === 'option' && answer.option.saysRequired === true;
}

/** It says that there is nothing to pay. */
export function isFree(answer: ResolvedAnswer | undefined): boolean {
	return answer?.kind === 'measure' && isPaid(answer.measure.kind) && answer.reading?.share === 0;
}
