import type { AdvertClass } from '~/model/advert-log.ts';
import type { StoreProblem } from '~/model/state/state.ts';
import { plural } from '~/words/plural.ts';

/** What the advert log says before there is an advert. */

const adverts = (count: number) => plural(count, { one: '1 advert', other: '# adverts' });

export const lookForTitle = 'What do you look for?';
export const credential = 'The credential';
export const shortNames = 'Its short names';
export const skill = 'The skill';
export const otherWords = 'Other words for the skill';
export const several = 'Several, with commas between them.';

export const addTitle = 'Add adverts';
export const paste = 'Paste adverts: one, or up to thirty at once';
export const pasteHint =
	'Copy each advert whole, for the role and the place you want. Leave an empty line or a line of dashes between two. Nothing is sent: they are read and kept on this device.';
export const read = 'Read these adverts';
export const reading = 'Reading the adverts.';
export const tooLong = 'That is more than 200,000 characters. Paste it in parts.';
export const notRead = 'What reads adverts has not loaded, so nothing was added. Your text is still here: try again when you are online.';
export const openFile = 'Or open a file of adverts';
export const aboutFile = 'A .txt, .md, .html or .eml file, or a table that you saved here (.csv). You can also drop one on the field.';
export const fileNotRead = 'What opens files has not loaded, so nothing was added. Try again when you are online.';
export const notSaved = 'What saves the table has not loaded. Try again when you are online.';
export const noAdverts = 'There is no text to read yet.';
export const isFull = 'The log is full at 100 adverts. Save it as a table and delete some before you add more.';
export const tryExample = 'Try it with six invented adverts';
export const exampleFailed = 'The invented adverts have not loaded. Try again when you are online.';

export const byHandTitle = 'Or note one by hand';
export const byHandHint = 'One tap for what the advert says about the credential adds it.';
export const employer = 'Employer, if you know it';

/** What an advert does about the credential, in a word or two. */
export const classes: Readonly<Record<AdvertClass, string>> = {
	required: 'Required',
	preferred: 'Preferred',
	alternative: 'One of several',
	'skill-only': 'The skill only',
	neither: 'Neither',
	'not-needed': 'Says none is needed',
};

export const added = (count: number, repeats: number) =>
	[
		`Added ${adverts(count)}.`,
		repeats > 0 && plural(repeats, { one: '1 repeats another and is counted once.', other: '# repeat others and are counted once.' }),
		'Check each class below.',
	]
		.filter(Boolean)
		.join(' ');
export const addedByHand = (what: string) => `Added one advert: ${what}.`;
export const nothingYet =
	'Here you will see in how many adverts the skill and the credential are asked for, how sure that is, and the sentence of each advert that decided.';
export const undo = 'Undo';
export const undone = 'Undone.';

export const problems: Readonly<Record<StoreProblem, string>> = {
	full: 'This device has no room left, so your last change is only in this page: save the log as a table before you close it.',
	blocked: 'This browser does not let this site keep anything. Your log is gone when you close the page: save it as a table.',
};

export const tally = 'What each advert says: one line an advert, one cross';
