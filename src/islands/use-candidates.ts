import { useMemo } from 'preact/hooks';
import {
	type Alternative,
	adoptConcerns,
	beginAlternative,
	type ComparedCandidate,
	listCandidates,
	placeOf,
	replaceAssessment,
	standWith,
} from '../model/candidates.ts';
import { type Assessment, type Library, setAside } from '../model/library.ts';
import { type FitState, isEmptyState } from '../model/state.ts';
import type { Answer, Model } from '../model/types.ts';
import { type LibraryStore, useLibrary } from './use-library.ts';
import { type OpenAssessment, useOpenAssessment } from './use-open-assessment.ts';

/** The candidates on this device, and every way to change them. */
export interface Candidates {
	readonly opened: OpenAssessment;
	readonly library: LibraryStore;
	/** The open one first, the alternative that is always there last. */
	readonly candidates: readonly ComparedCandidate[];
	/** How many more are marked than find a place. */
	readonly left: number;
	readonly change: (candidate: ComparedCandidate, next: Partial<Pick<FitState, 'name' | 'issuer'>>) => void;
	/** Undefined: not known yet. */
	readonly answer: (candidate: ComparedCandidate, question: string, answer: Answer | undefined) => void;
	readonly add: (assessment: Assessment) => void;
	/** Takes it out of the comparison. Says whether it stays saved: what the reader has not touched does not. */
	readonly takeOut: (candidate: ComparedCandidate) => boolean;
	/** Opens it in the fit check and keeps the one that was open, in this comparison. False where the device does not let it. */
	readonly open: (candidate: ComparedCandidate) => boolean;
	readonly isReady: boolean;
}

/** Reads and writes the open assessment and the library, and follows what other tabs change. */
export function useCandidates(model: Model, alternatives: readonly Alternative[]): Candidates {
	const opened = useOpenAssessment(model);
	const library = useLibrary(model);
	const { state } = opened;
	const { candidates, left } = useMemo(
		() => listCandidates(model, state, library.library, alternatives),
		[model, state, library.library, alternatives],
	);

	/** The candidate's state as it is kept, ready for answers to the concerns that stand in the comparison. */
	const write = ({ kept }: ComparedCandidate, next: (state: FitState) => FitState) => {
		if (!kept) return void opened.change(next(state));
		const changed = { ...kept, state: next(adoptConcerns(model, kept.state, state.concerns)), isCompared: true };
		library.change((now) => replaceAssessment(model, now, kept, changed));
	};
	const add = (assessment: Assessment) => {
		const marked = { ...assessment, isCompared: true };
		const isSaved = library.library.assessments.includes(assessment);
		library.change((now) =>
			isSaved ? replaceAssessment(model, now, assessment, marked) : { ...now, assessments: [...now.assessments, marked] },
		);
	};
	const isUntouched = ({ state: kept, preset }: Assessment) => {
		const begun = alternatives.find(({ id }) => id === preset);
		const only = (assessment: Assessment): Library => ({ assessments: [assessment], records: [] });
		return (
			isEmptyState(kept) ||
			(begun !== undefined && placeOf(model, only(beginAlternative(begun)), { state: kept, preset, isCompared: true }) === 0)
		);
	};

	return {
		opened,
		library,
		candidates,
		left,
		change: (candidate, next) => write(candidate, (kept) => ({ ...kept, ...next })),
		answer: (candidate, question, answer) =>
			write(candidate, (kept) => {
				const { [question]: _, ...others } = kept.answers;
				return { ...kept, answers: answer ? { ...others, [question]: answer } : others };
			}),
		add,
		takeOut: ({ kept }) => {
			if (!kept) return true;
			const isKept = !isUntouched(kept);
			library.change((now) => replaceAssessment(model, now, kept, isKept ? { ...kept, isCompared: false } : null));
			return isKept;
		},
		open: ({ kept }) => {
			if (!kept) return false;
			const before = library.library;
			const saved = setAside({ assessments: [], records: [] }, state).assessments.map((one) => ({ ...one, isCompared: true }));
			const next = standWith(model, state, kept.state);
			// First the copy, then the replacement, then the taking out: what fails in between loses nothing.
			if (library.change((now) => ({ ...now, assessments: [...now.assessments, ...saved] })) ?? opened.change(next)) {
				library.change(() => before);
				opened.change(state);
				return false;
			}
			library.change((now) => replaceAssessment(model, now, kept, null));
			return true;
		},
		isReady: opened.isReady && library.isReady,
	};
}
