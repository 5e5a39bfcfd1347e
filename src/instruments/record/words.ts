import type { Mark, Sentence } from '~/words/sentence.ts';

/** The sentences of the decision record, as far as it shows them at once. */

export const deleted = 'The decision is deleted.';
export const notOpened = (problem: string) => `${problem} Nothing was opened.`;
export const notHere = 'The decision at this address is not on this device. If you have its file, open it below.';
export const nothingToDecide = <Part>(link: Mark<Part>): Sentence<Part> => [
	'There is nothing to decide yet. Choose ',
	link('what you want a credential for'),
	' in the fit check, answer what you know, and come back.',
];
export const keptTitle = 'Decisions on this device';
