import type { Informant } from '~/model/types.ts';
import { INFORMANT_NAMES } from '~/words/informant-words.ts';
import { listAll } from '~/words/lists.ts';
import { plural } from '~/words/plural.ts';
import type { Mark, Sentence } from '~/words/sentence.ts';

/** The sentences of the question kit. */

const questions = (count: number) => plural(count, { one: '1 question', other: '# questions' });

/** The heading of all: what there is to ask about which credential; '' where it has no name. */
export const toAsk = (count: number, about: string) =>
	`${count === 0 ? 'Nothing is left to ask' : `${questions(count)} to ask`}${about && ` about ${about}`}`;
export const notLoaded = 'The part that puts the most important questions first did not load, so here are all that you have not answered.';
/** What a reader without a goal is told. */
export const noGoal = <Part>(count: number, link: Mark<Part>): Sentence<Part> => [
	count === 0 ? 'Every question is answered. ' : 'These are all the questions that you have not answered. ',
	link('Choose what you want it for'),
	count === 0 ? ', and there is a result.' : ', and this list keeps the questions that matter for it, with the most important first.',
];
/**
 * How long all takes, and how many people it takes.
 *
 * @param minutes for what is not asked yet; 0 where all is
 * @param own questions that the reader answers without anybody
 */
export const effort = (minutes: number, people: number, own: number): string => {
	if (minutes === 0) return 'You have asked everything. When an answer comes, enter it below.';
	const whom = plural(people, { one: 'one person to ask', other: '# people to ask' });
	const yours = plural(own, { one: 'one answer to look up yourself', other: '# answers to look up yourself' });
	return `About ${minutes} minutes in all: ${listAll([...(people > 0 ? [whom] : []), ...(own > 0 ? [yours] : [])])}.`;
};
export const isFirst = 'Ask this first';
export const print = 'Print';

/**
 * The heading of a group: "Ask the issuer: 4 questions, about 25 minutes".
 *
 * @param count all of them
 * @param asked those that wait for an answer
 * @param minutes for those not asked yet
 */
export const group = (whom: Informant, count: number, asked: number, minutes: number): string => {
	if (count === 0) return `${INFORMANT_NAMES[whom]}: nothing is left`;
	const done = whom === 'yourself' ? 'started' : 'asked';
	const all = `${INFORMANT_NAMES[whom]}: ${questions(count)}`;
	if (asked === 0) return `${all}, about ${minutes} minutes`;
	return asked === count
		? `${all}, ${plural(count, { one: done, other: `all ${done}` })}`
		: `${all}, ${asked} of them ${done}, about ${minutes} minutes left`;
};
/** What a letter leaves out, as a sentence; '' where that is nothing. */
export const leftOut = (count: number) =>
	count === 0
		? ''
		: `This message covers the questions for other people. ${plural(count, {
				one: 'One more is for you to look up.',
				other: '# more are for you to look up.',
			})}`;
export const tickAll = (waiting: number) => `Tick all ${waiting} as asked`;

export const takes = (minutes: number) => `Takes ${minutes} minutes.`;
export const soFarAnswered = (answer: string) => `So far: ${answer}.`;
export const readAbout = (factor: string) => `Read about ${factor}`;
export const done = 'Done';
/** What a tick says, by whom is asked. */
export const asked = {
	issuer: 'Asked, waiting for the answer',
	employer: 'Asked, waiting for the answer',
	'past-learner': 'Asked, waiting for the answer',
	manager: 'Asked, waiting for the answer',
	yourself: 'Started, not finished yet',
};
export const answerIt = 'Answer it';
export const answered = (short: string, answer: string) => `Answered: ${short}: ${answer}`;
export const undo = 'Undo';

/** What has just happened, for those who do not see it. */
export const said = {
	ticked: (shorts: readonly string[], isAsked: boolean) => {
		const what = shorts.length === 1 ? listAll(shorts) : questions(shorts.length);
		return isAsked ? `Ticked: ${what}. It is now below the others in its group.` : `No longer ticked: ${what}.`;
	},
	kept: (short: string, answer: string) => `Kept: ${short}: ${answer}. It could still rule it out, so it stays in the list.`,
	answered: (short: string, answer: string) => `Answered: ${short}: ${answer}.`,
	openAgain: (short: string) => `Open again: ${short}.`,
};

/** The credential in one line: its name and issuer, as far as they are given. */
export const about = (name: string, issuer: string) => [name, issuer].filter(Boolean).join(', ');
/** One point of a text. */
export const textItem = (short: string, note: string, isAsked: boolean) => `${short}${isAsked ? ' (asked)' : ''}: ${note}`;
export const everything = 'everything';
