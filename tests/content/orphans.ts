import { findLinks } from '../support/prose.ts';

/** A file as far as links go: the text in which they stand, and what its front matter names as related. */
export interface LinkingFile {
	/** Its address without slashes: `issuers/platforms`. */
	readonly id: string;
	readonly body: string;
	readonly data: Readonly<Record<string, unknown>>;
}

/** The page that a link of a text leads to, without its fragment; undefined where it leads outside. */
const pageOf = (target: string) => /^\/([\w/-]+?)\/?(?:#.*)?$/.exec(target)?.[1];

/**
 * Pages to which no text leads where their question comes up: neither a link in the text of another page nor a place among what it names as
 * related. That the list of a chapter has them is not enough, as nobody reads lists to the end.
 */
export function findOrphans(pages: readonly LinkingFile[], others: readonly LinkingFile[]): string[] {
	const reached = new Set(
		[...pages, ...others].flatMap(({ id, body, data }) =>
			[...findLinks(body).map(({ target }) => pageOf(target)), ...((data['related'] ?? []) as string[])].filter((to) => to !== id),
		),
	);
	return pages.map(({ id }) => id).filter((id) => !reached.has(id));
}
