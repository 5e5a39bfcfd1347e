import { questionOf } from '~/model/look-up.ts';
import type { Answers } from '~/model/types.ts';
import type { MeasureNumbers } from '~/model/values/measure-needs.ts';
import type { Warning } from '~/model/verdict/conclusion.ts';
import type { PersonalContent, QuestionWording } from '~/model/wording.ts';
import { listAll } from './lists.ts';
import { measureWords } from './measured-words.ts';
import { plural } from './plural.ts';
import type { Mark, Sentence } from './sentence.ts';

/** The sentences of a result. */

/** What is judged, and for what. */
export const based = (name: string, goal: string) => `${name || 'Your answers'}. Goal: ${goal}`;
/** What would lift a deal-breaker that applies, by how it was answered. */
export const lift = (
	content: PersonalContent,
	{ id, measure, options, tally }: QuestionWording,
	answer: Answers[string] | undefined,
): string | undefined => {
	switch (answer?.kind) {
		case 'option':
			return options[answer.option]?.lift;
		case 'tally':
			return tally?.lift;
		case 'measure':
			return `${measured(content, id, answer.numbers)} ${measure?.lift}`;
		default:
			return '';
	}
};
export const rulesOut = <Part>({ short }: QuestionWording, lift: string | undefined, link: Mark<Part>): Sentence<Part> => [
	link(short),
	`. ${lift}`,
];
/** What a reader is told beside the score: that time is tight, or that most of the money would not come back. */
export const warning = ({ kind }: Warning): string =>
	({
		tight: 'Time is tight: it fits only if it takes no longer than stated.',
		'no-refund': 'It takes most of what you set aside, and you would not get it back.',
	})[kind];
/** Of a credential that is required: what its score is for. */
export const comparesProviders = 'Use the score to compare providers.';
/** Before a range is due, over the questions that could rule it out. */
export const checksFirst = 'Answer first what could rule it out:';

export const notNeeded = 'Not needed, because it is free';
/** Answers that this goal does not ask for. */
export const keptForOthers = (names: readonly string[]) =>
	`${plural(names.length, { one: 'One answer that this goal does not ask for is', other: '# answers that this goal does not ask for are' })} kept: ${listAll(names)}.`;

export const nextTitle = 'What next';
/** Where a result leads, each with a word about it. */
export const next = {
	kit: (open: number) => plural(open, { one: 'Ask the question still open', other: 'Ask the # questions still open' }),
	kitWhy: 'With the words to send.',
	compare: 'Compare it',
	compareWhy: 'With other credentials, and with doing without.',
	record: 'Write down what you decide',
	recordWhy: 'With a day to look back.',
	sheet: 'Do it on paper',
	sheetWhy: 'A sheet to fill in together.',
};

/** What the numbers of a measure come to. */
function measured({ model }: PersonalContent, id: string, numbers: MeasureNumbers): string {
	const measure = questionOf(model, id).measure;
	return measure ? measureWords(measure.kind, numbers) : '';
}
