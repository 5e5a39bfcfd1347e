/** Where one candidate stands, without the grounds: cheap enough to try answers out with. */

import { withConcerns } from '../state/concerns.ts';
import type { FitState } from '../state/state.ts';
import type { Interval, Model } from '../types.ts';
import { assess } from '../verdict/assess.ts';
import type { Conclusion } from '../verdict/conclusion.ts';
import { shownRange } from '../verdict/shown.ts';
import { weighGoal } from '../verdict/weighted-goal.ts';

export interface ShownConclusion extends Conclusion {
	/** As a result shows it: in fives, 0 to 100. */
	readonly shownRange: Interval;
}

/** The same verdict and range as the whole result of the state; undefined before there is a goal. */
export function concludeState(model: Model, { goal, order, concerns, answers }: FitState): ShownConclusion | undefined {
	if (goal === null) return undefined;
	const { standing, verdict, isSettled, range } = assess(weighGoal(withConcerns(model, concerns), goal, order), answers);
	return { standing, verdict, isSettled, shownRange: shownRange({ lo: range.lo * 100, hi: range.hi * 100 }) };
}
