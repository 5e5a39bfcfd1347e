import type { Unit } from '~/model/units/types.ts';

/** A unit with its names: what the planner needs of it, and no more. */
export interface StackUnit extends Unit {
	/** Where it is chosen: "ECTS credits". */
	readonly label: string;
	/** One of it, within a sentence. */
	readonly one: string;
	/** Any other number of it, within a sentence. */
	readonly many: string;
}

/** Units without what only their own page says. */
export const slimUnits = (units: readonly StackUnit[]): readonly StackUnit[] =>
	units.map(({ id, counts, hours, label, one, many }) => ({ id, counts, hours, label, one, many }));

/** A unit by its id; the first one where there is none. */
export function unitOf(units: readonly StackUnit[], id: string | undefined): StackUnit {
	const found = units.find((unit) => unit.id === id) ?? units[0];
	if (!found) throw new Error('The stack planner has no unit to count in.');
	return found;
}
