import type { Interval } from '~/model/types.ts';
import { SUPERVISED_HOUR, TOTAL_HOUR } from '~/model/units/convert.ts';
import type { Counted } from '~/model/units/types.ts';
import type { NamedUnit } from '~/model/units/wording.ts';
import { listAny } from '~/words/lists.ts';
import { quantityText, shareText } from './amount-text.ts';
import * as words from './result-words.ts';
import { SOME_HOURS } from './some-hours.ts';
import { isHour, type UnitsView } from './units-view.ts';

/** As many units as one sentence can name. */
const FEW = 2;

/** An hour of either kind, by its names. */
export function hourUnit(units: readonly NamedUnit[], counts: Counted): NamedUnit {
	const id = counts === 'total' ? TOTAL_HOUR.id : SUPERVISED_HOUR.id;
	const found = units.find((unit) => unit.id === id);
	if (!found) throw new Error(`There is no unit "${id}".`);
	return found;
}

/** What matters first, in one sentence. */
export function headlineOf({ amount, from, hours, groups }: UnitsView, units: readonly NamedUnit[]): string {
	if (from === SOME_HOURS) return words.askWhich;
	const what = quantityText(amount, from);
	if (!hours) return words.noSize(what);
	if (!isHour(from)) return words.means(what, quantityText(hours, hourUnit(units, from.counts)));
	const rows = groups[0]?.rows ?? [];
	const named = rows.flatMap(({ unit, conversion }) =>
		unit.source && conversion.kind === 'amount' ? [quantityText(conversion.amount, unit)] : [],
	);
	return words.wouldBe(what, listAny(named.slice(0, FEW)));
}

/** What follows for hours of the other kind, or why nothing does; undefined where the first sentence says enough. */
export function secondOf(
	{ from, hours, otherHours }: UnitsView,
	units: readonly NamedUnit[],
	share: Interval | undefined,
): string | undefined {
	if (from === SOME_HOURS || !hours) return undefined;
	const other = from.counts === 'total' ? 'supervised' : 'total';
	if (!share) return words.noShare[other];
	if (!otherHours) return words.noSupervision;
	return words.throughShare[other](shareText(share), quantityText(otherHours, hourUnit(units, other)));
}
