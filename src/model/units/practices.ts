import type { Interval } from '../types.ts';
import { dividedBy, exactly, isAmount, times } from './intervals.ts';
import type { Practice } from './types.ts';

/** An amount as somebody's practice counts it. */
export interface Practised<By extends Practice = Practice> {
	readonly practice: By;
	readonly amount: Interval;
}

/**
 * What an amount counts as by practice, for each practice about the two units, in their order. A practice holds both ways round. Its amount
 * stands beside the one by hours and is never joined with it: they answer different questions. Empty where the amount is none.
 */
export function byPractice<By extends Practice>(
	amount: Interval,
	from: string,
	to: string,
	practices: readonly By[],
): readonly Practised<By>[] {
	if (!isAmount(amount)) return [];
	return practices.flatMap((practice) => {
		if (practice.of === from && practice.as === to) return [{ practice, amount: times(amount, exactly(practice.gives)) }];
		if (practice.as === from && practice.of === to) return [{ practice, amount: dividedBy(amount, exactly(practice.gives)) }];
		return [];
	});
}
