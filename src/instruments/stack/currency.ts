/** What stands around an amount as typed: "€ " before it, or " kr" after it. */
export interface Currency {
	readonly before: string;
	readonly after: string;
}

export const NO_CURRENCY: Currency = { before: '', after: '' };

const AROUND = /^([^\d.,]*?)\s*[.,]?\d[\d.,'\u00a0\u2009\u202f ]*?\s*([^\d.,]*)$/;
/** How some countries close an amount, whatever its currency: "1,200/-". */
const CLOSING = /[-–/=.\s]+$/;

function around(text: string): Currency {
	const [, before = '', after = ''] = AROUND.exec(text.trim()) ?? [];
	return { before: before.trim(), after: after.replace(CLOSING, '').trim() };
}

const isNone = ({ before, after }: Currency) => before === '' && after === '';

/** The currencies of some amounts as typed, each once; "€ 5" and "5 €" are one. Amounts without any say nothing. */
export function currenciesOf(texts: readonly string[]): readonly Currency[] {
	const signs = new Map<string, Currency>();
	for (const one of texts.map(around)) {
		const sign = (one.before + one.after).toUpperCase();
		if (!isNone(one) && !signs.has(sign)) signs.set(sign, one);
	}
	return [...signs.values()];
}
