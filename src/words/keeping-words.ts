import type { JoinedLibrary } from '~/model/keeping/join-libraries.ts';
import type { Dropped, StoreProblem } from '~/model/state/state.ts';
import type { FitContent } from '~/model/wording.ts';
import { droppedWords } from './notice-words.ts';

/** The words of what a device keeps, for every page that lists it. */

/** Why nothing more is kept, and what to do about it. */
export const PROBLEM_WORDS: Readonly<Record<StoreProblem, string>> = {
	full: 'This device has no room left for what you changed. It is in this page until you close it: save it as a file.',
	blocked: 'This browser does not let this site keep anything. What you do here lasts until you close the page: save it as a file.',
};

/** Why something that is all or nothing was not done. */
export const NOTHING_CHANGED: Readonly<Record<StoreProblem, string>> = {
	full: 'This device has no room left, so nothing was changed.',
	blocked: 'This browser does not let this site keep anything, so nothing was changed.',
};

/** So many of a thing: "1 decision", "3 decisions". */
export function countWords(count: number, thing: string): string {
	return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

/** What of a library or a file could not be used, each sentence once. */
export function lostWords(content: FitContent, dropped: readonly Dropped[]): readonly string[] {
	const words = dropped.map((one) => {
		if (one.key === 'assessments') return 'At least one assessment is damaged, or there are more than 200.';
		if (one.key === 'records') return 'At least one decision is damaged, or there are more than 200.';
		return one.reason === 'unknown-goal' ? `The goal “${one.key}” is not one of this fit check’s.` : droppedWords(content, one);
	});
	return [...new Set(words)];
}

/** What came of opening a file. */
export function joinedWords({ added, known, refused }: JoinedLibrary): string {
	const counts = [
		...(added.assessments > 0 ? [countWords(added.assessments, 'assessment')] : []),
		...(added.records > 0 ? [countWords(added.records, 'decision')] : []),
	];
	return [
		counts.length > 0 ? `Added ${counts.join(' and ')}; nothing here was replaced.` : 'Nothing was added.',
		known > 0 && (known === 1 ? 'One was here already.' : `${known} were here already.`),
		refused > 0 && `${refused} found no room: this page keeps 200 of each.`,
	]
		.filter(Boolean)
		.join(' ');
}
