/** Changes of a library that a comparison makes. They stand apart from `candidates.ts`, because a page shows candidates before it can keep any. */
import { type Alternative, type Assessment, beginAlternative } from '../state/assessment.ts';
import { isEmptyState } from '../state/state.ts';
import type { Model } from '../types.ts';
import { type Library, placeOf, replaceAt, takeOut, textOf } from './library.ts';

/**
 * The library with an assessment in the place of another, which another tab may have moved; at its end where the other is not there, so that
 * nothing is lost.
 *
 * @param place where the other stood when the reader saw it; −1 where it was not kept yet
 * @param next null takes the other out
 */
export function putAssessment(model: Model, library: Library, old: Assessment, place: number, next: Assessment | null): Library {
	const at = placeOf(model, library, old, place);
	if (at >= 0) return next ? replaceAt(library, at, next) : takeOut(library, at);
	return next ? { ...library, assessments: [...library.assessments, next] } : library;
}

/** Whether nothing of the reader's is in an assessment: it is empty, or an alternative as it begins. */
export function isUntouched(model: Model, assessment: Assessment, alternatives: readonly Alternative[]): boolean {
	const begun = alternatives.find(({ id }) => id === assessment.preset);
	return isEmptyState(assessment.state) || (begun !== undefined && textOf(model, beginAlternative(begun)) === textOf(model, assessment));
}
