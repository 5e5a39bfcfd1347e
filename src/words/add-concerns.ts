import { type Concerns, concernIds, withConcerns } from '~/model/state/concerns.ts';
import type { FactorWording, FitContent, PersonalContent, QuestionWording } from '~/model/wording.ts';
import * as concernWords from './concern-words.ts';

/**
 * The fit check with a person's own concerns among its factors and questions, last in the order of asking.
 *
 * @param url address at which concerns are named
 */
export function addConcerns(content: FitContent, concerns: Concerns, url: string): PersonalContent {
	const ids = concernIds(concerns);
	const name = (id: (typeof ids)[number]) => concerns[id] ?? '';
	return {
		...content,
		ownConcerns: ids,
		model: withConcerns(content.model, concerns),
		factors: [
			...content.factors,
			...ids.map(
				(id): FactorWording => ({ id, name: name(id), inSentence: name(id), worst: concernWords.worst, best: concernWords.best, url }),
			),
		],
		questions: [
			...content.questions,
			...ids.map(
				(id): QuestionWording => ({
					id,
					ask: concernWords.ask(name(id)),
					short: name(id),
					inSentence: name(id),
					why: concernWords.why,
					condition: concernWords.condition(name(id)),
					findOut: {
						whom: 'yourself',
						words: concernWords.findOut(name(id)),
						minutes: 10,
					},
					basis: 'judgement',
					options: concernWords.options,
				}),
			),
		],
	};
}

/** The fit check where nobody has concerns of their own: a worked example, a blank sheet, a specimen. */
export function withoutConcerns(content: FitContent): PersonalContent {
	return addConcerns(content, {}, '');
}
