import { mergeTexts } from '~/model/keeping/merge-texts.ts';
import { readText, type Written } from '../storage.ts';

/** Runs under a lock of the browser's where it has them, so that of three tabs two do not settle at once. */
const locked = async (key: string, run: () => void): Promise<void> => (navigator.locks ? navigator.locks.request(key, run) : run());

/**
 * Makes the changes of this page again in what another tab wrote over them at the same instant.
 *
 * @param mine oldest first, as they are once nobody else settles anything
 */
export async function settle(key: string, mine: () => readonly Written[], write: (both: string) => void): Promise<void> {
	await locked(key, () => {
		const theirs = readText(key) ?? null;
		const both = mergeTexts(mine(), theirs);
		if (both !== undefined && both !== theirs) write(both);
	});
}
