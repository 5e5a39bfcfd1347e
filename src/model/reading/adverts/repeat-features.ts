import { linesIn } from './head-lines.ts';
import { triplesOf } from './likeness.ts';
import type { PreparedAdvertCues } from './prepare.ts';
import { type Term, termsIn } from './terms.ts';
import type { AdvertCues, ReadAdvert, Span } from './types.ts';

/** An advert with its text, as far as it is compared with others. */
export interface ComparedAdvert extends Pick<ReadAdvert, 'title' | 'place' | 'employer'> {
	readonly text: string;
}

/** A place of one advert counts as named by another that has it in its first lines. */
const HEAD = 700;
/** Lines from the title on that name an employer, a place, a branch. */
const NAME_LINES = 3;

/** Words in the form in which they are compared. */
export type Words = ReadonlySet<string>;

/** What of an advert decides whether it repeats another. */
export interface Features {
	/** The words of the title that make the job. */
	readonly core: Words;
	/** All words of the line that the title stands in. */
	readonly line: Words;
	/** Words for jobs in that line. */
	readonly jobs: Words;
	readonly grades: Words;
	/** Those of the whole line. */
	readonly lineGrades: Words;
	readonly numbers: Words;
	/** The town of its place, without the county or country behind it. */
	readonly town: Words;
	readonly employer: Words;
	/** Words with a capital in the lines about the title, without the employer's name. */
	readonly names: Words;
	readonly head: Words;
	readonly all: Words;
	readonly triples: Words;
}

const NUMERALS: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4', one: '1', two: '2', three: '3' };
const textsOf = (terms: readonly Term[]) => terms.map(({ text }) => NUMERALS[text] ?? text);

/** Words with a capital that name nothing. */
const noiseOf = ({ headNoise, boardLines, placeLabels, employerLabels, companyForms }: AdvertCues): Words =>
	new Set([headNoise, boardLines, placeLabels, employerLabels, companyForms].flat().flatMap((one) => one.split(/[\s-]+/)));

/** Takes an advert apart for comparing. */
export function featuresOf({ text, title, place, employer }: ComparedAdvert, { rules, words }: PreparedAdvertCues): Features {
	const termsOf = (span: Span | undefined) => (span ? termsIn(text, span, rules) : []);
	const meaning = (list: readonly string[]) => new Set(list.filter((word) => !rules.glue.has(word)));
	const lines = title ? linesIn(text, { start: title.start, end: text.length }, NAME_LINES) : [];
	const line = textsOf(termsOf(lines[0]));
	const titleWords = textsOf(termsOf(title));
	const noise = noiseOf(words);
	const employerWords = meaning(textsOf(termsOf(employer)));
	// A sentence begins with a capital too.
	const names = lines
		.filter((one) => !/[.!?]$/.test(one.text))
		.flatMap(termsOf)
		.filter(({ written, text: word }) => /^\p{Lu}\D{2,}$/u.test(written) && !noise.has(word) && !employerWords.has(word));
	const all = termsIn(text, { start: 0, end: text.length }, rules);
	return {
		core: meaning(titleWords.filter((word) => !words.grades.includes(word) && !/^\d+$/.test(word))),
		line: meaning(line),
		jobs: new Set(line.filter((word) => words.jobs.includes(word) && !words.grades.includes(word))),
		grades: new Set(titleWords.filter((word) => words.grades.includes(word))),
		lineGrades: new Set(line.filter((word) => words.grades.includes(word))),
		numbers: new Set([...titleWords, ...line].filter((word) => /^\d$/.test(word)).slice(0, 1)),
		town: meaning(textsOf(termsOf(place && townOf(text, place)))),
		employer: employerWords,
		names: meaning(names.map((term) => term.text)),
		head: new Set(all.filter(({ start }) => start < HEAD).map((term) => term.text)),
		all: new Set(textsOf(all)),
		triples: triplesOf(text),
	};
}

/** What stands before the first comma. */
function townOf(text: string, { start, end }: Span): Span {
	const comma = text.slice(start, end).indexOf(',');
	return { start, end: comma > 0 ? start + comma : end };
}
