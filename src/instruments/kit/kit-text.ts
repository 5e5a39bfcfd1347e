import type { Informant } from '~/model/types.ts';
import type { QuestionWording } from '~/model/wording.ts';
import * as sendWords from '~/words/send-words.ts';
import * as words from './words.ts';

/** The question kit as plain text, to paste into a mail or a note. No greeting and no name of the sender: those are the reader's. */

/** What one informant can be asked. */
export interface TextGroup {
	readonly whom: Informant;
	/** The heading of the group. */
	readonly heading: string;
	readonly items: readonly TextItem[];
}

export interface TextItem {
	readonly wording: QuestionWording;
	readonly isAsked: boolean;
}

/** What somebody can be sent, and what it leaves out because there is nothing to say to anybody. */
export interface Letter {
	readonly text: string;
	/** Questions in it. */
	readonly count: number;
	/** Items of the group that are only to look up. */
	readonly leftOut: number;
}

/** Numbered lines, from 1. */
function numbered(lines: readonly string[]): string {
	return lines.map((line, index) => `${index + 1}. ${line}`).join('\n');
}

/**
 * What to send to one informant: the questions to put to them that are not asked yet, numbered, under the credential's name. Where there is
 * nothing to say to anybody, what is to be done instead. Empty where all is asked.
 *
 * @param about the credential in one line; '' where it has no name
 */
export function letterText(about: string, { whom, items }: TextGroup): Letter {
	const open = items.filter(({ isAsked }) => !isAsked).map(({ wording }) => wording);
	const questions = whom === 'yourself' ? [] : open.flatMap(({ findOut }) => findOut.ask ?? []);
	const lines = questions.length > 0 ? questions : open.map(({ short, findOut }) => words.textItem(short, findOut.words, false));
	const text = lines.length === 0 ? '' : `${about && `${sendWords.textAbout(about)}\n\n`}${numbered(lines)}\n`;
	return { text, count: lines.length, leftOut: questions.length > 0 ? open.length - questions.length : 0 };
}

/** Every group as one list to work through, with whom to ask and the whole words; what waits for an answer says so. */
export function kitText(about: string, groups: readonly TextGroup[]): string {
	const parts = groups.map(({ heading, items }) => {
		const lines = items.map(({ wording, isAsked }) => words.textItem(wording.short, wording.findOut.words, isAsked));
		return `${heading}\n\n${numbered(lines)}\n`;
	});
	return [about && `${sendWords.textAbout(about)}\n`, ...parts].filter(Boolean).join('\n');
}
