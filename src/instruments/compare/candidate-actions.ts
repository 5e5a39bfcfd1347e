import type { LibraryStore } from '~/device/use-library.ts';
import type { OpenAssessment } from '~/device/use-open-assessment.ts';
import { adoptConcerns, type ComparedCandidate } from '~/model/compare/candidates.ts';
import { isUntouched, putAssessment } from '~/model/keeping/compared-library.ts';
import type { Alternative, Assessment } from '~/model/state/assessment.ts';
import { type FitState, type StoreProblem, withAnswer } from '~/model/state/state.ts';
import type { Answer, Model } from '~/model/types.ts';

/** The ways to change the candidates on this device that a comparison needs from the start. */
export interface CandidateActions {
	readonly change: (candidate: ComparedCandidate, next: Partial<Pick<FitState, 'name' | 'issuer'>>) => void;
	/** Undefined: not known yet. */
	readonly answer: (candidate: ComparedCandidate, question: string, answer: Answer | undefined) => void;
	readonly add: (assessment: Assessment) => void;
	/** Takes it out of the comparison. Says whether it stays saved: what the reader has not touched does not. */
	readonly takeOut: (candidate: ComparedCandidate) => boolean;
	/** Puts something else where it stands in the library, or takes it out. What stops the device from keeping it comes back. */
	readonly put: (candidate: ComparedCandidate, next: Assessment | null) => StoreProblem | undefined;
}

/** Where the candidates come from. */
export interface CandidateSource {
	/** Without concerns. */
	readonly model: Model;
	readonly alternatives: readonly Alternative[];
	readonly opened: OpenAssessment;
	readonly library: LibraryStore;
}

/** The open assessment changes on the device by itself, every other candidate in the library. */
export function candidateActions(source: CandidateSource): CandidateActions {
	const { model, alternatives, opened, library } = source;
	const put: CandidateActions['put'] = ({ kept, place }, next) =>
		kept ? library.change((now) => putAssessment(model, now, kept, place, next)) : undefined;
	const write = (candidate: ComparedCandidate, next: (state: FitState) => FitState) => {
		const { kept } = candidate;
		if (!kept) opened.change(next);
		// Its concerns are those that stand in the comparison, and what was answered to an older version is answered to this one.
		else
			put(candidate, {
				preset: kept.preset,
				isCompared: true,
				state: next(adoptConcerns(model, kept.state, opened.state.concerns)),
			});
	};
	return {
		put,
		change: (candidate, next) => write(candidate, (kept) => ({ ...kept, ...next })),
		answer: (candidate, question, answer) => write(candidate, (kept) => withAnswer(kept, question, answer)),
		add: (assessment) => {
			const place = library.library.assessments.indexOf(assessment);
			const marked = { ...assessment, isCompared: true };
			library.change((now) =>
				place < 0 ? { ...now, assessments: [...now.assessments, marked] } : putAssessment(model, now, assessment, place, marked),
			);
		},
		takeOut: (candidate) => {
			const { kept } = candidate;
			const isKept = kept !== null && !isUntouched(model, kept, alternatives);
			put(candidate, isKept ? { ...kept, isCompared: false } : null);
			return isKept;
		},
	};
}
