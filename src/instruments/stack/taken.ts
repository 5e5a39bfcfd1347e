import type { Outcome } from '~/model/stack/work-out.ts';
import type { Answer } from '~/model/types.ts';
import type { ReadPlan } from './read-plan.ts';
import * as resultWords from './result-words.ts';
import { mostOf, sayAmount, sayMost } from './say.ts';
import * as words from './words.ts';

/** Whose word it is, as the answer to whether it counts towards something larger. */
export const answerOf = ({ plan: { target } }: ReadPlan): Answer | undefined => target.word && { kind: 'option', option: target.word };

/** What the answer was worked out from, in one line. */
export function sumOf({ plan: { target }, unit, name }: ReadPlan, { stops }: Outcome): string {
	if (!target.word) return '';
	const counted = stops.at(-1)?.counted;
	const word = name ? `${name}: ${words.words[target.word]}` : words.words[target.word];
	if (!counted || counted.high === 0 || !Number.isFinite(counted.high)) return word;
	return target.total
		? resultWords.sumOfTotal(word, mostOf(counted), sayAmount(target.total, unit))
		: resultWords.sum(word, sayMost(counted, unit));
}
