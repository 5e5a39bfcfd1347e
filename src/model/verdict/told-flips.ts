import { questionOf } from '../look-up.ts';
import type { Answers, Model } from '../types.ts';
import { answerTo, isKnown } from '../values/resolve-answer.ts';
import type { Flip } from './result.ts';

/**
 * The flips that are worth telling: those that do not contradict a number the reader has entered. Somebody who gave the price and the budget
 * knows whether it costs more than they set aside, and somebody who counted adverts knows how many.
 */
export function toldFlips(flips: readonly Flip[], model: Model, answers: Answers): readonly Flip[] {
	return flips.filter(({ question }) => {
		const given = answerTo(questionOf(model, question), answers);
		return !(isKnown(given) && (given?.kind === 'measure' || given?.kind === 'tally'));
	});
}
