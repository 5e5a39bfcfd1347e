import type { ScalePiece, TightSum } from '~/model/paper/paper.ts';
import { canBeLeftOut } from '~/model/paper/sheet.ts';
import type { DealBreakerState, Interval, MeasureKind, Question } from '~/model/types.ts';
import { SHARE_LIMIT } from '~/model/values/measure-fit.ts';
import { DEFAULT_ALLOWANCE } from '~/model/values/measure-needs.ts';
import { MODEL_VERSION } from '~/model/version.ts';
import type { QuestionWording } from '~/model/wording.ts';
import { INFORMANT_NAMES } from '~/words/informant-words.ts';
import { listAll, listAny } from '~/words/lists.ts';
import { pointsWords } from '~/words/points-words.ts';
import type { Mark, Sentence } from '~/words/sentence.ts';
import { MARKS, writtenNumber } from './written.ts';

/** What makes a measure rule it out. */
const breakingShares: Readonly<Record<MeasureKind, string>> = {
	time: `It takes more hours than you have, even without the margin (a share above ${SHARE_LIMIT}, and share ÷ margin above ${SHARE_LIMIT} too)`,
	cost: `It costs more than you set aside (a share above ${SHARE_LIMIT})`,
};

/** What a measure's share is where nothing is to be reckoned; '' where there is no such case. */
const withoutSums: Readonly<Record<MeasureKind, string>> = { time: '', cost: ' What is free has a share of 0, whatever you set aside.' };

/** How the share is reckoned that a measure's scale turns into a value. */
const shareSums: Readonly<Record<MeasureKind, string>> = {
	time: `hours of work × ${DEFAULT_ALLOWANCE} (or your own margin) ÷ (hours a week × weeks)`,
	cost: 'price ÷ what you have set aside',
};

/** What each box of a deal-breaker is for. */
export const states: Readonly<Record<DealBreakerState, string>> = {
	met: `${MARKS.met} Rules it out`,
	unknown: `${MARKS.unknown} Not known`,
	clear: 'No problem',
};

/** A number that is added or taken away: "− ¾". */
const signed = (number: number) => `${number < 0 ? '−' : '+'} ${writtenNumber(Math.abs(number))}`;

/** Whom to ask, and how. */
export const findOut = ({ findOut: { whom, words } }: QuestionWording) => `${INFORMANT_NAMES[whom]}. ${words}`;

/** One straight piece of a scale as a sum: "1¼ − ¾ × share, at most 1 and at least ½". */
function piece({ start, slope, value }: ScalePiece): string {
	return `${writtenNumber(start)} ${signed(slope)} × share, at most ${writtenNumber(value.hi)} and at least ${writtenNumber(value.lo)}`;
}

/** When a row of deal-breakers is left empty. */
const leaveEmpty = (when: string, mark?: string) => `If ${when}${mark ? ` (${mark})` : ''}, leave this row empty.`;

/** The sentences of the score sheet. */

export const credential = 'Credential';
export const issuer = 'Issuer';
export const filledInBy = 'Filled in by';
export const togetherWith = 'Together with';
export const date = 'Date';
export const how = [
	`Start with the deal-breakers. If one of them rules it out (${MARKS.met}), nothing else counts until you can change that.`,
	'In each question tick one box. Write the number in front of it under Low, and again under High. If you don’t know yet, write the two numbers printed there.',
	'For each factor add up both columns and do the sum printed below.',
	'Copy the results into the table at the end and add them up. Then tick where it stands, and the verdict.',
];
export const aboutNumbers = `¼, ½ and ¾ are exact. If you need decimals, keep two: round Low down and High up, and the sheet never promises more than the fit check on a screen. The last page says whom to ask about what you don’t know, and what a count of adverts is worth. Version ${MODEL_VERSION} of the method.`;
export const isTicked = 'Ticked: ';
export const low = 'Low';
export const high = 'High';

export const dealBreakersTitle = 'Settle the deal-breakers first';
export const aboutDealBreakers =
	'Tick one box in each row. As long as one of them is not known, the verdict is “not settled yet”, unless the points alone make it a weak fit.';
export const question = (name: string | undefined) => `Question ${name}`;
/** An answer as it is marked. */
export const quoted = (answer: string) => `“${answer}”`;
export const noneFound = (read: number) => `none found in ${read} read or more`;
export const breakingShare = (kind: MeasureKind) => breakingShares[kind];
/** What of a question can be a deal-breaker, and how it is dealt with. */
export interface Conditions {
	/** What rules it out; nothing where no answer does. */
	readonly met: readonly string[];
	/** What leaves it clear; undefined where the question is asked below. */
	readonly clear: readonly string[] | undefined;
	readonly lifts: readonly string[];
	/** What says that the credential itself is required. */
	readonly requires: readonly string[];
	/** It rules nothing out where the credential itself is required. */
	readonly isSuspended: boolean;
	/** It rules nothing out where there is nothing to pay. */
	readonly dropsOut: boolean;
}
/**
 * What rules it out and how to get past it; where its question is asked nowhere else, also what is no problem.
 */
