import { sentencesOf } from '../../../../src/model/reading/match-text.ts';
import type { PhraseGroups } from '../../../../src/model/reading/numbers/groups.ts';
import type { Finding, SplitText } from '../../../../src/model/reading/types.ts';

/** A text taken apart, as the finders of numbers read it. */
export const textOf = (text: string): SplitText => ({ text, sentences: sentencesOf(text) });

/** The role of each number with the text of it. */
export const rolesOf = ({ text }: SplitText, { numbers }: Finding): readonly (readonly [string, string])[] =>
	numbers.map(({ role, quantity }) => [role, text.slice(quantity.start, quantity.end)]);

/** A few words for each group of the question about time. */
export const TIME: PhraseGroups = {
	total: ['duration', 'in total', 'total', '{duration} course', 'learning hours'],
	weak: ['takes'],
	part: ['in class', 'per module'],
	'hours-total': ['learning hours', 'effort ( hours )'],
	not: ['access', 'exam', 'refund', 'before'],
	open: ['own pace'],
	credits: ['{number} credits'],
	breakdown: ['of which'],
	joined: ['plus'],
	pause: ['lunch'],
	closed: ['office'],
	variant: ['online', 'classroom'],
	aside: ['requirements'],
	'weekday-1': ['mon|monday'],
	'weekday-3': ['wed|wednesday'],
	'weekday-5': ['fri|friday'],
};

/** A few words for each group of the question about cost. */
export const COST: PhraseGroups = {
	course: ['fee', 'price', 'costs', 'course'],
	sum: ['total'],
	was: ['was {money}'],
	discounted: ['early bird', 'now {money}'],
	exam: ['exam', 'exam fee'],
	resit: ['resit'],
	renewal: ['renewal'],
	materials: ['books'],
	registration: ['registration'],
	deposit: ['deposit'],
	instalments: ['instalments'],
	subscription: ['subscription'],
	certificate: ['printed certificate'],
	late: ['late fee'],
	other: ['transfer'],
	optional: ['optional'],
	not: ['salary', 'budget'],
	kept: ['refund', 'less {money}'],
	unit: ['per credit'],
	extra: ['not included'],
	'tax-extra': ['+ vat'],
	'all-in': ['including vat'],
	included: ['counted towards'],
	free: ['course is free'],
	'not-free': ['trial'],
	condition: ['for members'],
	elsewhere: ['see our price list'],
	aside: ['other courses'],
	variant: ['online', 'classroom'],
	'sold-exam': ['exam'],
	'sold-course': ['course'],
	$AUD: ['queensland'],
	$NZD: ['nzqa'],
};
