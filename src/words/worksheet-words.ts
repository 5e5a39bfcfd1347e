import type { StoreProblem } from '~/model/state/state.ts';

/** What every calculator says about what was entered: where it is kept, how it travels, how it is taken over as an answer. */

export const guest = 'These numbers came with the link. What you entered here yourself has not changed.';
export const leave = 'Show my own numbers';
export const keep = 'Keep these in place of mine';
export const problems: Readonly<Record<StoreProblem, string>> = {
	full: 'This device has no room left for what you enter. Copy a link or save a file to keep it.',
	blocked: 'This browser does not let the page keep what you enter. Copy a link or save a file to keep it.',
};

export const take = 'Use this as my answer in the fit check';
export const takeHere = 'Use this as my answer';
export const notKept = 'This device does not keep it, so it holds only until you close the page.';
export const isAnswer = 'This is your answer in the fit check.';
export const otherAnswer = (answer: string) => `Your answer in the fit check is still: ${answer}.`;
export const seeAnswer = 'See it in the fit check';
