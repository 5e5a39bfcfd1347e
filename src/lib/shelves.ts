import { type Instrument, SHELVES, type Shelf } from '../instruments/manifest.ts';
import { INSTRUMENTS } from './instruments.ts';

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
