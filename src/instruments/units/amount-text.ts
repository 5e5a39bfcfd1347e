import type { Interval } from '~/model/types.ts';
import type { NamedUnit } from '~/model/units/wording.ts';
import { formatNumber } from '~/words/format.ts';
import * as words from './result-words.ts';

/** Below this two decimals matter, and from the second on none does. */
const [SMALL, LARGE] = [10, 1000];
/** Some credits have thousandths of their own: 3.125. */
const hasThousandths = (number: number) => number < SMALL && Number(number.toFixed(3)) === number;
const MINUTES = 60;
/** The least that two decimals can show. */
const LEAST = 0.01;

function numberText(number: number): string {
	if (number > 0 && number < LEAST / 2) return words.under(formatNumber(LEAST, 2));
	return formatNumber(number, hasThousandths(number) ? 3 : number < SMALL ? 2 : number < LARGE ? 1 : 0);
}

/** An interval as it is read: "15 to 18", or one number where both ends look the same. */
export function rangeText({ lo, hi }: Interval): string {
	const [low, high] = [numberText(lo), numberText(hi)];
	return low === high ? low : words.range(low, high);
}

/** An interval with its unit: "15 to 18 UK credits", "1 CEU". */
export function quantityText(amount: Interval, { one, many }: Pick<NamedUnit, 'one' | 'many'>): string {
	return words.quantity(rangeText(amount), one, many, amount.lo === amount.hi ? amount.lo : undefined);
}

/** Hours as they are said of one unit: what is under an hour in minutes. */
export const sizeText = ({ lo, hi }: Interval): string =>
	lo < 1 ? quantityText({ lo: lo * MINUTES, hi: hi * MINUTES }, words.minutes) : quantityText({ lo, hi }, words.hours);

/** A share from 0 to 1: "20 %", "20 to 40 %". */
export const shareText = ({ lo, hi }: Interval): string => words.percentOf(rangeText({ lo: lo * 100, hi: hi * 100 }));
