import { compareEmployers, comparePlaces, compareTitles, differBothWays, haveOtherTerms } from './compare-heads.ts';
import { likeness } from './likeness.ts';
import { compareNumbers } from './number-contexts.ts';
import { prepareAdvertCues } from './prepare.ts';
import { type ComparedAdvert, type Features, featuresOf } from './repeat-features.ts';
import type { AdvertCues } from './types.ts';

/** With the same title, place and employer, texts that were written anew may still differ this much. */
const LEAST_OF_ONE_EMPLOYER = 0.1;
/** With the same title and place, and an employer that one of them does not name. */
const LEAST_WITHOUT_EMPLOYER = 0.25;
/** Where the title or the employer has another name, as with an agency. */
const LEAST_OTHERWISE = 0.33;
/** Where one of them names no place. */
const LEAST_WITHOUT_PLACE = 0.4;
/** Texts that have so much in common come from one form. */
const ONE_FORM = 0.65;
/** From so many places on where two texts give other numbers, they speak of two things; one of so many may be a slip. */
const MOST_SLIPS = 2;
const SHARE_OF_SLIPS = 0.2;

/** Two texts that say one thing of another size: "payroll for 340 staff". */
function contradict(a: Features, b: Features): boolean {
	const { same, other } = compareNumbers(a.contexts, b.contexts);
	return other >= MOST_SLIPS && other > SHARE_OF_SLIPS * (same + other);
}

const isPossible = (a: Features, b: Features) =>
	compareTitles(a, b) !== 'other' && comparePlaces(a, b) !== 'other' && !haveOtherTerms(a, b) && !contradict(a, b);

/** Title and place decide; likeness of the text only supports them. */
function isRepeat(a: Features, b: Features): boolean {
	if (!isPossible(a, b)) return false;
	const [title, place, employer] = [compareTitles(a, b), comparePlaces(a, b), compareEmployers(a, b)];
	const alike = likeness(a.triples, b.triples);
	// Nearly the same text with other names in its head is one employer's form, filled in twice.
	if (place !== 'same' && alike >= ONE_FORM && differBothWays(a.names, a.all, b.names, b.all)) return false;
	// Another name for the job is an agency's: one employer that uses two names has two jobs.
	if (title === 'unknown') return place === 'same' && employer !== 'same' && alike >= LEAST_OTHERWISE;
	if (place === 'unknown') return alike >= LEAST_WITHOUT_PLACE;
	const least = { same: LEAST_OF_ONE_EMPLOYER, unknown: LEAST_WITHOUT_EMPLOYER, other: LEAST_OTHERWISE }[employer];
	return alike >= least;
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
