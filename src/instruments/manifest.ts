/** The shelves that instruments stand on, in the order in which a decision goes along them. */
export const SHELVES = ['decide', 'find out', 'work out', 'keep'] as const;
export type Shelf = (typeof SHELVES)[number];

/** A step of "My decision": what is answered, what it comes to, whom to ask, what is decided. */
export interface Step {
	/** One word, so that all steps stand in one row of a phone. */
	readonly label: string;
	/** The part of the instrument's page where it is, where that has more than one: `#result`. */
	readonly fragment?: `#${string}`;
}

/** A way to an instrument from the steps of "My decision". */
export interface Door {
	readonly label: string;
	/** It leads to the other assessments that the device keeps, and says how many there are. */
	readonly leadsToKept?: true;
}

/**
 * What `instrument.ts` in an instrument's folder says of it. Routes, navigation, social images, `/design/` and every gate of the built site
 * are derived from it: no other list names an instrument.
 */
export interface InstrumentManifest {
	/** Its address without the base path: `/fit/kit/`. */
	readonly address: string;
	/** What else lies at or below its address, with the file of its folder that makes it: `{ '[goal]/': 'GoalPage.astro' }`. */
	readonly routes?: Readonly<Record<string, string>>;
	/** Other sites may show its pages in a frame, below `/embed/` under the name of its folder. */
	readonly canBeEmbedded?: true;
	/** The shelf it stands on; null for what belongs to every page, as search does. Only what stands on one has a social image of its own. */
	readonly shelf: Shelf | null;
	/** Its place on the shelf. */
	readonly place: number;
	/** The steps of "My decision" that are on its page. They follow each other as the instruments do on their shelves. */
	readonly steps?: readonly Step[];
	/** The way to it from beside those steps. What has neither steps nor a door is found on its shelf alone. */
	readonly door?: Door;
	/** Its name on the shelf. */
	readonly label: string;
	/** What it does, on the shelf and wherever a page leads to it: one line, without a full stop. */
	readonly line: string;
	/** Ids of the questions that what it works out answers. */
	readonly feeds?: readonly string[];
	/** Its name in tabs and in search, where that is not the label. */
	readonly title?: string;
	/** The heading of its page: what it is for. */
	readonly heading: string;
	/** For search engines and shared links: one or two sentences. */
	readonly description: string;
	/** Other names that people search for. */
	readonly otherNames: readonly string[];
	/** Script that it may bring, in bytes as brotli sends them. */
	readonly bytes: {
		/** To come alive. */
		readonly start: number;
		/** Names of the built files that its first use loads, and what it may come to with them. */
		readonly later?: { readonly files: readonly string[]; readonly whole: number };
	};
	/** Selector of what its page offers where no script runs. */
	readonly withoutScript: string;
	/** What follows its address where somebody has used it, a fragment or a query; absent where it shows what it does at once. */
	readonly used?: string;
	/** Selector of what it shows then: seen, heard, and on paper. */
	readonly shows: string;
}

/** An instrument: what its manifest says, and the name of its folder. */
export interface Instrument extends InstrumentManifest {
	readonly name: string;
}

/** By shelf, and along it; what stands on none comes last. */
export function byShelf(a: Instrument, b: Instrument): number {
	const shelf = ({ shelf }: Instrument) => (shelf === null ? SHELVES.length : SHELVES.indexOf(shelf));
	return shelf(a) - shelf(b) || a.place - b.place;
}

/** An address, with the file of an instrument's folder that makes what lies there. */
interface InstrumentRoute {
	readonly pattern: string;
	readonly file: string;
}

/** Every address of an instrument. */
export function routesOf({ address, routes = {} }: InstrumentManifest): readonly InstrumentRoute[] {
	return [{ pattern: address, file: 'Page.astro' }, ...Object.entries(routes).map(([below, file]) => ({ pattern: address + below, file }))];
}

/** Its pages once more, as other sites may show them in a frame: `/embed/sheet/` and what lies below it. */
export function embeddedRoutesOf({ name, canBeEmbedded, ...manifest }: Instrument): readonly InstrumentRoute[] {
	if (!canBeEmbedded) return [];
	return routesOf({ ...manifest, address: `/embed/${name}/` }).filter(({ pattern }) => pattern.endsWith('/'));
}
