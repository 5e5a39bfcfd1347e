import type { Interval } from '../types.ts';
import { convert } from './convert.ts';
import { byPractice, type Practised } from './practices.ts';
import type { Conversion, Practice, Unit } from './types.ts';

/** One unit of a table that gives an amount in all of them. */
export interface UnitRow<Of extends Unit = Unit, By extends Practice = Practice> {
	readonly unit: Of;
	readonly conversion: Conversion;
	/** What the amount counts as in this unit by somebody's practice. */
	readonly practised: readonly Practised<By>[];
}

/** An amount in each unit, in the order of the units; `from` is among the rows where it is among the units. `supervised` as in `convert`. */
export function inEveryUnit<Of extends Unit, By extends Practice>(
	amount: Interval,
	from: Unit,
	{ units, practices }: { readonly units: readonly Of[]; readonly practices: readonly By[] },
	supervised?: Interval,
): readonly UnitRow<Of, By>[] {
	return units.map((unit) => ({
		unit,
		conversion: convert(amount, from, unit, supervised),
		practised: byPractice(amount, from.id, unit.id, practices),
	}));
}
