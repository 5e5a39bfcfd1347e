import { type FitState, NOTHING_READ, type ParsedState, type StoreProblem } from '~/model/state/state.ts';
import type { KeyedStore } from './store.ts';
import { useKept } from './use-kept.ts';

/** The assessment that is open in the fit check, for pages that show it and never a link's. */
export interface OpenAssessment extends ParsedState {
	/** Says why it was not kept; the page has it anyway. */
	readonly change: (next: (now: FitState) => FitState) => StoreProblem | undefined;
	readonly problem: StoreProblem | undefined;
	/** The first reading is done. */
	readonly isReady: boolean;
}

/** @param store `openAssessmentOf(model)`, or the one of a page that knows only some questions */
export function useOpenAssessment(store: KeyedStore<ParsedState>): OpenAssessment {
	const kept = useKept(store);
	return {
		...(kept?.value ?? NOTHING_READ),
		change: (next) => store.change((now) => ({ ...now, state: next(now.state) })),
		problem: kept?.problem,
		isReady: kept !== undefined,
	};
}
