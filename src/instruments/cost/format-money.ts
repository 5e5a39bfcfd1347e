import type { Bounds, Cents } from '~/model/money/types.ts';
import { LOCALE } from '~/words/language.ts';
import * as words from './result-words.ts';

const CENTS = 100;
const WHOLE = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });
const DECIMAL = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Amounts of one currency as the language writes them. */
export interface MoneyFormat {
	/** Parts of a cent count as a whole one. */
	readonly exactly: (cents: Cents) => string;
	/** "450", "450 to 600", "at least 450"; that it is not known where nothing is. */
	readonly within: (bounds: Bounds) => string;
}

/** @param currency its label, before the number: a sign stands next to it, a code or a name apart. '' leaves amounts bare. */
export function moneyIn(currency: string): MoneyFormat {
	const label = currency === '' || /[^\p{L}\d.]$/u.test(currency) ? currency : `${currency}\u00a0`;
	const exactly = (amount: Cents) => {
		const cents = Math.ceil(amount);
		return label + (cents % CENTS === 0 ? WHOLE : DECIMAL).format(cents / CENTS);
	};
	const within = ({ min, max }: Bounds) => {
		if (max === min) return exactly(min);
		if (max !== undefined) return words.range(exactly(min), exactly(max));
		return min === 0 ? words.notKnown : words.atLeast(exactly(min));
	};
	return { exactly, within };
}
