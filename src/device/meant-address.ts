import { withoutMarks } from '~/model/state/link-text.ts';

/** A `#` as mail filters and chats write it, encoded once or several times over. */
const HASH = /%(25)*23/;

/** The parts of an address that lead nowhere. */
export type LostAddress = Pick<Location, 'origin' | 'pathname' | 'search' | 'hash'>;

/**
 * What an address that leads nowhere was before it was sent: its `#` was encoded, or a mark of the sentence was taken for a part of it. Undefined where
 * neither shows. It is on this site, whatever the path looks like, and each one is shorter, so that they come to an end.
 */
export function meantAddress({ origin, pathname, search, hash }: LostAddress): string | undefined {
	const sent = pathname + search;
	const found = HASH.exec(sent);
	if (found) return `${origin}${sent.slice(0, found.index)}#${sent.slice(found.index + found[0].length)}${hash}`;
	const path = withoutMarks(pathname);
	return path === pathname ? undefined : origin + path + search + hash;
}
