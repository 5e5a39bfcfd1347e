import { likeness, triplesOf } from './likeness.ts';
import { type PreparedAdvertCues, prepareAdvertCues } from './prepare.ts';
import { type Term, termsIn } from './terms.ts';
import type { AdvertCues, ReadAdvert, Span } from './types.ts';

/** An advert with its text, as far as it is compared with others. */
export interface ComparedAdvert extends Pick<ReadAdvert, 'title' | 'place' | 'employer'> {
	readonly text: string;
}

/** With the same title, place and employer, texts that were written anew may still differ this much. */
const LEAST_OF_ONE_EMPLOYER = 0.05;
/** With the same title and place, and an employer that one of them does not name. */
const LEAST_WITHOUT_EMPLOYER = 0.15;
/** Where a place is missing, or the employers have different names, as with an agency. */
const LEAST_OTHERWISE = 0.25;
/** A place of one advert counts as named by another that has it in its first lines. */
const HEAD = 700;

interface Features {
	readonly core: ReadonlySet<string>;
	/** All words of the line that the title stands in. */
	readonly line: ReadonlySet<string>;
	readonly grades: ReadonlySet<string>;
	readonly numbers: ReadonlySet<string>;
	readonly place: ReadonlySet<string>;
	readonly employer: ReadonlySet<string>;
	readonly head: ReadonlySet<string>;
	readonly triples: ReadonlySet<string>;
}

const NUMERALS: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4', one: '1', two: '2', three: '3' };
const textsOf = (terms: readonly Term[]) => terms.map(({ text }) => NUMERALS[text] ?? text);

function featuresOf({ text, title, place, employer }: ComparedAdvert, { rules, words }: PreparedAdvertCues): Features {
	const partOf = (span: Span | undefined) => (span ? textsOf(termsIn(text, span, rules)) : []);
	const meaning = (list: readonly string[]) => new Set(list.filter((word) => !rules.glue.has(word)));
	const stop = title ? text.indexOf('\n', title.end) : -1;
	const line = textsOf(
		termsIn(
			text,
			title ? { start: title.start, end: Math.min(stop < 0 ? text.length : stop, title.end + 120) } : { start: 0, end: 0 },
			rules,
		),
	);
	const titleWords = partOf(title);
	return {
		core: meaning(titleWords.filter((word) => !words.grades.includes(word) && !/^\d+$/.test(word))),
		line: meaning(line),
		grades: new Set(titleWords.filter((word) => words.grades.includes(word))),
		numbers: new Set([...titleWords, ...line].filter((word) => /^\d$/.test(word)).slice(0, 1)),
		place: meaning(partOf(place)),
		employer: meaning(partOf(employer)),
		head: new Set(termsIn(text, { start: 0, end: Math.min(HEAD, text.length) }, rules).map((term) => term.text)),
		triples: triplesOf(text),
	};
}

const isWithin = (a: ReadonlySet<string>, b: ReadonlySet<string>) => a.size > 0 && a.isSubsetOf(b);

/** Whether two titles name one job: the words of the shorter one stand in the other's line, and no grade parts them. */
function haveOneTitle(a: Features, b: Features): boolean {
	if (a.grades.symmetricDifference(b.grades).size > 0) return false;
	if (a.numbers.size > 0 && b.numbers.size > 0 && a.numbers.isDisjointFrom(b.numbers)) return false;
	return isWithin(a.core, b.line) || isWithin(b.core, a.line);
}

type Agreement = 'same' | 'other' | 'unknown';

function comparePlaces(a: Features, b: Features): Agreement {
	if (a.place.size === 0 || b.place.size === 0) return 'unknown';
	const isNamed = !a.place.isDisjointFrom(b.place) || isWithin(a.place, b.head) || isWithin(b.place, a.head);
	return isNamed ? 'same' : 'other';
}

function compareEmployers(a: Features, b: Features): Agreement {
	if (a.employer.size === 0 || b.employer.size === 0) return 'unknown';
	return isWithin(a.employer, b.employer) ||
		isWithin(b.employer, a.employer) ||
		isWithin(a.employer, b.head) ||
		isWithin(b.employer, a.head)
		? 'same'
		: 'other';
}

/** Title and place decide; likeness of the text only supports them. */
function isRepeat(a: Features, b: Features): boolean {
	const [place, employer] = [comparePlaces(a, b), compareEmployers(a, b)];
	if (!haveOneTitle(a, b) || place === 'other') return false;
	const alike = likeness(a.triples, b.triples);
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
		const isPossible = (other: number) => {
			const there = features[other];
			return there !== undefined && haveOneTitle(one, there) && comparePlaces(one, there) !== 'other';
		};
		const repeats = (other: number) => {
			const there = features[other];
			return there !== undefined && isRepeat(one, there);
		};
		const place = groups.findIndex((group) => group.some(repeats) && group.every(isPossible));
		if (place < 0) {
			groups.push([at]);
			return undefined;
		}
		groups[place] = [...(groups[place] ?? []), at];
		return groups[place]?.[0];
	});
}
