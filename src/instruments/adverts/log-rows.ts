import { ADVERT_CLASSES, type AdvertLog, isCounted, type LoggedAdvert } from '~/model/advert-log.ts';
import { cleanLog } from '~/model/keeping/advert-log.ts';
import { columns, no, yes } from './file-words.ts';
import { classes } from './words.ts';

type Column = keyof typeof columns;
const COLUMNS = Object.keys(columns) as readonly Column[];

/** A log as a table, with its head. */
export function rowsOf({ adverts }: AdvertLog): readonly (readonly string[])[] {
	const numberOf = (id: number | null) => (id === null ? '' : String(adverts.findIndex((one) => one.id === id) + 1));
	const cells = (advert: LoggedAdvert): Readonly<Record<Column, string>> => ({
		...advert,
		number: numberOf(advert.id),
		class: classes[advert.class],
		isOwnClass: advert.isOwnClass ? yes : no,
		asksSkill: advert.asksSkill ? yes : no,
		repeats: numberOf(advert.repeats),
		isCounted: isCounted(advert) ? yes : no,
	});
	return [
		COLUMNS.map((column) => columns[column]),
		...adverts.map((advert) => {
			const its = cells(advert);
			return COLUMNS.map((column) => its[column]);
		}),
	];
}

/** Beyond every number of a table. */
const MANY = 1_000_000;

const plain = (text: string) => text.trim().toLowerCase();

/** The adverts of a table, and how many of its lines hold none. */
export interface AdvertRows {
	readonly adverts: readonly LoggedAdvert[];
	readonly leftOut: number;
}

/** Reads what `rowsOf` wrote, also with columns and lines in another order; undefined for a table without its most important column. */
export function advertsIn([head = [], ...rows]: readonly (readonly string[])[]): AdvertRows | undefined {
	const places = new Map(COLUMNS.map((column) => [column, head.findIndex((one) => plain(one) === plain(columns[column]))]));
	if (places.get('class') === -1) return undefined;
	const taken = new Set<number>();
	const read = rows.map((row, at) => {
		const cell = (column: Column) => row[places.get(column) ?? -1] ?? '';
		const says = (column: Column) => plain(cell(column)) === yes;
		const own = Number(cell('number'));
		// Two tables in one have each number twice.
		const id = own > 0 && !taken.has(own) ? own : MANY + at;
		taken.add(id);
		return {
			...Object.fromEntries((['title', 'employer', 'place', 'quote', 'match', 'text'] as const).map((column) => [column, cell(column)])),
			id,
			class: ADVERT_CLASSES.find((one) => plain(classes[one]) === plain(cell('class'))),
			// What a reading found can be read again; without its text it stays.
			isOwnClass: says('isOwnClass') || cell('text') === '',
			asksSkill: says('asksSkill'),
			repeats: Number(cell('repeats')) || null,
			isParted: says('isCounted'),
		};
	});
	const { adverts } = cleanLog({ adverts: read.toSorted((a, b) => a.id - b.id) });
	return { adverts, leftOut: rows.length - adverts.length };
}
