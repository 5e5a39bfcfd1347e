import { MODEL_VERSION } from '~/model/version.ts';
import type { VersionWording } from '~/model/wording.ts';
import type { Mark, Sentence } from './sentence.ts';

/**
 * That something is of another version of the method.
 *
 * @param what whose version it is, as the start of a sentence
 */
export const otherVersion = (what: string, version: string | null, isKnown: boolean) =>
	isKnown
		? `${what} from version ${version} of the method. The answers are kept. What has changed since:`
		: `${what} from version ${version} of the method, which this page does not know. The answers are kept, and this page uses version ${MODEL_VERSION}.`;
export const change = <Part>({ version, title }: VersionWording, link: Mark<Part>): Sentence<Part> => [`Version ${version}: `, link(title)];
