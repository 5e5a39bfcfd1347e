/** Exact fractions, so that a sum by hand owes nothing to the machine's rounding. The lower part is above 0. */
export interface Fraction {
	readonly over: bigint;
	readonly under: bigint;
}

const QUARTERS: Readonly<Record<string, bigint>> = { '¼': 1n, '½': 2n, '¾': 3n };
const DECIMAL = /^(\d+)(?:\.(\d+))?$/;
const WITH_QUARTER = /^(\d*)([¼½¾])$/;

/**
 * A number as it is printed or typed: "12", "0.38", "¾", "49½".
 *
 * @throws for anything else
 */
export function readFraction(text: string): Fraction {
	const [, whole, quarter] = WITH_QUARTER.exec(text.trim()) ?? [];
	if (quarter !== undefined) return { over: BigInt(whole || 0) * 4n + (QUARTERS[quarter] ?? 0n), under: 4n };
	const [, units, decimals = ''] = DECIMAL.exec(text.trim()) ?? [];
	if (units === undefined) throw new Error(`"${text}" is no number that a sheet prints.`);
	return { over: BigInt(units + decimals), under: 10n ** BigInt(decimals.length) };
}

export const ZERO: Fraction = { over: 0n, under: 1n };

export const add = (a: Fraction, b: Fraction): Fraction => ({ over: a.over * b.under + b.over * a.under, under: a.under * b.under });

export const times = (a: Fraction, b: Fraction): Fraction => ({ over: a.over * b.over, under: a.under * b.under });

export const minus = (a: Fraction, b: Fraction): Fraction => add(a, { over: -b.over, under: b.under });

/** @throws where `b` is 0 */
export function divide(a: Fraction, b: Fraction): Fraction {
	if (b.over === 0n) throw new Error('Nothing can be divided by 0.');
	const sign = b.over < 0n ? -1n : 1n;
	return { over: sign * a.over * b.under, under: sign * a.under * b.over };
}

/** Whether a is at least b. */
export const isFrom = (a: Fraction, b: Fraction): boolean => minus(a, b).over >= 0n;

export const toNumber = ({ over, under }: Fraction): number => Number((over * 10n ** 15n) / under) / 1e15;
