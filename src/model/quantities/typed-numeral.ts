import { twoWays, type Ways, type Writing } from './two-ways.ts';
import type { NumberLimits } from './typed.ts';

const DIGITS = /^\d+$/;
/** Decimals behind a mark, with or without anything before it: "7,5", ".5". */
const DECIMAL = /^(\d*)[.,](\d+)$/;
/** Groups of three digits parted by one kind of mark, and decimals behind another: "1.200.000,50", "1'200". */
const THREES = /^(\d{1,3}([ '.,])\d{3}(?:\2\d{3})*)(?:(?!\2)[.,](\d+))?$/;
/** The lakhs of India: "1,50,000.50". */
const LAKHS = /^(\d{1,2}([ ',])(?:\d{2}\2)+\d{3})(?:(?!\2)[.,](\d+))?$/;
/** Longer numerals are codes. */
const LONGEST = 20;

const sure = (number: number): Ways => ({ taken: number, isShown: false });

/** What a numeral that somebody typed can be: digits 0 to 9, with marks and spaces between. Undefined where it is none: "1.2.3", "1 2". */
export function readNumeral(typed: string, limits: NumberLimits, writing: Writing = {}): Ways | undefined {
	// A decimal that is being typed.
	const numeral = typed.replace(/^(.*\d)[.,]$/, '$1');
	if (numeral.length > LONGEST) return undefined;
	if (DIGITS.test(numeral)) return sure(Number(numeral));
	const either = twoWays(numeral, limits, writing);
	if (either) return either;
	const [, whole, parts] = DECIMAL.exec(numeral) ?? [];
	if (parts !== undefined) return sure(Number(`${whole}.${parts}`));
	const [, groups, , decimals = ''] = THREES.exec(numeral) ?? LAKHS.exec(numeral) ?? [];
	return groups === undefined ? undefined : sure(Number(`${groups.replace(/\D/g, '')}.${decimals}`));
}
