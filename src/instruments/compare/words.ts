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
export const noGoal = 'Then the page works out each result. The goal, the order and the answers about you are the same for all.';
export const order = <Part>(
	content: PersonalContent,
	[first = [], second, ...others]: Order,
	isOwn: boolean,
	link: Mark<Part>,
): Sentence<Part> => {
	const names = (group: readonly string[]) => listAll(group.map((id) => factorOf(content, id).inSentence));
	const says =
		second === undefined
			? 'All factors count the same.'
			: `Weighed in ${isOwn ? 'your own order' : 'the order of this goal'}: ${names(first)} first, then ${names(second)}${others.length > 0 ? ', then the rest' : ''}.`;
	return [`${says} `, link('Change your priorities')];
};

export const problem = (problem: StoreProblem) =>
	`${problems[problem]} You will lose what you enter here when you close the page, so print it to keep it.`;
export const damaged = <Part>(link: Mark<Part>): Sentence<Part> => [
	'Some of what is saved on this device could not be read. You see the rest here. ',
	link('See what is saved'),
];
export const otherVersion = (version: string) =>
	`Your open assessment was saved with version ${version} of the method. It is kept, and worked out with version ${MODEL_VERSION}.`;

export const addAnother = 'Add another';
export const plotTitle = 'Where each stands';
export const cardsTitle = 'Each one by itself';
export const left = (count: number) =>
	plural(count, {
		one: '1 more is marked for comparison, but there is no room for it.',
		other: '# more are marked for comparison, but there is no room for them.',
	});
export const sureTitle = 'How sure is that?';
export const turningTitle = 'What makes the difference?';
export const tableTitle = 'Where the answers differ';

/** What has just happened. */
export const said = {
	notLoaded: 'The example did not load, so nothing has changed.',
	added: (name: string) => `${name ? `“${name}”` : 'An empty one'} is in the comparison now.`,
	takenOut: (name: string, isKept: boolean) =>
		`“${name}” is taken out. ${isKept ? 'It stays saved on this device.' : 'You had entered nothing in it.'}`,
	opened: (name: string, before: string) =>
		`“${name}” is now open in the fit check, with your goal, your order and your own answers. “${before}” is saved and stays in this comparison.`,
	notOpened: (name: string) => `“${name}” could not be opened, because this device does not keep it. Nothing has changed.`,
};
