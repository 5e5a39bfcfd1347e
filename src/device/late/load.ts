import type { Entries, IsField } from '~/model/keeping/entries.ts';

/** What is seldom needed of keeping: telling that something was put aside, and putting together what two tabs wrote at the same instant. */
export const loadLate = () => import('./late.ts');

/** Reads a link's entries, which few visits bring; nothing comes of it where what reads them cannot be had. */
export const readEntriesLater = (fragment: string, isField: IsField): Promise<Entries | undefined> =>
	import('~/model/keeping/entries-link.ts').then(
		({ readEntriesLink }) => readEntriesLink(fragment, isField),
		() => undefined,
	);
