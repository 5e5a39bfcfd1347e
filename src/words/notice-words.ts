import type { Dropped, StoreProblem } from '~/model/state/state.ts';
import { MODEL_VERSION } from '~/model/version.ts';
import type { FitContent, VersionWording } from '~/model/wording.ts';
import type { Mark, Sentence } from './sentence.ts';

export const problems: Readonly<Record<StoreProblem, string>> = {
	full: 'This device has no room left for your answers. They last until you close this page; copy a link to keep them.',
	blocked: 'This browser does not let the page keep your answers. They last until you close it; copy a link to keep them.',
};

/** What a reader must know about where answers come from and whether they are kept. */

export const guest = 'These answers came with the link. Your own, on this device, are untouched, and what you change here is not kept.';
export const leave = 'Show my own answers';
export const keep = 'Open these here, and save mine';
export const theseAnswers = 'These answers are';
export const someDropped = 'Some of what was saved or linked could not be used, and the rest is here:';
/** What was left out, in one sentence. */
export const dropped = ({ questions }: FitContent, { key, reason }: Dropped): string => {
	const name = questions.find(({ id }) => id === key)?.short ?? key;
	switch (reason) {
		case 'unknown-key':
			return `“${key}” is not a question of this fit check.`;
		case 'unknown-goal':
			return `The goal “${key}” is not one of this fit check’s: choose one below.`;
		case 'unknown-answer':
			return `${name}: the answer is not one of this question’s, so it counts as not known yet.`;
		case 'broken':
			return key ? `${name}: the answer is damaged, so it counts as not known yet.` : 'Part of it is damaged and could not be read.';
	}
};
/**
 * That something is of another version of the method.
 *
 * @param what whose version it is, as the start of a sentence
 */
export const otherVersion = (what: string, version: string | null, isKnown: boolean) =>
	isKnown
		? `${what} from version ${version} of the method. The answers are kept. Since then:`
		: `${what} from version ${version} of the method, which this page does not know. The answers are kept; this page works by version ${MODEL_VERSION}.`;
export const change = <Part>({ version, title }: VersionWording, link: Mark<Part>): Sentence<Part> => [`Version ${version}: `, link(title)];
