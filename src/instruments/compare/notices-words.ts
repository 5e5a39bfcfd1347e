import type { StoreProblem } from '~/model/state/state.ts';
import { MODEL_VERSION } from '~/model/version.ts';
import type { Mark, Sentence } from '~/words/sentence.ts';

const problems: Readonly<Record<StoreProblem, string>> = {
	full: 'This device has no room left.',
	blocked: 'This browser does not let the page keep anything.',
};

/** What a reader must know about whether the candidates are kept. */

export const problem = (problem: StoreProblem) =>
	`${problems[problem]} You will lose what you enter here when you close the page, so print it to keep it.`;
export const damaged = <Part>(link: Mark<Part>): Sentence<Part> => [
	'Some of what is saved on this device could not be read. You see the rest here. ',
	link('See what is saved'),
];
export const otherVersion = (version: string) =>
	`Your open assessment was saved with version ${version} of the method. It is kept, and worked out with version ${MODEL_VERSION}.`;
