import type { Refusal } from '~/parts/take-text.ts';
import { plural } from '~/words/plural.ts';
import { tooLong } from './words.ts';

/** What the advert log says of files: of the table that it saves, and of what is opened. */

/** The head of the table. */
export const columns = {
	number: 'Number',
	title: 'Job',
	employer: 'Employer',
	place: 'Place',
	class: 'About the credential',
	isOwnClass: 'Chosen by hand',
	asksSkill: 'Asks for the skill',
	repeats: 'Same vacancy as number',
	isCounted: 'Counted',
	quote: 'Sentence',
	match: 'Words found',
	text: 'Whole advert',
};
export const yes = 'yes';
export const no = 'no';

/** @param leftOut lines of the table that say nothing that the log knows */
export const opened = (count: number, leftOut: number) =>
	[
		count === 0
			? 'Every advert of that table is in the log already.'
			: `Added ${plural(count, { one: '1 advert', other: '# adverts' })} from the table.`,
		leftOut > 0 &&
			`${plural(leftOut, { one: '1 line was left out because it does', other: '# lines were left out because they do' })} not say what an advert asks for.`,
	]
		.filter(Boolean)
		.join(' ');

/** Why nothing was taken from a file, and what to do. */
export const refusals: Readonly<Record<Exclude<Refusal, 'no-example'>, string>> = {
	'too-long': tooLong,
	'too-large': 'That file is larger than 4 MB, which is the most that is opened here. Open it yourself, and paste the adverts.',
	'other-kind':
		'That kind of file cannot be read here. Open it in its own program, select all, copy, and paste it above. Files that work: .txt, .md, .html, .eml, and a table that this page saved (.csv).',
	'not-read': 'That file could not be read. It may have been moved or be open elsewhere: try again, or paste the adverts.',
	'no-text': 'There is no text in that file.',
};
export const otherTable =
	'That table was not saved by this page, so nothing was added: no column says what each advert asks for. Paste the adverts themselves, or note them by hand.';
