/** How a language writes numbers. */
export interface NumberMarks {
	/** Before the decimals: "." in English. */
	readonly decimal: string;
	/** Between groups of digits: "," in English. */
	readonly group: string;
}

export const ENGLISH_MARKS: NumberMarks = { decimal: '.', group: ',' };

/** Long enough to be grouped in every language, with decimals. */
const SAMPLE = 1_234_567.5;

/** The marks of a language, by its name in BCP 47: "de-CH". English ones where nobody knows the name. Never throws. */
export function marksOf(language: string): NumberMarks {
	try {
		const parts = new Intl.NumberFormat(language).formatToParts(SAMPLE);
		const mark = (type: 'decimal' | 'group') => parts.find((part) => part.type === type)?.value ?? ENGLISH_MARKS[type];
		return { decimal: mark('decimal'), group: mark('group') };
	} catch {
		return ENGLISH_MARKS;
	}
}
