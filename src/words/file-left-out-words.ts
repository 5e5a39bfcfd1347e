import { cleanName } from '~/model/state/clean-name.ts';
import { listAll } from './lists.ts';
import { plural } from './plural.ts';

const MOST_NAMED = 10;
/** What of a file could not be taken, by the names that stand in the file. */
export const leftOut = (names: readonly string[]) => {
	const [first, rest] = [names.slice(0, MOST_NAMED).map((name) => `“${cleanName(name, 40)}”`), names.length - MOST_NAMED];
	return `This page does not know all that is in the file, and left out ${listAll(rest > 0 ? [...first, plural(rest, { one: '1 more', other: '# more' })] : first)}. The file stays as it is.`;
};
