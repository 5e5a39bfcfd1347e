import { type Concerns, concernIds, withConcerns } from '~/model/state/concerns.ts';
import type { FactorWording, FitContent, PersonalContent, QuestionWording } from '~/model/wording.ts';

/** The two ends of the scale of a person's own concern. */
const ENDS = { worst: 'as bad as it gets', best: 'as good as it gets' };

/** The answers to a concern, by option id. */
const OPTIONS: QuestionWording['options'] = {
	'very-good': { label: 'Very well' },
	good: { label: 'Well' },
	acceptable: { label: 'Acceptably' },
	poor: { label: 'Poorly' },
	'very-poor': { label: 'Very poorly' },
};

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
		factors: [...content.factors, ...ids.map((id): FactorWording => ({ id, name: name(id), ...ENDS, url }))],
		questions: [
			...content.questions,
			...ids.map(
				(id): QuestionWording => ({
					id,
					ask: `How does it do on “${name(id)}”?`,
					short: name(id),
					why: 'You added this concern yourself.',
					findOut: {
						whom: 'yourself',
						words: `Write down what would make it acceptable to you on “${name(id)}”, then see whether it is.`,
						minutes: 10,
					},
					basis: 'judgement',
					options: OPTIONS,
				}),
			),
		],
	};
}

/** The fit check where nobody has concerns of their own: a worked example, a blank sheet, a specimen. */
export function withoutConcerns(content: FitContent): PersonalContent {
	return addConcerns(content, {}, '');
}
