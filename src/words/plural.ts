import { LOCALE } from './language.ts';

/** Plurals and places in an order as the language has them: apart from the other formats, because the search needs nothing else. */

/** What to say by the plural forms of the language; English has `one` and `other`. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }>;

function choose(number: number, forms: Forms, type: Intl.PluralRuleType): string {
	const form = forms[new Intl.PluralRules(LOCALE, { type }).select(number)] ?? forms.other;
	return form.replaceAll('#', new Intl.NumberFormat(LOCALE).format(number));
}

/** Words for so many: `#` in a form is the number. */
export function plural(count: number, forms: Forms): string {
	return choose(count, forms, 'cardinal');
}

/** Words for a place in an order: `#` in a form is the place. */
export function ordinal(place: number, forms: Forms): string {
	return choose(place, forms, 'ordinal');
}
