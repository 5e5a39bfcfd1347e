import { formatNumber } from '~/words/format.ts';

/** What is written on a score sheet by hand: marks and numbers. */

/** What marks an answer that rules it out, a deal-breaker that is not known yet, an answer that holds it back, and one that says it is required. */
export const MARKS = { met: '✕', unknown: '?', held: '●', required: '◆' } as const;

const QUARTERS = ['', '¼', '½', '¾'] as const;

/** A number as it is written on paper: quarters as fractions, anything else with at most two decimals. */
export function writtenNumber(number: number): string {
	const quarters = Math.round(number * 400) / 100;
	if (!Number.isInteger(quarters)) return formatNumber(Math.round(number * 100) / 100, 2);
	const [whole, part] = [Math.trunc(quarters / 4), QUARTERS[Math.abs(quarters) % 4] ?? ''];
	return whole === 0 && part !== '' ? part : `${whole}${part}`;
}
