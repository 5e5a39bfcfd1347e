import { hasWords, type Line, linesIn, PARTING_BELOW, segmentsOf } from './head-lines.ts';
import { triplesOf } from './likeness.ts';
import { type NumberContexts, numberContexts } from './number-contexts.ts';
import type { PreparedAdvertCues } from './prepare.ts';
import { asOneJob } from './same-jobs.ts';
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
	/** The words of the title that make the job, by their stems. */
	readonly core: Words;
	/** All words of the line that the title stands in, by their stems. */
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
	/** Those of the title's own line. */
	readonly titleNames: Words;
	readonly head: Words;
	/** Each word of the text, its stem, and the first names of the jobs in it. */
	readonly all: Words;
	/** Which hours and terms it says that it is for, as `group:alternative`, by the groups of the cues. */
	readonly contract: ReadonlySet<string>;
	readonly contexts: NumberContexts;
	readonly triples: Words;
}

const NUMERALS: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4', one: '1', two: '2', three: '3' };
const textsOf = (terms: readonly Term[]) => terms.map(({ text }) => NUMERALS[text] ?? text);

/** Words with a capital that name nothing. */
const noiseOf = ({ headNoise, boardLines, placeLabels, employerLabels, companyForms }: AdvertCues): Words =>
	new Set([headNoise, boardLines, placeLabels, employerLabels, companyForms].flat().flatMap((one) => one.split(/[\s-]+/)));

/** A grade that a title ends with is the job itself: a care assistant is nobody's assistant. */
function gradesIn(line: readonly Term[], { grades, jobs }: AdvertCues): readonly string[] {
	const last = line.findLast(({ text }) => jobs.includes(text));
	return line.filter((term) => grades.includes(term.text) && term !== last).map(({ text }) => text);
}

/** The number of a grade: "Technician II". How many are looked for is none: "x 3", "2 positions". */
function numbersIn(line: readonly Term[], noise: Words): readonly string[] {
	const numbers = line.flatMap(({ text }, at) => {
		const isCount = line[at - 1]?.text === 'x' || noise.has(line[at + 1]?.text ?? '');
		const number = NUMERALS[text] ?? text;
		return /^\d$/.test(number) && !isCount ? [number] : [];
	});
	return numbers.slice(0, 1);
}

/** Which of each group's alternatives stand in the head; a number before one counts days, and names no shift. */
function contractOf(head: string, titleLine: string, { parting }: AdvertCues): ReadonlySet<string> {
	return new Set(
		parting.flatMap(({ inTitle, ways }, group) => {
			const read = (inTitle ? titleLine : head).replace(/(?<!\d)\d+\s*(?:days?|nights?)\b/gi, '');
			return ways.flatMap((way, at) => (hasWords(read, way) ? [`${group}:${at}`] : []));
		}),
	);
}

/** Takes an advert apart for comparing. */
export function featuresOf({ text, title, place, employer }: ComparedAdvert, cues: PreparedAdvertCues): Features {
	const { rules, words } = cues;
	const termsOf = (span: Span | undefined) => (span ? termsIn(text, span, rules) : []);
	const meaning = (list: readonly string[]) => new Set(list.filter((word) => !rules.glue.has(word)));
	const [titleLine, ...below] = title ? linesIn(text, { start: lineStart(text, title.start), end: text.length }, NAME_LINES) : [];
	const line = termsOf(titleLine);
	const titleWords = termsOf(title);
	const noise = noiseOf(words);
	const employerWords = meaning(textsOf(termsOf(employer)));
	const isJob = ({ text: word }: Term) => !words.titleNoise.includes(word) && !/^\d+$/.test(NUMERALS[word] ?? word);
	const stems = (terms: readonly Term[]) => meaning(asOneJob(terms, cues.sameJobs).map(({ stem }) => stem));
	const grades = gradesIn(line, words);
	const placeWords = new Set(textsOf(termsOf(place)));
	const named = below.filter(({ text: own }) => !/[.!?]$/.test(own)).flatMap((one) => segmentsOf(text, one, PARTING_BELOW));
	const namesIn = (terms: readonly Term[]) =>
		terms.filter(
			({ written, text: word }) => /^\p{Lu}\D{2,}$/u.test(written) && ![noise, employerWords, placeWords].some((set) => set.has(word)),
		);
	const titleNames = namesIn(line);
	const names = [...titleNames, ...namesIn(named.filter((one) => !saysTerms(one, words)).flatMap(termsOf))];
	const all = termsIn(text, { start: 0, end: text.length }, rules);
	return {
		core: stems(titleWords.filter((term) => isJob(term) && !grades.includes(term.text))),
		line: stems(line.filter(isJob)),
		jobs: new Set(
			asOneJob(line, cues.sameJobs).flatMap(({ text: word }) => (words.jobs.includes(word) && !grades.includes(word) ? [word] : [])),
		),
		grades: new Set(titleWords.filter((term) => grades.includes(term.text)).map((term) => term.text)),
		lineGrades: new Set(grades),
		numbers: new Set(numbersIn(line, noise)),
		town: meaning(textsOf(termsOf(place && townOf(text, place)))),
		employer: employerWords,
		names: meaning(names.map((term) => term.text)),
		titleNames: meaning(titleNames.map((term) => term.text)),
		head: new Set(all.filter(({ start }) => start < HEAD).map((term) => term.text)),
		all: new Set([...all, ...asOneJob(all, cues.sameJobs)].flatMap((term) => [NUMERALS[term.text] ?? term.text, term.stem])),
		contract: contractOf(text.slice(0, HEAD), titleLine?.text ?? '', words),
		contexts: numberContexts(text, words.passing),
		triples: triplesOf(text),
	};
}

/** Pay, hours, and what a board adds. */
const saysTerms = ({ text }: Line, { headNoise, boardLines }: AdvertCues) =>
	/\p{Sc}|\d/u.test(text) || hasWords(text, headNoise) || hasWords(text, boardLines);

const lineStart = (text: string, at: number) => text.lastIndexOf('\n', at - 1) + 1;

/** What stands before the first comma. */
function townOf(text: string, { start, end }: Span): Span {
	const comma = text.slice(start, end).indexOf(',');
	return { start, end: comma > 0 ? start + comma : end };
}
