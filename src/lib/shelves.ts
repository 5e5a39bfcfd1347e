import { byShelf, type Instrument, SHELVES, type Shelf } from '../instruments/manifest.ts';
import { INSTRUMENTS } from './instruments.ts';
import { url } from './urls.ts';

/** What each shelf is called, and what stands on it. */
const NAMES: Readonly<Record<Shelf, { readonly name: string; readonly says: string }>> = {
	decide: { name: 'Decide', says: 'The whole question' },
	'find out': { name: 'Find out', says: 'What the sales page does not say' },
	'work out': { name: 'Work out', says: 'Hours, money and credits' },
	keep: { name: 'Keep', says: 'For later, and for someone else' },
};

/** A shelf with the instruments on it. */
export interface FullShelf {
	readonly name: string;
	readonly says: string;
	readonly tools: readonly Instrument[];
}

/** The shelves in the order of a decision. One that is empty is left out. */
export const FULL_SHELVES: readonly FullShelf[] = SHELVES.map((shelf) => ({
	...NAMES[shelf],
	tools: INSTRUMENTS.filter((instrument) => instrument.shelf === shelf),
})).filter(({ tools }) => tools.length > 0);

/** How many tools the front page has room for. */
const FOREMOST = 6;

/** The tools at the front of their shelves, in the order of a decision: the first of each, then the second, as long as there is room. */
export const FOREMOST_TOOLS: readonly Instrument[] = FULL_SHELVES.flatMap(({ tools }) => tools)
	.toSorted((a, b) => a.place - b.place)
	.slice(0, FOREMOST)
	.toSorted(byShelf);

/** Every tool with the words that lead to it, in the order of a decision. */
export const TOOL_LINKS: readonly { readonly href: string; readonly label: string; readonly line: string }[] = FULL_SHELVES.flatMap(
	({ tools }) => tools.map(({ address, label, line }) => ({ href: url(address), label, line })),
);
