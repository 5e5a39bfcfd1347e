import type { ScalePiece } from '~/model/paper/paper.ts';
import type { DealBreakerState, Interval, MeasureKind, Question } from '~/model/types.ts';
import { SHARE_LIMIT } from '~/model/values/measure-value.ts';
import { DEFAULT_ALLOWANCE } from '~/model/values/measures.ts';
import { MODEL_VERSION } from '~/model/version.ts';
import type { QuestionWording } from '~/model/wording.ts';
import { listAll, listAny } from '~/words/lists.ts';
import type { Mark, Sentence } from '~/words/sentence.ts';
import { INFORMANT_NAMES, pointsWords, VERDICT_NAMES } from '~/words/words.ts';
import { MARKS, writtenNumber } from './written.ts';

/** What makes a measure rule it out. */
const breakingShares: Readonly<Record<MeasureKind, string>> = {
	time: `It takes more hours than you have (a share above ${SHARE_LIMIT})`,
	cost: `It costs more than you set aside (a share above ${SHARE_LIMIT})`,
};

/** How the share is reckoned that a measure's scale turns into a value. */
const shareSums: Readonly<Record<MeasureKind, string>> = {
	time: `hours of work × ${DEFAULT_ALLOWANCE} (or your own margin) ÷ (hours a week × weeks)`,
	cost: 'price ÷ what you have set aside',
};

/** What each box of a deal-breaker is for. */
export const states: Readonly<Record<DealBreakerState, string>> = {
	met: `${MARKS.met} Rules it out`,
	unknown: `${MARKS.unknown} Not known`,
	clear: 'Clear',
};

/** Whom to ask, and how. */
const findOut = ({ findOut: { whom, words } }: QuestionWording) => `${INFORMANT_NAMES[whom]}. ${words}`;

/** One straight piece of a scale as a sum: "1¼ − ¾ × share, at most 1 and at least ½". */
function piece({ start, slope, value }: ScalePiece): string {
	const sign = slope < 0 ? '−' : '+';
	return `${writtenNumber(start)} ${sign} ${writtenNumber(Math.abs(slope))} × share, at most ${writtenNumber(value.hi)} and at least ${writtenNumber(value.lo)}`;
}

/** The sentences of the score sheet. */

export const credential = 'Credential';
export const issuer = 'Issuer';
export const filledInBy = 'Filled in by';
export const togetherWith = 'Together with';
export const date = 'Date';
export const how = [
	'Settle the deal-breakers. If one of them rules the credential out, stop there until you can lift it.',
	'In each question tick one box. Write the value printed before it under Low and again under High. For “don’t know yet” write the two values printed there.',
	'For each factor add up each column and do the sum printed below it.',
	'Copy the results into the last table, add them up, and tick the first line that is true.',
];
export const aboutNumbers = `Quarters are exact. If you need decimals, keep two, and round low down and high up, so that the sheet never claims more than the fit check on a screen. Version ${MODEL_VERSION} of the method.`;
export const isTicked = 'Ticked: ';
export const low = 'Low';
export const high = 'High';

export const dealBreakersTitle = 'Settle the deal-breakers first';
export const aboutDealBreakers =
	'Tick one box in each row. While one is not known, the verdict is not settled, unless the points make it weak anyway.';
export const question = (name: string | undefined) => `Question ${name}`;
/** An answer as it is marked. */
export const quoted = (answer: string) => `“${answer}”`;
export const noneFound = (read: number) => `none found in ${read} read or more`;
export const breakingShare = (kind: MeasureKind) => breakingShares[kind];
/**
 * What meets a deal-breaker and what lifts it; where its question is asked nowhere else, also what leaves it clear and how to find out.
 *
 * @param clear undefined where the question is asked below
 */
export const conditions = <Part>(
	met: readonly string[],
	clear: readonly string[] | undefined,
	lifts: readonly string[],
	wording: QuestionWording,
	strong: Mark<Part>,
): Sentence<Part> => [
	strong(`${MARKS.met} Ruled out by:`),
	` ${listAny(met)}. `,
	...(clear ? [strong('Clear if:'), ` ${listAny(clear)}. `] : []),
	strong('To lift it:'),
	` ${lifts.join(' ')}`,
	...(clear ? [' ', strong('Don’t know yet?'), ` ${findOut(wording)}`] : []),
];

