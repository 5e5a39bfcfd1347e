import { type CollectionEntry, getCollection } from 'astro:content';
import type { Practice, Unit } from '../../model/units/types.ts';
import { oncePerBuild } from './once-per-build.ts';

type UnitData = CollectionEntry<'units'>['data'];

/** A unit as the model computes with it, with what there is to say of it and the source of its hours. */
export interface UnitContent extends Unit {
	readonly data: UnitData;
	/** Undefined for an hour. */
	readonly source: CollectionEntry<'sources'> | undefined;
}

/** A practice with whose it is and its source. */
export interface PracticeContent extends Practice {
	readonly by: string;
	readonly source: CollectionEntry<'sources'>;
}

/** All units in their order, and all practices about them. */
export interface Units {
	readonly units: readonly UnitContent[];
	readonly practices: readonly PracticeContent[];
}

/**
 * Every unit with its practices.
 *
 * @throws where one names a unit or a source that does not exist, or a source that may not be cited, and where a practice joins a unit of
 * supervised hours with one of all hours
 */
export const loadUnits = oncePerBuild(async (): Promise<Units> => {
	const [entries, sources] = await Promise.all([getCollection('units'), getCollection('sources')]);
	const fail = (file: string, field: string, sentence: string): never => {
		throw new Error(`content/units/${file}.yaml, ${field}: ${sentence}`);
	};
	const sourceOf = (file: string, id: string) => {
		const found = sources.find((one) => one.id === id) ?? fail(file, 'source', `there is no content/sources/${id}.yaml.`);
		return found.data.text_seen && found.data.cite_ok
			? found
			: fail(file, 'source', `the file of "${id}" does not say both text_seen: true and cite_ok: true.`);
	};
	const units = entries
		.map(({ id, data }) => ({
			id,
			counts: data.counts,
			hours: data.hours,
			hoursOfYear: data.hoursOfYear,
			data,
			source: data.source === undefined ? undefined : sourceOf(id, data.source),
		}))
		.sort((a, b) => a.data.order - b.data.order);
	const practices = units.flatMap(({ id, counts, data }) =>
		data.practices.map(({ of, gives, by, source }) => {
			const other = units.find((one) => one.id === of) ?? fail(id, 'practices.of', `there is no unit "${of}".`);
			if (other.counts !== counts)
				fail(id, 'practices.of', `"${of}" counts other hours. What is supervised and what is all work are not joined by a practice.`);
			return { id: `${of}-${id}-${source}`, of, as: id, gives, by, source: sourceOf(id, source) };
		}),
	);
	return { units, practices };
});
