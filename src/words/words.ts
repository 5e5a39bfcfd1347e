import type { Answer, Interval, Verdict } from '~/model/types.ts';
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

/** A range in words: "55 to 70", or "about 55" where it has no width to speak of. */
export function rangeWords({ lo, hi }: Interval): string {
	return lo === hi ? `about ${lo}` : `${lo} to ${hi}`;
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
