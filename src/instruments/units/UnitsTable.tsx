import { shareText } from './amount-text.ts';
import type { ReadUnits } from './read-units.ts';
import * as words from './result-words.ts';
import { SOME_HOURS } from './some-hours.ts';
import { UnitRow } from './UnitRow.tsx';
import type { RowGroup, UnitsView } from './units-view.ts';

export interface UnitsTableProps {
	readonly view: UnitsView;
	readonly read: ReadUnits;
	/** Address of the page that the fields are on, where that is another one. */
	readonly page?: string;
}

/** Unfolds what holds a field and goes to it, before the browser follows the link to it. */
function unfold(id: string): void {
	const field = document.getElementById(id);
	field?.closest('details')?.setAttribute('open', '');
	field?.focus();
}

/** What a group's amounts rest on; '' where there is nothing to say. */
function groundText({ counts, ground }: RowGroup, { share }: ReadUnits): string {
	if (ground === 'if') return words.grounds.if[counts];
	if (ground === 'share') return words.grounds.share(share ? shareText(share) : '');
	return ground === 'open' && share ? words.grounds.noSupervision : words.grounds[ground];
}

/** What is missing to say more, and what was entered in every unit, those that count the same hours together. */
export function UnitsTable({ view: { from, groups, missing }, read, page = '' }: UnitsTableProps) {
	return (
		<>
			{missing.length > 0 && (
				<ul class="worksheet__missing units-missing">
					{missing.map((one) => (
						<li key={one}>
							{words.missing[one]((its) => (
								<a href={`${page}#units-${one}`} onClick={() => unfold(`units-${one}`)}>
									{its}
								</a>
							))}
						</li>
					))}
				</ul>
			)}
			<table class="units-table">
				<caption class="visually-hidden">{words.caption}</caption>
				<thead class="visually-hidden">
					<tr>
						<th scope="col">{words.columnUnit}</th>
						<th scope="col">{words.columnAmount}</th>
					</tr>
				</thead>
				{groups.map((group) => {
					const ground = groundText(group, read);
					return (
						<tbody key={group.counts}>
							<tr>
								<th class="units-table__group" scope="rowgroup" colSpan={2}>
									{words.groups[group.counts]}
									{ground && (
										<span class="units-table__note" key={ground}>
											{ground}
										</span>
									)}
								</th>
							</tr>
							{group.rows.map((row) => (
								<UnitRow key={row.unit.id} row={row} isEntered={from !== SOME_HOURS && row.unit.id === from.id} load={read.load} />
							))}
						</tbody>
					);
				})}
			</table>
		</>
	);
}
