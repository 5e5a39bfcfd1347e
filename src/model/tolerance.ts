/** Differences below this are rounding errors of the machine; values are quarters, means of a few, and shares of points. */
export const TOLERANCE = 1e-9;

/** Whether a number is at least a line, forgiving rounding errors. False for NaN. */
export function isAtLeast(value: number, line: number): boolean {
	return value >= line - TOLERANCE;
}
