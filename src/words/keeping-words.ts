import { type DecisionRecord, isDue } from '~/model/keeping/decision-record.ts';
import type { JoinedLibrary } from '~/model/keeping/join-libraries.ts';
import type { StoreProblem } from '~/model/state/state.ts';
import { formatDay } from './format.ts';
import { listAll } from './lists.ts';
import { plural } from './plural.ts';
import { conclusion } from './state-words.ts';
import { rangeWords } from './words.ts';

const assessments = (count: number) => plural(count, { one: '1 assessment', other: '# assessments' });
const decisions = (count: number) => plural(count, { one: '1 decision', other: '# decisions' });

export const problems: Readonly<Record<StoreProblem, string>> = {
	full: 'This device has no room left, so your change is only in this page: save it as a file before you close it.',
	blocked: 'This browser does not let this site keep anything. What you do here is gone when you close the page: save it as a file.',
};

export const nothingChanged: Readonly<Record<StoreProblem, string>> = {
	full: 'This device has no room left, so nothing was changed.',
	blocked: 'This browser does not let this site keep anything, so nothing was changed.',
};

/** The words of what a device keeps, for every page that lists it. */

export const reading = 'Reading what this device keeps.';
export const both = (assessed: number, decided: number) => listAll([assessments(assessed), decisions(decided)]);

export const isOf = 'What this device keeps is';
export const openFile = 'Open a file';
export const aboutFile =
	'Choose one that was saved here or on another device (JSON). It is added to what is here, and nothing is replaced.';
export const tooLarge = (file: string) => `“${file}” is larger than any file of this site. Nothing was added.`;
export const notRead = (file: string) => `“${file}” could not be read. Nothing was added.`;
export const holdsNothing = (file: string) =>
	`“${file}” contains no assessment and no decision that this page can read. Nothing was added.`;
export const damagedFile = (file: string) => `“${file}” is damaged: it is not whole, or something has changed it. Nothing was added.`;
/**
 * What came of opening a file.
 *
 * @param isKept the device keeps what was added
 */
export const joined = ({ added, known, refused }: JoinedLibrary, isKept: boolean): string => {
	const counts = [
		...(added.assessments > 0 ? [assessments(added.assessments)] : []),
		...(added.records > 0 ? [decisions(added.records)] : []),
	];
	return [
		counts.length > 0 ? `Added ${listAll(counts)}${isKept ? '' : ', in this page only'}. Nothing here was replaced.` : 'Nothing was added.',
		known > 0 && plural(known, { one: '1 was here already.', other: '# were here already.' }),
		refused > 0 && `${plural(refused, { one: '1 was not added', other: '# were not added' })}: you can keep at most 200 of each.`,
	]
		.filter(Boolean)
		.join(' ');
};

export const noRecords = 'No decision is kept on this device yet.';
/** What the fit check said when a decision was made, and whether it is time to look back. */
export const record = (record: DecisionRecord, today: string): string => {
	const { finding, outcome, lookBack } = record;
	return [
		`On that day: ${conclusion(finding)}, ${rangeWords(finding.range)}. `,
		outcome
			? `You looked back on ${formatDay(outcome.day)}.`
			: isDue(record, today)
				? 'It is time to look back.'
				: lookBack && `Look back on ${formatDay(lookBack)}.`,
	]
		.filter(Boolean)
		.join('');
};
