import { currencyBeside } from '~/model/quantities/only-money.ts';

/** What stands around an amount as typed: "€ " before it, or " kr" after it. */
export interface Currency {
	readonly before: string;
	readonly after: string;
}

export const NO_CURRENCY: Currency = { before: '', after: '' };

const isNone = ({ before, after }: Currency) => before === '' && after === '';

/** The currencies of some amounts as typed, each once; "€ 5" and "5 €" are one. Amounts without any say nothing. */
export function currenciesOf(texts: readonly string[]): readonly Currency[] {
	const signs = new Map<string, Currency>();
	for (const one of texts.map(currencyBeside)) {
		const sign = (one.before + one.after).toUpperCase();
		if (!isNone(one) && !signs.has(sign)) signs.set(sign, one);
	}
	return [...signs.values()];
}
