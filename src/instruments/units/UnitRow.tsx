import type { Interval } from '~/model/types.ts';
import type { UnitRow as Row } from '~/model/units/every-unit.ts';
import type { NamedPractice, NamedSource, NamedUnit } from '~/model/units/wording.ts';
import { needsYearLoad } from '~/model/units/year-load.ts';
import { rangeText, sizeText } from './amount-text.ts';
import * as words from './result-words.ts';

export interface UnitRowProps {
	readonly row: Row<NamedUnit, NamedPractice>;
	/** It is what was entered. */
	readonly isEntered: boolean;
	/** How many make a full-time year, where that was entered. */
	readonly load: Interval | undefined;
}

/** How large one is and whose word that is; '' for an hour. */
function saysSize(unit: NamedUnit, load: Interval | undefined): string {
	const { hours, hoursOfYear, convention, year } = unit;
	if (convention === undefined) return '';
	const wholeYear = hoursOfYear && sizeText(hoursOfYear);
	const each = hours && words.each(sizeText(hours));
	const ofLoad = wholeYear && each && load ? words.loadOf(each, wholeYear, rangeText(load)) : each;
	const size = needsYearLoad(unit) && wholeYear ? words.yearOf(wholeYear) : ofLoad;
	return words.says(size ?? '', convention, year === undefined ? words.undated : String(year));
}

function Source({ source: { href, title } }: { readonly source: NamedSource }) {
	return (
		<a class="units-table__source" href={href} aria-label={words.sourceName(title)}>
			{words.source}
		</a>
	);
}

/** What was entered in one unit, with the size of the unit and whose word that is. */
export function UnitRow({ row: { unit, conversion, practised }, isEntered, load }: UnitRowProps) {
	const size = saysSize(unit, load);
	const amount = conversion.kind === 'amount' ? rangeText(conversion.amount) : undefined;
	return (
		<tr class={isEntered ? 'units-table__entered' : undefined}>
			<th scope="row">
				{unit.label}
				{isEntered && <span class="units-table__note">{words.entered}</span>}
				{size && (
					<span class="units-table__note">
						<span key={size}>{size}</span> {unit.source && <Source source={unit.source} />}
					</span>
				)}
			</th>
			<td>
				<span class={amount === undefined ? 'units-table__open' : 'units-table__amount'} key={amount}>
					{amount ?? words.notKnown}
				</span>
				{practised.map(({ practice, amount: by }) => (
					<span class="units-table__note" key={practice.id}>
						<span key={rangeText(by)}>{words.practice(rangeText(by), practice.by)}</span> <Source source={practice.source} />
					</span>
				))}
			</td>
		</tr>
	);
}
