import { loadGuide } from './content/guide.ts';
import { oncePerBuild } from './content/once-per-build.ts';
import { INSTRUMENTS } from './instruments.ts';
import { pageUrl, url } from './urls.ts';

/** Where the pages are that other sites may show in a frame; what stands here itself says how. */
const FOLDER = '/embed/';

/** A page of the guide or an instrument that other sites may show in a frame. */
export interface Embed {
	/** Its name below `/embed/`. */
	readonly name: string;
	/** What a reader knows it by. */
	readonly label: string;
	/** What it is for: a sentence of a page, a line of an instrument. */
	readonly says: string;
	/** The page proper, with the base path. */
	readonly href: string;
	/** The same page in a frame, with the base path. */
	readonly embedded: string;
}

/**
 * Everything that can be embedded: instruments whose manifest says so, and pages of the guide whose front matter names them for it.
 *
 * @throws where two of them have one name
 */
export const loadEmbeds = oncePerBuild(async (): Promise<readonly Embed[]> => {
	const { all } = await loadGuide();
	const found = [
		...all.flatMap(({ id, entry: { data } }) =>
			data.embed ? [{ name: data.embed, label: data.label, says: data.description, href: pageUrl(id) }] : [],
		),
		...INSTRUMENTS.filter(({ canBeEmbedded }) => canBeEmbedded).map(({ name, label, description, address }) => ({
			name,
			label,
			says: description,
			href: url(address),
		})),
	];
	for (const { name, href } of found) {
		const other = found.find((one) => one.name === name && one.href !== href);
		if (other)
			throw new Error(
				`Both ${href} and ${other.href} are embedded as "${name}". Give the page of the guide another name in its front matter.`,
			);
	}
	return found.map((one) => ({ ...one, embedded: url(`${FOLDER}${one.name}/`) }));
});

/** Whether an address, with the base path, is that of a page in a frame. */
export const isEmbedded = (pathname: string): boolean => pathname.startsWith(url(FOLDER)) && pathname !== url(FOLDER);

/**
 * The page proper of one in a frame: `/fit/sheet/change-career/` of `/embed/sheet/change-career/`. Undefined for a page that is in none.
 *
 * @param pathname with the base path
 * @throws where nothing of that name can be embedded
 */
export async function findProper(pathname: string): Promise<string | undefined> {
	if (!isEmbedded(pathname)) return undefined;
	const found = (await loadEmbeds()).find(({ embedded }) => pathname.startsWith(embedded));
	if (!found) throw new Error(`${pathname} is below ${FOLDER}, but nothing of that name can be embedded.`);
	return found.href + pathname.slice(found.embedded.length);
}
