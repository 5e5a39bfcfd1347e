import { listAll } from '~/words/lists.ts';
import type { Mark, Sentence } from '~/words/sentence.ts';

const from = (isLink: boolean) => (isLink ? 'the link' : 'your fit check on this device');

/** The sentences of what a screen can do to a score sheet. */

export const title = 'Before you print it';
/** Which priorities of the reader's own there are to follow; '' for none. */
export const own = (hasOrder: boolean, hasConcerns: boolean) =>
	listAll([...(hasOrder ? ['order of importance'] : []), ...(hasConcerns ? ['concerns'] : [])]);
export const follows = (own: string) => `This sheet follows the ${own} of the person who decides, rather than the goal’s.`;
export const follow = (own: string, isLink: boolean) =>
	own === '' ? 'Follow my own priorities' : `Follow the ${own} from ${from(isLink)}.`;
export const untick = ' Untick it for the goal’s own order.';
export const tick = (known: number, asked: number, isLink: boolean) =>
	known === 0 ? 'Tick what I have answered' : `Tick what is answered: ${known} of ${asked}, from ${from(isLink)}.`;
export const notLoaded =
	'The part that fills in the sheet did not load, so this is the blank sheet of the goal. Reload the page to try again.';
export const otherGoal = <Part>(isLink: boolean, goal: string, link: Mark<Part>): Sentence<Part> => [
	`${isLink ? 'The link' : 'Your fit check'} is for another goal: `,
	link(goal),
	'.',
];
export const nothingYet = <Part>(link: Mark<Part>): Sentence<Part> => [
	'You have not entered anything yet. What you enter in the ',
	link('fit check'),
	' can be printed on this sheet.',
];
export const print = 'Print this sheet';
