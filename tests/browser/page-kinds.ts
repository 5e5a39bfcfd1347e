import type { Instrument } from '../../src/instruments/manifest.ts';
import { type BuiltPage, isEmbedded, pageAt, readPages } from '../support/dist.ts';
import { INSTRUMENTS, pagesOf } from '../support/instruments.ts';

/** A page that gates look at, and how they find it. */
export interface Subject {
	/** Its address without the base path, with a fragment or a query where it has one. */
	readonly path: string;
	/** An instrument is looked at in use: with an assessment on the device. This is the selector of what it shows then. */
	readonly shows?: string;
	/** Selector of what it offers where no script runs. */
	readonly withoutScript?: string;
}

/** What a reader gets for an address that leads nowhere. */
const LOST = '/no-such-page/';

/** The blocks that a page of the guide is built of: the names of its classes, without their elements and variants. */
function blocksOf({ document }: BuiltPage): ReadonlySet<string> {
	const classes = document.querySelector('main')?.querySelectorAll('[class]') ?? [];
	return new Set(classes.flatMap(({ classList }) => classList.value).map((name) => name.replace(/(__|--).*/, '')));
}

/** Pages of the guide that have every block between them, as few as a plain search finds: each adds the most that is not there yet. */
function onePageOfEachBlock(pages: readonly BuiltPage[]): readonly string[] {
	const guide = pages
		.filter((page) => page.document.querySelector('.article') && !isEmbedded(page))
		.map((page) => ({ page, blocks: blocksOf(page) }));
	const missing = new Set(guide.flatMap(({ blocks }) => [...blocks]));
	const chosen: string[] = [];
	while (missing.size > 0) {
		const added = guide.map(({ page, blocks }) => ({ page, blocks, count: [...blocks].filter((block) => missing.has(block)).length }));
		const [best] = added.toSorted((a, b) => b.count - a.count);
		if (!best) break;
		chosen.push(best.page.route);
		for (const block of best.blocks) missing.delete(block);
	}
	return chosen;
}

/** The pages of an instrument, as gates look at them: of each of its routes the first. */
export function subjectsOf(instrument: Instrument, pages: readonly BuiltPage[]): readonly Subject[] {
	const { address, used = '', shows, withoutScript } = instrument;
	return pagesOf(
		instrument,
		pages.map(({ route }) => route),
	).map((path) => (path === address ? { path: path + used, shows, withoutScript } : { path }));
}

/**
 * One page of each kind of a built site: the front page, the shelf of tools, pages of the guide that have every block between them, every instrument's, and an
 * address without a page. The page for those who work on the site has tests of its own.
 */
export function findPageKinds(pages: readonly BuiltPage[], instruments: readonly Instrument[]): readonly Subject[] {
	return [
		{ path: '/' },
		{ path: '/tools/' },
		...onePageOfEachBlock(pages).map((path) => ({ path })),
		...instruments.flatMap((instrument) => subjectsOf(instrument, pages)),
		{ path: LOST },
	];
}

/** Pages on which something comes to life: one of the guide that asks, and of each instrument's routes the first that does. */
export const ISLAND_PAGES = [
	'/value-factors/issuer-reputation/',
	...INSTRUMENTS.flatMap((one) => subjectsOf(one, readPages()).map(({ path }) => path)),
].filter((path) => pageAt(path.replace(/[?#].*/, '')).html.includes('<astro-island'));

/** One page of each kind of this site. */
export const PAGE_KINDS = findPageKinds(readPages(), INSTRUMENTS);
