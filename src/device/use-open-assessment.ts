import { type FitState, NOTHING_READ, type ParsedState, type StoreProblem } from '~/model/state/state.ts';
import type { Model } from '~/model/types.ts';
import { openAssessmentOf } from './open-assessment.ts';
import { useKept } from './use-kept.ts';

/** The assessment that is open in the fit check, for pages that show it and never a link's. */
export interface OpenAssessment extends ParsedState {
	/** Says why it was not kept; the page has it anyway. */
	readonly change: (next: FitState) => StoreProblem | undefined;
	readonly problem: StoreProblem | undefined;
	/** The first reading is done. */
	readonly isReady: boolean;
}

export function useOpenAssessment(model: Model): OpenAssessment {
	const store = openAssessmentOf(model);
	const kept = useKept(store);
	return {
		...(kept?.value ?? NOTHING_READ),
		change: (state) => store.change((now) => ({ ...now, state })),
		problem: kept?.problem,
		isReady: kept !== undefined,
	};
}
