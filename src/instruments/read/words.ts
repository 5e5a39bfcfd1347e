import type { Refusal } from '~/parts/take-text.ts';

/** The sentences of the reading desk before there is a text. */

export const paste = 'Paste a sales page, a syllabus, terms, or an e-mail';
export const pasteReply = 'Paste their reply';
export const hint =
	'In English, up to 200 kB: about 30,000 words. It is read here, on your device, sent nowhere, and gone when you leave the page. Only the sentence behind an answer that you take is kept.';
export const read = 'Read it';
export const openFile = 'Or open a file';
export const aboutFile = 'A .txt, .md or .html file, or an e-mail saved as .eml. You can also drop one on the field.';
export const tryExample = 'Try an example';
export const another = 'Read another text';

/** Why a text was not taken, and what to do. */
export const refusals: Readonly<Record<Refusal, string>> = {
	'too-long':
		'That text is longer than 200 kB, about 30,000 words, which is the most that is read here. Paste the part about the course, its price and its exam.',
	'too-large':
		'That file is larger than 4 MB, which is the most that is opened here. Open it yourself, and paste the part about the course.',
	'other-kind':
		'That kind of file cannot be read here. Open it in its own program, select all, copy, and paste it above. Files that work: .txt, .md, .html and .eml.',
	'not-read': 'That file could not be read. It may have been moved or be open elsewhere: try again, or paste its text.',
	'no-text': 'There is no text in it. Paste the words of the page, not a picture or a link.',
	'no-example': 'The example did not load. Check your connection and try again, or paste a text of your own.',
};
