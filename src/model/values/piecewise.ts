import type { Interval, Scale } from '../types.ts';

/**
 * Value of a piecewise-linear scale at x. Left of the first input and right of the last the end values hold, also at
 * infinity. Where two pairs share an input (a jump) the first counts. NaN for NaN and for an empty scale.
 */
export function piecewiseValue(scale: Scale, x: number): number {
	let before: readonly [number, number] | undefined;
	for (const pair of scale) {
		const [input, value] = pair;
		if (x <= input) {
			if (before === undefined) return value;
			const along = (x - before[0]) / (input - before[0]);
			return before[1] * (1 - along) + value * along;
		}
		before = pair;
	}
	return before === undefined || Number.isNaN(x) ? Number.NaN : before[1];
}

/**
 * Lowest and highest value of a scale over a closed range of inputs, `from` ≤ `to`. Exact for scales that fall, rise or
 * do both: extremes lie at the ends of the range or at a pair within it. Of a jump both sides count.
 */
export function piecewiseRange(scale: Scale, from: number, to: number): Interval {
	const within = scale.filter(([input]) => from <= input && input <= to).map(([, value]) => value);
	const values = [piecewiseValue(scale, from), ...within, piecewiseValue(scale, to)];
	return { lo: Math.min(...values), hi: Math.max(...values) };
}