export const factorsTitle = 'Answer factor by factor, the most important first';
export const points = (points: number) => `${points} points`;
export const addUp = 'Add up';
/** What is divided by and multiplied with at the foot of a factor. */
export const shareOfPoints = (questions: readonly Question[], points: number): string => {
	if (questions.length === 1) return `× ${points} =`;
	const canBeFewer = questions.some(({ canBeSetAside }) => canBeSetAside);
	return `÷ ${canBeFewer ? `how many you counted (1 to ${questions.length})` : questions.length} × ${points} =`;
};
export const dealBreaker = `${MARKS.met} deal-breaker`;
export const holds = `${MARKS.held} holds the verdict back`;
export const leaveOut = (answer: string, isAlone: boolean) => `${answer}: leave it out${isAlone ? ', and the factor too' : ''}`;
export const unknown = <Part>({ lo, hi }: Interval, wording: QuestionWording, movable: number, strong: Mark<Part>): Sentence<Part> => [
	strong(`Don’t know yet: low ${writtenNumber(lo)}, high ${writtenNumber(hi)}.`),
	` ${findOut(wording)} Can move ${pointsWords(movable)}.`,
];

/** Answering by numbers: the share, a blank for it, and its value. */
export const share = <Part>(kind: MeasureKind, blank: Part, strong: Mark<Part>): Sentence<Part> => [
	strong('Share'),
	` = ${shareSums[kind]} = `,
	blank,
];
export const value = <Part>(of: ScalePiece, isOnly: boolean, strong: Mark<Part>): Sentence<Part> => [
	strong('Value'),
	`${isOnly ? '' : ` for a share of ${writtenNumber(of.from)} to ${writtenNumber(of.to)}`} = ${piece(of)}. `,
];
export const breaks = (kind: MeasureKind) => `${MARKS.met} ${breakingShares[kind]}.`;

/** Answering by counting: blanks for how many were found and read. */
export const count = <Part>(
	label: string | undefined,
	found: Part,
	read: Part,
	counts: readonly number[],
	strong: Mark<Part>,
): Sentence<Part> => [
	strong('Or count.'),
	` ${label}: `,
	found,
	' of ',
	read,
	`. Read ${listAny(counts.map(String))}, and take low and high from below.`,
];
export const ofRead = (read: number) => `of ${read}`;
export const lowKey = 'low';
export const highKey = 'high';
/** Counts that come to the same: "8 to 10". */
export const counts = ({ from, to }: { readonly from: number; readonly to: number }) => (from === to ? String(from) : `${from} to ${to}`);

export const sumsTitle = 'Add up the factors';
export const factor = 'Factor';
export const pointsHead = 'Points';
export const allThatCount = 'All that count';
export const linesCaption = 'The lines to compare with. T is all points, T/2 is acceptable and 3T/4 strong.';
export const dropsOut = 'What drops out';
export const lines = ['T', 'T/2', '3T/4'];
export const without = (factors: readonly string[]) => (factors.length === 0 ? 'Nothing' : listAll(factors));
export const canDropOut = (factors: readonly string[]) =>
	`${listAny(factors)} drops out if you left its questions out, and its points leave the total.`;

export const verdictTitle = 'Tick the first line that is true';
export const isRuledOut = <Part>(strong: Mark<Part>): Sentence<Part> => [
	strong(`A box “${MARKS.met} Rules it out” is ticked.`),
	' That comes before any verdict. Lift it first: the verdict below is what it would be without it.',
];
/** The rules, each with its verdict. */
export const rules = {
	weak: <Part>(half: string, name: Mark<Part>): Sentence<Part> => [`The high total is below T/2 (${half}). `, name(VERDICT_NAMES.weak)],
	held: <Part>(name: Mark<Part>): Sentence<Part> => ['One of these boxes is ticked and holds the verdict back. ', name(VERDICT_NAMES.open)],
	strong: <Part>(threeQuarters: string, name: Mark<Part>): Sentence<Part> => [
		`The low total is 3T/4 (${threeQuarters}) or more. `,
		name(VERDICT_NAMES.strong),
	],
	worth: <Part>(half: string, name: Mark<Part>): Sentence<Part> => [`The low total is T/2 (${half}) or more. `, name(VERDICT_NAMES.worth)],
	open: <Part>(name: Mark<Part>): Sentence<Part> => ['None of these. ', name(VERDICT_NAMES.open)],
};
export const notKnown = `A deal-breaker is “${MARKS.unknown} Not known”.`;
export const isHolding = (answer: string | undefined, question: string | undefined) =>
	`${MARKS.held} “${answer}” is ticked in question ${question}.`;
/** Factors of which one at nothing holds the verdict back. */
export const zeros = <Part>(factors: readonly string[], names: Mark<Part>): Sentence<Part> => [
	'A high of 0 for what matters most: ',
	names(factors.length === 0 ? 'none' : listAny(factors)),
	'.',
];
/** The same where some factors drop out. */
export const zerosWithout = (without: readonly string[], factors: readonly string[]) =>
	` Without ${listAll(without)}: ${factors.length === 0 ? 'none' : listAny(factors)}.`;

export const findFirstTitle = 'Find this out first';
export const aboutFindFirst =
	'Write down every deal-breaker that is not known yet, then the open questions that can move most points, as printed beside each.';
export const findFirst = ['Question', 'Whom we ask, and how', 'By when'];
export const thinkAgain = 'I will think again if';
