import { type CollectionEntry, getCollection } from 'astro:content';
import type { NamedPractice, NamedUnit, NamedUnits } from '../../model/units/wording.ts';
import { sourceUrl } from '../source-pages.ts';
import { oncePerBuild } from './once-per-build.ts';

/** A unit with what a page says of it besides. */
export interface UnitContent extends NamedUnit {
	readonly note: string;
	/** What the source of its size is; undefined for an hour. */
	readonly sourceData: CollectionEntry<'sources'>['data'] | undefined;
}

export interface UnitsContent extends NamedUnits {
	readonly units: readonly UnitContent[];
}

/**
 * Every unit of learning in its order, and every practice about two of them.
 *
 * @throws where one names a unit or a source that does not exist, or a source that may not be cited, and where a practice joins a unit of
 * supervised hours with one of all hours
 */
export const loadUnits = oncePerBuild(async (): Promise<UnitsContent> => {
	const [entries, sources] = await Promise.all([getCollection('units'), getCollection('sources')]);
	const fail = (file: string, field: string, sentence: string): never => {
		throw new Error(`content/units/${file}.yaml, ${field}: ${sentence}`);
	};
	const dataOf = (file: string, id: string) => {
		const { data } = sources.find((one) => one.id === id) ?? fail(file, 'source', `there is no content/sources/${id}.yaml.`);
		return data.text_seen && data.cite_ok
			? data
			: fail(file, 'source', `the file of "${id}" does not say both text_seen: true and cite_ok: true.`);
	};
	const sorted = [...entries].sort((a, b) => a.data.order - b.data.order);
	const units = sorted.map(
		({ id, data: { label, one, many, note, counts, hours, hoursOfYear, convention, year, source } }): UnitContent => {
			const sourceData = source === undefined ? undefined : dataOf(id, source);
			const named = source === undefined || !sourceData ? undefined : { id: source, title: sourceData.title, href: sourceUrl(source) };
			return { id, label, one, many, note, counts, hours, hoursOfYear, convention, year, source: named, sourceData };
		},
	);
	const practices = sorted.flatMap(({ id, data }) =>
		data.practices.map(({ of, gives, by, source }): NamedPractice => {
			const other = units.find((one) => one.id === of) ?? fail(id, 'practices.of', `there is no unit "${of}".`);
			if (other.counts !== data.counts)
				fail(id, 'practices.of', `"${of}" counts other hours. What is supervised and what is all work are not joined by a practice.`);
			return {
				id: `${id}-${source}`,
				of,
				as: id,
				gives,
				by,
				source: { id: source, title: dataOf(id, source).title, href: sourceUrl(source) },
			};
		}),
	);
	return { units, practices };
});

/** Only what an instrument needs of the units. */
export const slimUnits = ({ units, practices }: UnitsContent): NamedUnits => ({
	units: units.map(({ note: _, sourceData: __, ...named }) => named),
	practices,
});
