/** Where one candidate stands, without the grounds: cheap enough to try answers out with. */
import { assess } from './assess.ts';
import { withConcerns } from './concerns.ts';
import { frameGoal } from './frame.ts';
import type { Standing } from './result.ts';
import { shownRange } from './shown.ts';
import type { FitState } from './state.ts';
import type { Interval, Model } from './types.ts';

export interface ShownStanding extends Standing {
	/** As a result shows it: in fives, 0 to 100. */
	readonly shownRange: Interval;
}

/** The same verdict and range as the whole result of the state; undefined before there is a goal. */
export function standingOf(model: Model, { goal, order, concerns, answers }: FitState): ShownStanding | undefined {
	if (goal === null) return undefined;
	const { verdict, isHeldUp, range } = assess(frameGoal(withConcerns(model, concerns), goal, order), answers);
	return { verdict, isHeldUp, shownRange: shownRange({ lo: range.lo * 100, hi: range.hi * 100 }) };
}
