import { LOCALE } from './language.ts';

/** Plurals and places in an order as the language has them: apart from the other formats, because the search needs nothing else. */

/** What to say by the plural forms of the language; English has `one` and `other`. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }>;

// To make one costs a browser more than all the words of a list together, so each is made once, when it is first needed.
const rules = new Map<Intl.PluralRuleType, Intl.PluralRules>();
let figures: Intl.NumberFormat | undefined;

function choose(number: number, forms: Forms, type: Intl.PluralRuleType): string {
	const rule = rules.get(type) ?? new Intl.PluralRules(LOCALE, { type });
	rules.set(type, rule);
	figures ??= new Intl.NumberFormat(LOCALE);
	return (forms[rule.select(number)] ?? forms.other).replaceAll('#', figures.format(number));
}

/** Words for so many: `#` in a form is the number. */
export function plural(count: number, forms: Forms): string {
	return choose(count, forms, 'cardinal');
}

/** Words for a place in an order: `#` in a form is the place. */
export function ordinal(place: number, forms: Forms): string {
	return choose(place, forms, 'ordinal');
}
