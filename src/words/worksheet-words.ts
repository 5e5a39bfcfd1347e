import type { EntriesFileProblem } from '~/model/keeping/entries.ts';
import type { StoreProblem } from '~/model/state/state.ts';

/** What every calculator says about what was entered: where it is kept, how it travels, how it is taken over as an answer. */

export const guest = 'These numbers came with the link. What you entered here yourself has not changed.';
export const leave = 'Show my own numbers';
export const keep = 'Keep these in place of mine';
export const problems: Readonly<Record<StoreProblem, string>> = {
	full: 'This device has no room left for what you enter. Copy a link or save a file to keep it.',
	blocked: 'This browser does not let the page keep what you enter. Copy a link or save a file to keep it.',
};

export const copyLink = 'Copy a link';
export const linkCopied = 'Copied. Anyone who has the link can see these numbers.';
export const copyBlocked = 'Copying is blocked here. Select the link and copy it:';
export const linkToCopy = 'Link to copy';
export const saveFile = 'Save as a file';
export const openFile = 'Open a file';
export const print = 'Print';
export const startAgain = 'Start again';
export const startedAgain = 'All fields are empty.';
export const undo = 'Undo';
export const undone = 'What you had entered is back.';
export const example = 'Try it with an example';
export const exampleShown = 'The fields now hold a made-up example.';
export const opened = (file: string) => `“${file}” is open, in place of what stood here.`;
export const notOpened: Readonly<Record<EntriesFileProblem | 'not-read', (file: string) => string>> = {
	'other-file': (file) => `“${file}” was not saved by this site, so nothing was changed.`,
	'other-tool': (file) => `“${file}” belongs to another tool of this site, so nothing was changed.`,
	nothing: (file) => `“${file}” holds nothing that this tool can use, so nothing was changed.`,
	'not-read': (file) => `“${file}” could not be read, so nothing was changed.`,
};

export const take = 'Use this as my answer in the fit check';
export const takeHere = 'Use this as my answer';
export const notKept = 'This device does not keep it, so it holds only until you close the page.';
export const isAnswer = 'This is your answer in the fit check.';
export const otherAnswer = (answer: string) => `Your answer in the fit check is still: ${answer}.`;
export const seeAnswer = 'See it in the fit check';
