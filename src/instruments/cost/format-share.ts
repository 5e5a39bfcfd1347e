import { nearestOdds } from '~/model/money/odds.ts';
import { formatNumber } from '~/words/format.ts';
import * as words from './result-words.ts';

/** Below this a percentage has a decimal. */
const SMALL = 0.1;

/** "31 %", "2.7 %". */
export const percentOf = (share: number): string => `${formatNumber(share * 100, share < SMALL ? 1 : 0)}\u00a0%`;

/** A chance above 0 and at most 1 in words and as a number: "about 1 in 3 (31 %)". */
export function oddsOf(chance: number): string {
	const odds = nearestOdds(chance);
	if (!odds) return percentOf(chance);
	return words.chance(odds.of === odds.in ? words.certain : words.about(odds.of, odds.in), percentOf(chance));
}
