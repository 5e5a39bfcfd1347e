import { useState } from 'preact/hooks';
import type { OpenAssessment } from '~/device/use-open-assessment.ts';
import { NOTHING_READ } from '~/model/state/state.ts';

/** An assessment that is there to try the desk with, and gone with the page: an example's answers are nobody's own. */
export function useTrial(): OpenAssessment {
	const [state, setState] = useState(NOTHING_READ.state);
	return {
		...NOTHING_READ,
		state,
		change: (next) => {
			setState(next);
			return undefined;
		},
		problem: undefined,
		isReady: true,
	};
}
