import { type DecisionRecord, isDue } from '~/model/keeping/decision-record.ts';
import type { JoinedLibrary } from '~/model/keeping/join-libraries.ts';
import type { Dropped, StoreProblem } from '~/model/state/state.ts';
import type { FitContent } from '~/model/wording.ts';
import { droppedWords } from './dropped-words.ts';
import { formatDay } from './format.ts';
import { listAll } from './lists.ts';
import { plural } from './plural.ts';
import { conclusion } from './state-words.ts';
import { rangeWords } from './words.ts';

const assessments = (count: number) => plural(count, { one: '1 assessment', other: '# assessments' });
const decisions = (count: number) => plural(count, { one: '1 decision', other: '# decisions' });

export const problems: Readonly<Record<StoreProblem, string>> = {
	full: 'This device has no room left for what you changed. It is in this page until you close it: save it as a file.',
	blocked: 'This browser does not let this site keep anything. What you do here lasts until you close the page: save it as a file.',
};

export const nothingChanged: Readonly<Record<StoreProblem, string>> = {
	full: 'This device has no room left, so nothing was changed.',
	blocked: 'This browser does not let this site keep anything, so nothing was changed.',
};

/** The words of what a device keeps, for every page that lists it. */

export const reading = 'Reading what this device keeps.';
export const both = (assessed: number, decided: number) => listAll([assessments(assessed), decisions(decided)]);

export const unreadable =
	'Some of what this device keeps cannot be used as it stands. It is set aside as it is, and nothing that you change here will overwrite it.';
export const saveAsItIs = 'Save it as it is';
export const remove = {
	label: 'Delete what cannot be read',
	says: 'What can be read stays.',
	confirm: 'Delete it for good',
	keep: 'Leave it',
};
export const isOf = 'What this device keeps is';
/** What of a library or a file could not be used, each sentence once. */
export const lost = (content: FitContent, dropped: readonly Dropped[]): readonly string[] => {
	const sentences = dropped.map((one) => {
		if (one.key === 'assessments') return 'At least one assessment is damaged, or there are more than 200 of them.';
		if (one.key === 'records') return 'At least one decision is damaged, or there are more than 200 of them.';
		return one.reason === 'unknown-goal' ? `This fit check has no goal “${one.key}”.` : droppedWords(content, one);
	});
	return [...new Set(sentences)];
};

export const openFile = 'Open a file';
export const aboutFile =
	'Choose one that was saved here or on another device (JSON). It is added to what is here, and nothing is replaced.';
export const tooLarge = (file: string) => `“${file}” is larger than any file of this site. Nothing was added.`;
export const notRead = (file: string) => `“${file}” could not be read. Nothing was added.`;
export const holdsNothing = (file: string) =>
	`“${file}” contains no assessment and no decision that this page can read. Nothing was added.`;
export const leftOut = 'Left out, because it could not be used:';
/** What came of opening a file. */
export const joined = ({ added, known, refused }: JoinedLibrary): string => {
	const counts = [
		...(added.assessments > 0 ? [assessments(added.assessments)] : []),
		...(added.records > 0 ? [decisions(added.records)] : []),
	];
	return [
		counts.length > 0 ? `Added ${listAll(counts)}. Nothing here was replaced.` : 'Nothing was added.',
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
		`${conclusion(finding)}, ${rangeWords(finding.range)} on that day. `,
		outcome
			? `You looked back on ${formatDay(outcome.day)}.`
			: isDue(record, today)
				? 'It is time to look back.'
				: lookBack && `Look back on ${formatDay(lookBack)}.`,
	]
		.filter(Boolean)
		.join('');
};
