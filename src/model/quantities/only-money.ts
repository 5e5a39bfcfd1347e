import type { NumberLimits, Typed, TypedRange } from './typed.ts';
import { besideOf, type FieldKind, readEnds, readOne } from './typed-ends.ts';

/** Signs, codes and names of currencies around an amount: "€", "US$", "CHF", "kr.". */
const CURRENCY = /^[\p{Sc}\p{L}\p{M}./ ]*$/u;
/** Currencies of a thousand parts, in Latin and Arabic letters. */
const IN_THOUSANDTHS = /BHD|IQD|JOD|KWD|LYD|OMR|TND|د\.|ر\.ع/;
/** How several countries close a whole amount: "499,-", "500.–", "48,500/-". */
const CLOSING = /(?:[.,]|\s?\/)\s?[-–—=]{1,2}(?=\D*$)/;

const MONEY: FieldKind = {
	problem: 'no-money',
	factorOf: (before, after) => (CURRENCY.test(before) && CURRENCY.test(after) ? 1 : undefined),
	writingOf: (around) => ({ isMoney: true, isInThousandths: IN_THOUSANDTHS.test(around) }),
};

/** An amount of money of 0 or more, whatever sign or code stands beside it: "€ 49", "1.200,50", "CHF 1'200", "499,-", "2k". */
export const readMoneyField = (text: string, limits: NumberLimits = {}): Typed<number> => readOne(text.replace(CLOSING, ''), limits, MONEY);

/** The same, or a range of amounts: "€500–600". */
export const readMoneyRangeField = (text: string, limits: NumberLimits = {}): Typed<TypedRange> =>
	readEnds(text.replace(CLOSING, ''), limits, MONEY);

/** The sign, code or name beside an amount, by where it stands; a period behind it is left out: "€" of "€ 49 / month". */
export function currencyBeside(text: string): { readonly before: string; readonly after: string } {
	const { before, after } = besideOf(text.replace(CLOSING, ''));
	return { before, after: after.split('/', 1)[0]?.trimEnd() ?? '' };
}
