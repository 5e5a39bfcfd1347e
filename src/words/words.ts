import type { Answer, Informant, Instrument, Interval, Verdict } from '~/model/types.ts';
import { type CostNeeds, type MeasureNumbers, measureCost, measureTime, type TimeNeeds } from '~/model/values/measures.ts';
import type { QuestionWording } from '~/model/wording.ts';

/** The words of the instruments: names of what the model returns, and sentences made of its numbers. */

/** The four verdicts, as every page calls them. */
export const VERDICT_NAMES: Readonly<Record<Verdict, string>> = {
	weak: 'Weak fit',
	open: 'Not settled yet',
	worth: 'Worth it on balance',
	strong: 'Strong fit',
};

/** What each verdict means, in one sentence. */
export const VERDICT_MEANINGS: Readonly<Record<Verdict, string>> = {
	weak: 'Even if everything still open turns out well, it stays below acceptable.',
	open: 'It could still fall on either side of acceptable, or something that decides is not known.',
	worth: 'Even if everything still open turns out badly, it stays acceptable.',
	strong: 'Even if everything still open turns out badly, it stays well above acceptable.',
};

/** Whom to ask, as lists head their groups. */
export const INFORMANT_NAMES: Readonly<Record<Informant, string>> = {
	issuer: 'Ask the issuer',
	employer: 'Ask those who hire, or read what they publish',
	'past-learner': 'Ask somebody who took it',
	manager: 'Ask your manager',
	yourself: 'Settle it yourself',
};

/** A range in words: "55 to 70", or "about 55" where it has no width to speak of. */
export function rangeWords({ lo, hi }: Interval): string {
	return lo === hi ? `about ${lo}` : `${lo} to ${hi}`;
}

/** Points with their sign, as whole numbers. A true minus, so that columns align and screen readers say it. */
export function signedPoints(points: number): string {
	// Rounded away from zero on both sides: good and bad are told alike.
	const whole = Math.round(Math.abs(points));
	return whole === 0 ? '0' : points > 0 ? `+${whole}` : `−${whole}`;
}

/** A factor's contribution in words. */
export function contributionWords({ lo, hi }: Interval): string {
	const [low, high] = [signedPoints(lo), signedPoints(hi)];
	return low === high ? low : `${low} to ${high}`;
}

/** Which side of acceptable a contribution is on, in a word or two. */
export function sideWords({ lo, hi }: Interval): string {
	if (Math.round(lo) > 0) return 'for';
	if (Math.round(hi) < 0) return 'against';
	return Math.round(lo) === Math.round(hi) ? 'acceptable' : 'still open';
}

/** Denominators that people count in, fewest first. */
const WAYS = [2, 3, 4, 5, 10, 20] as const;
/** How far the words may lie from the share. */
const WAYS_TOLERANCE = 0.025;
/** What floating point adds to a difference that is exactly the tolerance. */
const ROUNDING = 1e-9;

/**
 * A share of weightings in words: "about 3 in 4". Only a share of exactly 1 or 0 is told as all or none.
 *
 * @param share 0 to 1
 */
export function waysWords(share: number): string {
	if (share >= 1) return 'all';
	if (share <= 0) return 'none';
	for (const ways of WAYS) {
		const part = Math.round(share * ways);
		if (part > 0 && part < ways && Math.abs(share - part / ways) <= WAYS_TOLERANCE + ROUNDING) return `about ${part} in ${ways}`;
	}
	return share < 0.5 ? 'fewer than 1 in 20' : 'more than 19 in 20';
}

/** A number of points in words. */
export function pointsWords(points: number): string {
	const whole = Math.round(points);
	return whole === 1 ? '1 point' : `${whole} points`;
}

/** What each field of an instrument asks for. */
export const FIELD_LABELS: Readonly<Record<string, string>> = {
	hours: 'Hours of work it asks for',
	pace: 'Hours a week you really have',
	weeks: 'Weeks until you need it',
	allowance: 'Margin: how many times the stated hours to plan for',
	price: 'Price, all in',
	budget: 'What you have set aside',
};

/** Whole numbers as they are, others with one decimal. */
function plain(amount: number): string {
	return String(Math.round(amount * 10) / 10);
}

/** What the numbers about time come to. */
function timeWords({ needed, available, paceNeeded, spareHours }: TimeNeeds): string {
	const sum = `With the margin that is about ${plain(needed)} hours of work, and you have ${plain(available)}.`;
	if (spareHours >= 0) return `${sum} It fits.`;
	return paceNeeded === null
		? `${sum} There is no time left.`
		: `${sum} It does not fit: it would at ${plain(Math.ceil(paceNeeded * 2) / 2)} hours a week.`;
}

/** What the numbers about cost come to. */
function costWords({ share, spare }: CostNeeds): string {
	if (spare >= 0) return share === 0 ? 'It costs you nothing.' : `That is about ${Math.round(share * 100)} % of what you set aside.`;
	const over = plain(-spare);
	return `That is ${over === '0' ? 'a little' : over} more than you set aside.`;
}

/** What an instrument's numbers come to; empty while they say nothing yet. */
export function measureWords(instrument: Instrument | undefined, numbers: MeasureNumbers): string {
	const time = instrument === 'time' ? measureTime(numbers) : undefined;
	const cost = instrument === 'cost' ? measureCost(numbers) : undefined;
	return time ? timeWords(time) : cost ? costWords(cost) : '';
}

/** A share used of the hours or the money there are, as a condition: "if it took at most a third of your hours". */
export function shareWords(instrument: Instrument, share: number): string {
	const of = instrument === 'time' ? 'the hours you have' : 'what you set aside';
	const takes = instrument === 'time' ? 'it took' : 'it cost';
	if (share > 1) return `${takes} more than ${of}`;
	if (share === 0) return `${takes} nothing`;
	return share === 1 ? `${takes} all of ${of}` : `${takes} ${Math.round(share * 100)} % of ${of} or less`;
}

/** What the number of each field counts. */
const FIELD_UNITS: Readonly<Record<string, string>> = {
	hours: 'hours of work',
	pace: 'hours a week',
	weeks: 'weeks',
	allowance: 'as the margin',
	price: 'to pay',
	budget: 'set aside',
};

/** An answer in the words of its question. */
export function answerWords({ options, notApplicable }: QuestionWording, answer: Answer | undefined): string {
	switch (answer?.kind) {
		case 'option':
			return options[answer.option]?.label ?? answer.option;
		case 'tally':
			return `${answer.found} of ${answer.read} adverts`;
		case 'measure':
			return Object.entries(answer.numbers)
				.map(([field, number]) => `${number} ${FIELD_UNITS[field] ?? field}`)
				.join(', ');
		case 'set-aside':
			return notApplicable ?? 'Does not apply';
		default:
			return 'Not known yet';
	}
}
