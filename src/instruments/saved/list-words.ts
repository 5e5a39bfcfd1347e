import type { ShownConclusion } from '~/model/keeping/conclusion.ts';
import type { Mark, Sentence } from '~/words/sentence.ts';
import { conclusion } from '~/words/state-words.ts';
import { rangeWords } from '~/words/words.ts';

/** The sentences of the list of what is saved. */

export const openTitle = 'The one you are working on';
export const goOn = 'See its result, and go on';
export const keepsOwn = 'With my goal, my priorities and what I answered about myself';
export const startNew = 'Start a new one, and save this one';
export const nothingOpen = <Part>(link: Mark<Part>): Sentence<Part> => [
	'Nothing is open. ',
	link('Begin in the fit check'),
	', or open one from the list.',
];
export const othersTitle = 'Other assessments';
export const noOthers = 'No other assessment is saved.';

export const open = 'Open';
export const copy = 'Copy';
export const rename = 'Rename';
export const remove = { label: 'Delete', says: 'Your decisions about it stay.', confirm: 'Delete it', keep: 'Keep it' };
export const name = 'Name';
export const keepName = 'Keep this name';
export const leaveName = 'Leave it as it was';

export const issuer = (issuer: string) => `Issued by ${issuer}.`;
export const goal = (goal: string | undefined) => `${goal ?? 'No goal chosen yet'}.`;
export const result = (result: ShownConclusion) => `${conclusion(result)}, ${rangeWords(result.shownRange)} of 100.`;
export const answered = (known: number, all: number) => `${known} of ${all} answered.`;
export const wasReady = 'You took it from the list of alternatives.';
export const isCompared = 'It is in the comparison.';
export const version = (version: string) => `Its answers were given to version ${version} of the method.`;

/** What came of what was done. */
export const said = {
	gone: 'It was changed or deleted in another tab. Nothing was changed here, and the list is up to date.',
	noRoom: (limit: number) => `This page keeps ${limit} assessments. Delete one first.`,
	renamed: 'Renamed.',
	copied: (name: string) => `Copied as “${name}”.`,
	deleted: 'Deleted.',
	deletedOpen: 'Deleted. Nothing is open now.',
	startedNew: 'A new assessment is open. What was open before is in the list.',
};
/** What is put behind the name of a copy. */
export const copyMark = ' (copy)';
