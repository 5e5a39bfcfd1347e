import { ENGLISH_MARKS } from './marks.ts';
import type { NumberLimits } from './typed.ts';

/** More than this is a slip of the finger: no price and no number of hours comes near. */
export const MOST = 1e9;
/** Less is printed with exponents, which no link carries. */
const SMALLEST = 1e-6;
/** One reading is within ten times the number beside it, and the other a hundred times away. */
const NEAR = 10;

/** How amounts of one kind are written. */
export interface Writing {
	/** Amounts of money have two decimals, so that three digits are thousands. */
	readonly isMoney?: boolean;
	/** Dinars have a thousand parts: three digits are usual decimals. */
	readonly isInThousandths?: boolean;
}

/** Up to three digits, one mark, three digits: thousands in one country, thousandths in another. */
const EITHER = /^([1-9]\d{0,2})([.,])(\d{3})$/;

/** Why a number makes no sense in a field; undefined where it does. */
export function limitProblem(number: number, { isWhole = false, least = 0, most = MOST }: NumberLimits) {
	if (isWhole && !Number.isInteger(number)) return 'not-whole';
	if (number > most || number >= MOST) return 'too-much';
	return number < least || (number > 0 && number < SMALLEST) ? 'too-little' : undefined;
}

/** What a numeral is taken for. */
export interface Ways {
	readonly taken: number;
	/** What it could be instead, where that makes sense too. */
	readonly other?: number | undefined;
	/** It is of the form that has two readings, so that the reader is shown which was taken. */
	readonly isShown: boolean;
}

/**
 * Which number "1.200" is. What the field can hold comes first; then the mark by which the reader's language parts thousands; then the number that
 * it is compared with; then how such amounts are written, since nobody writes "1.200" for 1.2; and last the reader's mark of decimals.
 *
 * @returns undefined for a numeral of any other form
 */
export function twoWays(numeral: string, limits: NumberLimits, { isMoney, isInThousandths }: Writing): Ways | undefined {
	const [, whole = '', mark, thousandths = ''] = EITHER.exec(numeral) ?? [];
	if (mark === undefined) return undefined;
	const [thousands, decimals] = [Number(whole + thousandths), Number(`${whole}.${thousandths}`)];
	const { marks = ENGLISH_MARKS, other = 0, hasThousandths } = limits;
	const makesSense = (number: number) => limitProblem(number, limits) === undefined;
	if (limits.isWhole || !makesSense(decimals)) return { taken: thousands, isShown: true };
	if (!makesSense(thousands)) return { taken: decimals, isShown: true };
	const isThousands = () => {
		if (hasThousandths) return false;
		if (mark === marks.group) return true;
		if (other >= thousands / NEAR) return true;
		if (other > 0 && other <= decimals * NEAR) return false;
		return mark !== marks.decimal || (!isInThousandths && (isMoney || thousandths.endsWith('0')));
	};
	return isThousands() ? { taken: thousands, other: decimals, isShown: true } : { taken: decimals, other: thousands, isShown: true };
}
