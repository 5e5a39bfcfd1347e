import { loadGuide } from './content/guide.ts';
import { addressOf, INSTRUMENTS, isOfDecision } from './instruments.ts';

/** The places of the site, in the order of the line at the top of every page. */
export const PLACES = ['guide', 'tools', 'examples', 'decision'] as const;
export type Place = (typeof PLACES)[number];

/** Where each place begins, without the base path. */
export const PLACE_ADDRESSES: Readonly<Record<Place, string>> = {
	guide: '/start-here/',
	tools: '/tools/',
	examples: '/examples/',
	decision: addressOf('fit'),
};

/**
 * The place that a page belongs to, or undefined: the front page, search, and what is for those who work on the site belong to none.
 *
 * @param path without the base path: `/fit/kit/`
 */
export async function placeOf(path: string): Promise<Place | undefined> {
	// The longest address is the nearest: `/fit/sheet/` rather than `/fit/`.
	const instrument = INSTRUMENTS.toSorted((a, b) => b.address.length - a.address.length).find(({ address }) => path.startsWith(address));
	if (instrument?.shelf) return isOfDecision(instrument) ? 'decision' : 'tools';
	if (path === PLACE_ADDRESSES.tools) return 'tools';
	if (path.startsWith(PLACE_ADDRESSES.examples)) return 'examples';
	const { byId } = await loadGuide();
	return byId.has(path.slice(1, -1)) ? 'guide' : undefined;
}
