import type { Features, Words } from './repeat-features.ts';

/** What two adverts say of one thing. */
type Agreement = 'same' | 'other' | 'unknown';

const isWithin = (a: Words, b: Words) => a.size > 0 && a.isSubsetOf(b);

/** Each has words that the other one never says. */
export const differBothWays = (a: Words, allOfA: Words, b: Words, allOfB: Words) => !a.isSubsetOf(allOfB) && !b.isSubsetOf(allOfA);

/** Whether two titles name one job. `unknown` is a job under another name, of which the other advert also speaks. */
export function compareTitles(a: Features, b: Features): Agreement {
	if (a.core.size === 0 || b.core.size === 0) return 'other';
	if (a.grades.symmetricDifference(b.grades).size > 0) return 'other';
	if (!a.lineGrades.isSubsetOf(b.all) || !b.lineGrades.isSubsetOf(a.all)) return 'other';
	if (a.numbers.size > 0 && b.numbers.size > 0 && a.numbers.isDisjointFrom(b.numbers)) return 'other';
	if (a.core.isDisjointFrom(b.core) || differBothWays(a.core, a.all, b.core, b.all)) return 'other';
	// "Support worker" and "support worker, team leader" are two jobs.
	if (a.jobs.symmetricDifference(b.jobs).size > 0) return 'unknown';
	return isWithin(a.core, b.line) && isWithin(b.core, a.line) ? 'same' : 'unknown';
}

/** Whether two adverts are of one employer; `unknown` where one hides its name. */
export function compareEmployers(a: Features, b: Features): Agreement {
	if (a.employer.size === 0 || b.employer.size === 0) return 'unknown';
	const isNamed = isWithin(a.employer, b.head) || isWithin(b.employer, a.head);
	return isNamed || isWithin(a.employer, b.employer) || isWithin(b.employer, a.employer) ? 'same' : 'other';
}

/** Whether two adverts are for one town and branch; `unknown` where one names none. */
export function comparePlaces(a: Features, b: Features): Agreement {
	const isOneEmployer = compareEmployers(a, b) === 'same';
	const areNamed = a.town.size > 0 && b.town.size > 0;
	// One employer does not name one place, branch or kind of work in two ways; nor does a copy where no place is found.
	if (
		(isOneEmployer || (a.town.size === 0 && b.town.size === 0)) &&
		(differBothWays(a.names, a.all, b.names, b.all) || differBothWays(a.line, a.all, b.line, b.all))
	)
		return 'other';
	const isNamed = isWithin(a.town, b.head) || isWithin(b.town, a.head) || isWithin(a.town, b.town) || isWithin(b.town, a.town);
	// An agency tells of the place further down.
	if (isNamed || (!isOneEmployer && (isWithin(a.town, b.all) || isWithin(b.town, a.all)))) return 'same';
	if (areNamed) return 'other';
	// A town that the other one never says, and a title with words that this one never says.
	const isElsewhere = (one: Features, other: Features) => one.town.size > 0 && !other.titleNames.isSubsetOf(one.all);
	return isElsewhere(a, b) || isElsewhere(b, a) ? 'other' : 'unknown';
}

/** Whether one advert is for nights, a fixed term or half of the hours, and the other for days, for good, or all hours. */
export function haveOtherTerms(a: Features, b: Features): boolean {
	const groups = new Set([...a.contract].map((one) => one.split(':')[0]));
	return [...groups].some((group) => {
		const of = ({ contract }: Features) => new Set([...contract].filter((one) => one.startsWith(`${group}:`)));
		return of(b).size > 0 && of(a).isDisjointFrom(of(b));
	});
}
