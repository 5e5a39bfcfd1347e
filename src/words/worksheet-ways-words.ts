import type { EntriesFileProblem } from '~/model/keeping/entries-file.ts';

/** How what was entered into a calculator travels and is kept. */

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
	damaged: (file) => `“${file}” is damaged, so nothing was changed.`,
	'other-file': (file) => `“${file}” was not saved by this site, so nothing was changed.`,
	'other-tool': (file) => `“${file}” belongs to another tool of this site, so nothing was changed.`,
	nothing: (file) => `“${file}” holds nothing that this tool can use, so nothing was changed.`,
	'not-read': (file) => `“${file}” could not be read, so nothing was changed.`,
};