export const conditions = <Part>(
	{ met, clear, lifts, requires, isSuspended, dropsOut }: Conditions,
	strong: Mark<Part>,
): Sentence<Part> => [
	...(met.length > 0 ? [strong(`${MARKS.met} Ruled out by:`), ` ${listAny(met)}. `] : []),
	...(clear && met.length > 0 ? [strong('No problem if:'), ` ${listAny(clear)}. `] : []),
	...(requires.length > 0 ? [strong(`${MARKS.required} Required if:`), ` ${listAny(requires)}. Then nothing holds it back. `] : []),
	...(met.length > 0
		? [strong('To get past it:'), ` ${lifts.join(' ')}`]
		: clear
			? [strong('No difference:'), ` ${listAny(clear.filter((one) => !requires.includes(one)))}. `]
			: []),
	...(isSuspended ? [` ${leaveEmpty('it is required', MARKS.required)}`] : []),
	...(dropsOut ? [` ${leaveEmpty('the price is 0')}`] : []),
];
export const isRequired = `${MARKS.required} Required`;

export const factorsTitle = 'Answer factor by factor, the most important first';
export const points = (points: number) => `${points} points`;
export const addUp = 'Add up';
/** What is divided by and multiplied with at the foot of a factor. */
export const shareOfPoints = (questions: readonly Question[], points: number): string => {
	if (questions.length === 1) return `× ${points} =`;
	const canBeFewer = questions.some(canBeLeftOut);
	return `÷ ${canBeFewer ? `how many you counted (1 to ${questions.length})` : questions.length} × ${points} =`;
};
export const dealBreaker = `${MARKS.met} rules it out`;
export const holds = `${MARKS.held} holds it back`;
export const requires = `${MARKS.required} it is required`;
/** That a question drops out where there is nothing to pay. */
export const whenFree = (isAlone: boolean) => leaveOut('The price is 0', isAlone);
export const leaveOut = (answer: string, isAlone: boolean) => `${answer}: leave it out${isAlone ? ', and the factor drops out' : ''}`;
export const unknown = <Part>({ lo, hi }: Interval, movable: number, strong: Mark<Part>): Sentence<Part> => [
	strong(`Don’t know yet: low ${writtenNumber(lo)}, high ${writtenNumber(hi)}.`),
	` Can move ${pointsWords(movable)}.`,
];

/** Answering by numbers: the share, a blank for it, and its value. */
export const share = <Part>(kind: MeasureKind, blank: Part, strong: Mark<Part>): Sentence<Part> => [
	strong('Share'),
	` = ${shareSums[kind]} = `,
	blank,
	`.${withoutSums[kind]} The last page gives its value.`,
];
export const value = <Part>(of: ScalePiece, isOnly: boolean, strong: Mark<Part>): Sentence<Part> => [
	strong('Value'),
	`${isOnly ? '' : ` for a share of ${writtenNumber(of.from)} to ${writtenNumber(of.to)}`} = ${piece(of)}. `,
];
/** The value of what fits only without the margin. */
export const tight = <Part>({ start, slope }: TightSum, strong: Mark<Part>): Sentence<Part> => [
	strong('Tight'),
	` (a share above ${SHARE_LIMIT}, and share ÷ margin at most ${SHARE_LIMIT}: it fits only if it takes no longer than stated): value = ${writtenNumber(start)} ${signed(slope)} × (share − 1) ÷ (margin − 1). `,
];
export const breaks = (kind: MeasureKind, tight: TightSum | undefined) =>
	`${MARKS.met} ${breakingShares[kind]}${tight ? `: value ${writtenNumber(tight.end)}` : ''}.`;

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
	`. Read ${listAny(counts.map(String))}; the last page gives low and high.`,
];
export const ofRead = (read: number) => `of ${read}`;
export const lowKey = 'low';
export const highKey = 'high';
/** Counts that come to the same: "8 to 10". */
export const counts = ({ from, to }: { readonly from: number; readonly to: number }) => (from === to ? String(from) : `${from} to ${to}`);

export const sumsTitle = 'Add up the factors';
export const factor = 'Factor';
export const pointsHead = 'Points';
export const allThatCount = 'Total';
export const linesCaption = 'Compare your totals with these lines. T is all points, T/2 is acceptable, and 3T/4 is strong.';
/** What the goal does not ask about. */
export const notAsked = (factors: readonly string[]) => `${listAll(factors)}: not asked about for this goal, so not in any total.`;
export const dropsOut = 'What drops out';
export const lines = ['T', 'T/2', '3T/4'];
export const without = (factors: readonly string[]) => (factors.length === 0 ? 'Nothing' : listAll(factors));
export const canDropOut = (factors: readonly string[]) =>
	`${listAny(factors)} drops out if you left its questions out, and its points leave the total.`;

export const findFirstTitle = 'Find this out first';
export const aboutFindFirst =
	'Write down each deal-breaker that is not known yet, then the open questions that can move the most points. The last page says whom to ask.';
export const findFirst = ['Question', 'Whom we ask, and how', 'By when'];
export const thinkAgain = 'I will think again if';
export const notes = 'Notes';

export const lookUpTitle = 'To look up';
export const askTitle = 'What you don’t know yet: whom to ask, and how';
export const shareTitle = (name: string) => `Question ${name}: from your share to its value`;
export const countsTitle = (name: string, label: string | undefined) => `Question ${name}: ${label}, of those you read`;
