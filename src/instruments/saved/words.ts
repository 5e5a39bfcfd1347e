import * as keepingWords from '~/words/keeping-words.ts';

/** The sentences of the page of what is saved, as far as it shows them at once. */

export const nothing =
	'Nothing is saved yet. When you check a credential, your answers are kept here by themselves, so you can stop at any time and come back.';
export const begin = 'Check one credential';
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
