import fc from 'fast-check';

/** Part of the usual tries, 0 to 1; mutation testing sets it. */
const SHARE = Number(process.env['LAW_TRIES'] ?? 1);

// Whether a change of the code is noticed must then not be left to chance.
if (SHARE < 1) fc.configureGlobal({ seed: 1 });

/** How many cases to try a law on. */
export function tries(usual: number): number {
	return Math.ceil(usual * SHARE);
}
