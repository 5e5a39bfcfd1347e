import { questionOf } from '~/model/look-up.ts';
import type { Flip, Result } from '~/model/verdict/result.ts';
import type { PersonalContent } from '~/model/wording.ts';
import { shareWords } from '~/words/measure-words.ts';
import { answerWords, VERDICT_NAMES } from '~/words/words.ts';

/** As many as a reader looks through. */
const SHOWN = 3;

/** Sentences to end "I will think again if …", the gravest first: a deal-breaker that is not known, then the smallest steps down and up. */
export function suggestConditions(content: PersonalContent, { dealBreakers, flips }: Result): readonly string[] {
	const name = (id: string) => questionOf(content, id).short;
	const unknown = dealBreakers.filter(({ state }) => state === 'unknown').map(({ question }) => question);
	// A deal-breaker is told by its own sentence, not once more as an answer.
	const smallest = (direction: Flip['direction']) =>
		flips.filter((flip) => flip.direction === direction && !unknown.includes(flip.question)).slice(0, 1);
	return [
		...unknown.slice(0, 1).map((id) => `“${name(id)}” turns out to be a deal-breaker.`),
		...[...smallest('down'), ...smallest('up')].map((flip) => flipCondition(content, flip)),
	].slice(0, SHOWN);
}

function flipCondition(content: PersonalContent, { question, answer, share, from, to }: Flip): string {
	const wording = questionOf(content, question);
	const measure = questionOf(content.model, question).measure;
	const verdict = VERDICT_NAMES[to.verdict].toLowerCase();
	const then = to.isRuledOut === from.isRuledOut ? verdict : to.isRuledOut ? 'a deal-breaker is met' : `no deal-breaker, and ${verdict}`;
	const becomes = measure && share !== null ? shareWords(measure.kind, share) : answerWords(wording, answer);
	return `“${wording.short}” turns out otherwise: ${becomes} (then: ${then}).`;
}
