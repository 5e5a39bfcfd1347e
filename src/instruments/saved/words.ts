import * as keepingWords from '~/words/keeping-words.ts';
import type { Mark, Sentence } from '~/words/sentence.ts';

/** The sentences of the page of what is saved, as far as it shows them at once. */

export const nothing = <Part>(link: Mark<Part>): Sentence<Part> => [
	'No assessment is kept on this device yet. ',
	link('Begin in the fit check'),
	', or open a file below.',
];
export const decisionsTitle = 'Decisions';
export const togetherTitle = 'Take it along, or delete it';
export const keeps = (assessments: number, decisions: number) => `This device keeps ${keepingWords.both(assessments, decisions)}.`;
export const saveAll = 'Save everything as one file';
export const remove = {
	label: 'Delete everything',
	confirm: 'Delete everything for good',
	keep: 'Keep everything',
};
export const removes = (assessments: number, decisions: number) =>
	`This deletes ${keepingWords.both(assessments, decisions)} from this device, and anything you are still writing. Save a file first if you may want them again.`;
export const removed = 'Everything is deleted from this device. Files and paper that you saved stay.';
