import type { Flip, Result } from '~/model/verdict/result.ts';
import type { PersonalContent } from '~/model/wording.ts';
import * as words from './decide-words.ts';

/** As many as a reader looks through. */
const SHOWN = 3;

/** Sentences to end "I will think again if …", the gravest first: a deal-breaker that is not known, then the smallest steps down and up. */
export function suggestConditions(content: PersonalContent, { couldRuleOut: unknown, flips }: Result): readonly string[] {
	// A deal-breaker is told by its own sentence, not once more as an answer.
	const smallest = (direction: Flip['direction']) =>
		flips.filter((flip) => flip.direction === direction && !unknown.includes(flip.question)).slice(0, 1);
	return [
		...unknown.slice(0, 1).map((id) => words.turnsOut(content, id)),
		...[...smallest('down'), ...smallest('up')].map((flip) => words.flips(content, flip)),
	].slice(0, SHOWN);
}
