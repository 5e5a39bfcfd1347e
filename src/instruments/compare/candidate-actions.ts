import type { LibraryStore } from '~/device/use-library.ts';
import type { OpenAssessment } from '~/device/use-open-assessment.ts';
import { adoptConcerns, type ComparedCandidate, standWith } from '~/model/compare/candidates.ts';
import { isUntouched, putAssessment } from '~/model/keeping/compared-library.ts';
import type { Alternative, Assessment } from '~/model/state/assessment.ts';
import { type FitState, isEmptyState } from '~/model/state/state.ts';
import type { Answer, Model } from '~/model/types.ts';

/** Every way to change the candidates on this device. */
export interface CandidateActions {
	readonly change: (candidate: ComparedCandidate, next: Partial<Pick<FitState, 'name' | 'issuer'>>) => void;
	/** Undefined: not known yet. */
	readonly answer: (candidate: ComparedCandidate, question: string, answer: Answer | undefined) => void;
	readonly add: (assessment: Assessment) => void;
	/** Takes it out of the comparison. Says whether it stays saved: what the reader has not touched does not. */
	readonly takeOut: (candidate: ComparedCandidate) => boolean;
	/** Opens it in the fit check; the one that was open takes its place here. False where the device does not let it. */
	readonly open: (candidate: ComparedCandidate) => boolean;
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
export function candidateActions({ model, alternatives, opened, library }: CandidateSource): CandidateActions {
	const { state } = opened;
	const put = ({ kept, place }: ComparedCandidate, next: Assessment | null) =>
		kept ? library.change((now) => putAssessment(model, now, kept, place, next)) : undefined;
	const write = (candidate: ComparedCandidate, next: (state: FitState) => FitState) => {
		const { kept } = candidate;
		if (!kept) opened.change(next);
		// Its concerns are those that stand in the comparison, and what was answered to an older version is answered to this one.
		else put(candidate, { preset: kept.preset, isCompared: true, state: next(adoptConcerns(model, kept.state, state.concerns)) });
	};
	return {
		change: (candidate, next) => write(candidate, (kept) => ({ ...kept, ...next })),
		answer: (candidate, question, answer) =>
			write(candidate, (kept) => {
				const { [question]: _, ...others } = kept.answers;
				return { ...kept, answers: answer ? { ...others, [question]: answer } : others };
			}),
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
		open: (candidate) => {
			const { kept } = candidate;
			if (!kept) return false;
			const before = library.library;
			const aside = isEmptyState(state) ? null : { state, preset: null, isCompared: true };
			// There was room for both as they were.
			if (put(candidate, aside) ?? opened.change(() => standWith(model, state, kept.state))) {
				library.change(() => before);
				opened.change(() => state);
				return false;
			}
			return true;
		},
	};
}
