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

/** The advert that one counts as: the first of its vacancy, or itself. */
const firstOf = ({ adverts }: AdvertLog, id: number): LoggedAdvert | undefined => {
	const advert = adverts.find((one) => one.id === id);
	return advert && !isCounted(advert) ? adverts.find((one) => one.id === advert.repeats) : advert;
};

/** The log with two adverts taken for one vacancy, and with each all that repeat it: the first of them in the log counts. */
export function joinAdverts(log: AdvertLog, one: number, other: number): AdvertLog {
	const both = [firstOf(log, one)?.id, firstOf(log, other)?.id];
	const [first, second] = log.adverts.filter(({ id }) => both.includes(id));
	if (!first || !second) return log;
	const join = (advert: LoggedAdvert): LoggedAdvert => {
		// What was parted from another one is the first of its own.
		if (advert.id === first.id) return { ...advert, repeats: null, isParted: false };
		if (advert.id === second.id) return { ...advert, repeats: first.id, isParted: false };
		return advert.repeats === second.id ? { ...advert, repeats: first.id } : advert;
	};
	return { ...log, adverts: log.adverts.map(join) };
}

/** The log without an advert. Where others repeat it, the first of them stands for the vacancy now. */
export function removeAdvert(log: AdvertLog, removed: number): AdvertLog {
	const others = log.adverts.filter(({ id }) => id !== removed);
	const heir = others.find(({ repeats, isParted }) => repeats === removed && !isParted)?.id ?? null;
	const inherit = (advert: LoggedAdvert): LoggedAdvert => {
		if (advert.repeats !== removed) return advert;
		// What is parted counts by itself in any case.
		return advert.id === heir || advert.isParted ? { ...advert, repeats: null, isParted: false } : { ...advert, repeats: heir };
	};
	return { ...log, adverts: others.map(inherit) };
}

/** The log with adverts of another one behind its own, as far as they fit; those that it has to the letter are left out. */
export function joinLogs(log: AdvertLog, adverts: readonly LoggedAdvert[]): AdvertLog {
	const next = Math.max(0, ...log.adverts.map(({ id }) => id)) + 1;
	const same = (one: LoggedAdvert) =>
		log.adverts.find((own) => (['text', 'title', 'employer', 'place', 'class', 'quote'] as const).every((key) => own[key] === one[key]));
	const ids = new Map<number, number>();
	const added: LoggedAdvert[] = [];
	for (const advert of adverts) {
		const own = same(advert);
		if (!own && log.adverts.length + added.length >= MOST_LOGGED) break;
		ids.set(advert.id, own ? own.id : next + added.length);
		if (!own) added.push({ ...advert, id: next + added.length });
	}
	const renumbered = added.map((advert) => {
		const first = advert.repeats === null ? undefined : ids.get(advert.repeats);
		// An advert that is here already may repeat another one itself.
		const root = log.adverts.find(({ id }) => id === first)?.repeats ?? first ?? null;
		return { ...advert, repeats: root, isParted: root !== null && advert.isParted };
	});
	return { ...log, adverts: [...log.adverts, ...renumbered] };
}
