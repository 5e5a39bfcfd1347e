import { factorOf } from '~/model/look-up.ts';
import type { StoreProblem } from '~/model/state/state.ts';
import type { Order } from '~/model/types.ts';
import { MODEL_VERSION } from '~/model/version.ts';
import type { PersonalContent } from '~/model/wording.ts';
import { listAll } from '~/words/lists.ts';
import { plural } from '~/words/plural.ts';
import type { Mark, Sentence } from '~/words/sentence.ts';

const problems: Readonly<Record<StoreProblem, string>> = {
	full: 'This device has no room left.',
	blocked: 'This browser does not let the page keep anything.',
};

/** The sentences of the comparison, as far as it shows them before its candidates are there. */

/** Candidates that nobody has named, by their place from 1. */
export const open = 'Your credential';
export const candidate = (place: number) => `Candidate ${place}`;
/** The second and later ones of the same name. */
export const again = (name: string, time: number) => `${name} (${time})`;

export const whatFor = 'What do you want it for?';
export const chooseOne = 'Choose one';
export const noGoal = 'Then the page works out where each stands. Goal, order and what is about you are the same for all.';
export const order = <Part>(
	content: PersonalContent,
	[first = [], second, ...others]: Order,
	isOwn: boolean,
	link: Mark<Part>,
): Sentence<Part> => {
	const names = (group: readonly string[]) => listAll(group.map((id) => factorOf(content, id).inSentence));
	const says =
		second === undefined
			? 'All factors weigh the same.'
			: `${isOwn ? 'Your own order' : 'The order of this goal'} puts ${names(first)} first, then ${names(second)}${others.length > 0 ? ', then the rest' : ''}.`;
	return [`${says} It holds for every candidate, and so does what is about you. `, link('Change your priorities')];
};

export const problem = (problem: StoreProblem) =>
	`${problems[problem]} What you enter here lasts until you close the page; print it to keep it.`;
export const damaged = <Part>(link: Mark<Part>): Sentence<Part> => [
	'Some of what is saved on this device could not be read. The rest is here. ',
	link('See what is saved'),
];
export const otherVersion = (version: string) =>
	`What is open was saved with version ${version} of the method. It is kept, and worked out by version ${MODEL_VERSION}.`;

export const cardsTitle = 'Where each stands';
export const left = (count: number) =>
	plural(count, {
		one: '1 more is marked for comparison and finds no place.',
		other: '# more are marked for comparison and find no place.',
	});
export const ranksTitle = 'Who is ahead, and how often';
export const turningTitle = 'What the choice turns on';
export const tableTitle = 'Side by side';

/** What has just happened. */
export const said = {
	notLoaded: 'The example did not load. Nothing has changed.',
	added: (name: string) => `${name ? `“${name}”` : 'An empty one'} stands beside the others now.`,
	takenOut: (name: string, isKept: boolean) =>
		`“${name}” is taken out. ${isKept ? 'It stays saved on this device.' : 'Nothing of yours was in it.'}`,
	opened: (name: string, before: string) =>
		`“${name}” is open in the fit check now, with your goal, order and own answers. “${before}” stays in this comparison, saved.`,
	notOpened: (name: string) => `“${name}” could not be opened, because this device does not keep it. Nothing has changed.`,
};
