import type { Practice, Unit } from './types.ts';

/** A source that a reader can go to. */
export interface NamedSource {
	/** Its file in `content/sources/`. */
	readonly id: string;
	readonly title: string;
	/** Where its entry stands. */
	readonly href: string;
}

/** A unit with its names, and whose word its size is. */
export interface NamedUnit extends Unit {
	/** Where it is chosen or heads a row. */
	readonly label: string;
	/** One of it, within a sentence. */
	readonly one: string;
	/** Any other number of it, within a sentence. */
	readonly many: string;
	/** Whose convention its size is, to stand after "by"; undefined for an hour. */
	readonly convention?: string | undefined;
	/** Year of the rule; undefined where its text has none. */
	readonly year?: number | undefined;
	/** What gives the size; undefined for an hour. */
	readonly source?: NamedSource | undefined;
}

/** A practice with whose it is. */
export interface NamedPractice extends Practice {
	/** To stand after "by". */
	readonly by: string;
	readonly source: NamedSource;
}

/** All units in their order, and all practices about them. */
export interface NamedUnits {
	readonly units: readonly NamedUnit[];
	readonly practices: readonly NamedPractice[];
}
