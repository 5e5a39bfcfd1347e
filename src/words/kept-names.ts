import type { Informant } from '~/model/types.ts';
import type { AnyContent } from '~/model/wording.ts';

/**
 * Names for ids that come from outside: a link, a file or a kept record may be of an older version and name what this one does not have.
 * Then the id stands for the name, so that what was kept can still be read. Anything else looks rows up with `model/look-up.ts`.
 */

/** The short name of a question, or its id where this version does not have it. */
export function keptQuestionName({ questions }: Pick<AnyContent, 'questions'>, id: string): string {
	return questions.find((one) => one.id === id)?.short ?? id;
}

/** The name of a factor, or its id where this version does not have it. */
export function keptFactorName({ factors }: Pick<AnyContent, 'factors'>, id: string): string {
	return factors.find((one) => one.id === id)?.name ?? id;
}

/** Whom to ask to close a question; undefined where this version does not have it. */
export function keptInformant({ questions }: Pick<AnyContent, 'questions'>, id: string): Informant | undefined {
	return questions.find((one) => one.id === id)?.findOut.whom;
}
