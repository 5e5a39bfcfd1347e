/** A log of job adverts as data: what somebody looks for, and what each advert says of it. */

export const ADVERT_CLASSES = ['required', 'preferred', 'alternative', 'skill-only', 'neither', 'not-needed'] as const;
/**
 * What an advert does about a credential: asks for it, would like it, names it as one of several ways, asks for the skill alone, for neither, or
 * says that none is needed.
 */
export type AdvertClass = (typeof ADVERT_CLASSES)[number];

/** The classes of adverts that name the credential as something to have. */
export const NAMING_CLASSES: readonly AdvertClass[] = ['required', 'preferred', 'alternative'];

/** What a reader looks for in adverts, as they typed it. */
export interface LookFor {
	readonly credential: string;
	/** Other names of the credential. */
	readonly shortNames: readonly string[];
	readonly skill: string;
	/** Other words for the skill. */
	readonly otherWords: readonly string[];
}

/** One advert of a log. Texts are those that the reader pasted or typed; '' where there is none. */
export interface LoggedAdvert {
	/** Its own within the log, from 1; it never passes to another. */
	readonly id: number;
	/** The whole advert, so that it can be read again for other words; '' for one entered by hand. */
	readonly text: string;
	readonly title: string;
	readonly employer: string;
	readonly place: string;
	readonly class: AdvertClass;
	/** It asks for the skill, among the requirements or the tasks. */
	readonly asksSkill: boolean;
	/** The sentence that decided, and what it names within it. */
	readonly quote: string;
	readonly match: string;
	/** The reader chose the class, so that no reading changes it. */
	readonly isOwnClass: boolean;
	/** Id of the first advert for the same vacancy; null for one that repeats none. */
	readonly repeats: number | null;
	/** The reader counts it by itself though it repeats another. */
	readonly isParted: boolean;
}

/** Everything of it. */
export interface AdvertLog {
	readonly lookFor: LookFor;
	readonly adverts: readonly LoggedAdvert[];
}

/** Nothing entered yet. */
export const EMPTY_LOG: AdvertLog = { lookFor: { credential: '', shortNames: [], skill: '', otherWords: [] }, adverts: [] };

/** So many adverts fit a log. */
export const MOST_LOGGED = 100;

/** Whether an advert counts: it repeats none that is in the log, or is parted from it. */
export const isCounted = ({ repeats, isParted }: LoggedAdvert): boolean => repeats === null || isParted;

/** What of a log counts: how many adverts, and in how many of them the credential or the skill is asked for. */
export interface LogCount {
	readonly read: number;
	readonly naming: number;
	readonly asking: number;
}

/** Counts each vacancy once. */
export function countLog({ adverts }: AdvertLog): LogCount {
	const counted = adverts.filter(isCounted);
	return {
		read: counted.length,
		naming: counted.filter((advert) => NAMING_CLASSES.includes(advert.class)).length,
		asking: counted.filter(({ asksSkill }) => asksSkill).length,
	};
}
