import type { Answer, Informant, Interval, Verdict } from '~/model/types.ts';
import type { QuestionWording } from '~/model/wording.ts';
import { numbersWords } from './number-words.ts';

/** The words of the instruments: names of what the model returns, and sentences made of its numbers. */

/** The four verdicts, as every page calls them. */
export const VERDICT_NAMES: Readonly<Record<Verdict, string>> = {
	weak: 'Weak fit',
	open: 'Not settled yet',
	worth: 'Worth it on balance',
	strong: 'Strong fit',
};

/** The same within a sentence. */
export const VERDICTS_IN_SENTENCE: Readonly<Record<Verdict, string>> = {
	weak: 'weak fit',
	open: 'not settled yet',
	worth: 'worth it on balance',
	strong: 'strong fit',
};

/** What each verdict means while answers are open, in one sentence. */
const VERDICT_MEANINGS: Readonly<Record<Verdict, string>> = {
	weak: 'Even if everything still open turns out well, the score stays below acceptable.',
	open: 'The score could still fall on either side of acceptable.',
	worth: 'Even if everything still open turns out badly, the score stays acceptable.',
	strong: 'Even if everything still open turns out badly, the score stays well above acceptable.',
};

/** What a verdict means; '' where nothing is open, because the range then says it all. */
export const verdictMeaning = (verdict: Verdict, isAnythingOpen: boolean): string => (isAnythingOpen ? VERDICT_MEANINGS[verdict] : '');

/** Whom to ask, within a sentence. */
export const INFORMANTS_IN_SENTENCE: Readonly<Record<Informant, string>> = {
	issuer: 'ask the issuer',
	employer: 'ask employers, or read what they publish',
	'past-learner': 'ask someone who took it',
	manager: 'ask your manager',
	yourself: 'find out yourself',
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

/** An answer in the words of its question. */
export function answerWords({ options, notApplicable }: QuestionWording, answer: Answer | undefined): string {
	switch (answer?.kind) {
		case 'option':
			return options[answer.option]?.label ?? answer.option;
		case 'tally':
			return `${answer.found} of ${answer.read} adverts`;
		case 'measure':
			return numbersWords(answer.numbers);
		case 'set-aside':
			return notApplicable ?? 'Does not apply';
		default:
			return 'Not known yet';
	}
}
