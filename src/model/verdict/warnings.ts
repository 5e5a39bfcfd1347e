import { fitOf } from '../values/measure-fit.ts';
import { isPaid } from '../values/measures.ts';
import type { Warning } from './conclusion.ts';
import type { QuestionReading } from './factors.ts';

/** A price above this share of what was set aside is most of it. Our judgement. */
export const MOST = 0.8;

/** What a reader is told in words although it neither rules out nor costs points, by question in the order of the readings. */
export function findWarnings(questions: readonly QuestionReading[]): readonly Warning[] {
	const isMost = questions.some(
		({ answer }) => answer?.kind === 'measure' && isPaid(answer.measure.kind) && answer.reading && answer.reading.share > MOST,
	);
	return questions.flatMap(({ question, answer, hasDroppedOut }): readonly Warning[] => {
		if (answer?.kind === 'measure' && answer.reading && fitOf(answer.reading) === 'tight')
			return [{ kind: 'tight', question: question.id }];
		const losesMost = isMost && !hasDroppedOut && answer?.kind === 'option' && answer.option.noRefund === true;
		return losesMost ? [{ kind: 'no-refund', question: question.id }] : [];
	});
}
