import { likeness } from './likeness.ts';
import { prepareAdvertCues } from './prepare.ts';
import { type ComparedAdvert, type Features, featuresOf, type Words } from './repeat-features.ts';
import type { AdvertCues } from './types.ts';

/** With the same title, place and employer, texts that were written anew may still differ this much. */
const LEAST_OF_ONE_EMPLOYER = 0.05;
/** With the same title and place, and an employer that one of them does not name. */
const LEAST_WITHOUT_EMPLOYER = 0.15;
/** Texts that have so much in common come from one form. */
const ONE_FORM = 0.5;
/** Where a place is missing, or the employers have different names, as with an agency. */
const LEAST_OTHERWISE = 0.25;

const isWithin = (a: Words, b: Words) => a.size > 0 && a.isSubsetOf(b);
/** Each has words that the other one never says. */
const differBothWays = (a: Words, allOfA: Words, b: Words, allOfB: Words) => !a.isSubsetOf(allOfB) && !b.isSubsetOf(allOfA);

type Agreement = 'same' | 'other' | 'unknown';

/** Whether two titles name one job. `unknown` is a job under another name, which the other advert also says. */
function compareTitles(a: Features, b: Features): Agreement {
	if (a.core.size === 0 || b.core.size === 0) return 'other';
	if (a.grades.symmetricDifference(b.grades).size > 0) return 'other';
	if (!a.lineGrades.isSubsetOf(b.all) || !b.lineGrades.isSubsetOf(a.all)) return 'other';
	if (a.numbers.size > 0 && b.numbers.size > 0 && a.numbers.isDisjointFrom(b.numbers)) return 'other';
	if (differBothWays(a.core, a.all, b.core, b.all)) return 'other';
	// "Support worker" and "support worker, team leader" are two jobs.
	if (a.jobs.symmetricDifference(b.jobs).size > 0) return 'unknown';
	return a.jobs.size > 0 || isWithin(a.core, b.line) || isWithin(b.core, a.line) ? 'same' : 'unknown';
}

function compareEmployers(a: Features, b: Features): Agreement {
	if (a.employer.size === 0 || b.employer.size === 0) return 'unknown';
	const isNamed = isWithin(a.employer, b.head) || isWithin(b.employer, a.head);
	return isNamed || isWithin(a.employer, b.employer) || isWithin(b.employer, a.employer) ? 'same' : 'other';
}

function comparePlaces(a: Features, b: Features): Agreement {
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
	return areNamed ? 'other' : 'unknown';
}

const isPossible = (a: Features, b: Features) => compareTitles(a, b) !== 'other' && comparePlaces(a, b) !== 'other';

/** Title and place decide; likeness of the text only supports them. */
function isRepeat(a: Features, b: Features): boolean {
	const [title, place, employer] = [compareTitles(a, b), comparePlaces(a, b), compareEmployers(a, b)];
	if (title === 'other' || place === 'other') return false;
	const alike = likeness(a.triples, b.triples);
	// Nearly the same text with other names in its head is one employer's form, filled in twice.
	if (alike >= ONE_FORM && differBothWays(a.names, a.all, b.names, b.all)) return false;
	// Another name for the job is an agency's: one employer that uses two names has two jobs.
	if (title === 'unknown') return place === 'same' && employer !== 'same' && alike >= LEAST_OTHERWISE;
	if (place === 'same' && employer === 'same') return alike >= LEAST_OF_ONE_EMPLOYER;
	return alike >= (place === 'same' && employer === 'unknown' ? LEAST_WITHOUT_EMPLOYER : LEAST_OTHERWISE);
}

/**
 * For each advert, in their order, the place of the first one that offers the same vacancy, from 0; undefined for one that repeats none. The
 * same employer in another town, or for another job, is no repeat.
 */
export function findRepeats(adverts: readonly ComparedAdvert[], cues: AdvertCues): readonly (number | undefined)[] {
	const features = adverts.map((advert) => featuresOf(advert, prepareAdvertCues(cues)));
	const groups: (readonly number[])[] = [];
	return features.map((one, at) => {
		const holds = (rule: (a: Features, b: Features) => boolean) => (other: number) => {
			const there = features[other];
			return there !== undefined && rule(one, there);
		};
		const place = groups.findIndex((group) => group.some(holds(isRepeat)) && group.every(holds(isPossible)));
		if (place < 0) {
			groups.push([at]);
			return undefined;
		}
		groups[place] = [...(groups[place] ?? []), at];
		return groups[place]?.[0];
	});
}
