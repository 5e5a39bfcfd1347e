import type { NamedUnits } from '~/model/units/wording.ts';
import { shareText } from './amount-text.ts';
import { SOME_HOURS } from './entries.ts';
import { headlineOf, secondOf } from './headline.ts';
import type { ReadUnits } from './read-units.ts';
import * as words from './result-words.ts';
import { UnitRow } from './UnitRow.tsx';
import { type RowGroup, viewUnits } from './units-view.ts';
import { nothingYet, result } from './words.ts';
import './Units.css';

export interface UnitsResultProps {
	readonly read: ReadUnits;
	readonly practices: NamedUnits['practices'];
	/** Address of the page of all sources. */
	readonly sources: string;
	/** Address of the page that the fields are on, where that is another one. */
	readonly page?: string;
}

/** What was entered in hours and in every unit, and what is missing to say more. */
export function UnitsResult({ read, practices, sources, page = '' }: UnitsResultProps) {
	const view = viewUnits(read, practices);
	const headline = view ? headlineOf(view, read.units) : nothingYet;
	const second = view && secondOf(view, read.units, read.share);
	const groundOf = ({ counts, ground }: RowGroup) => {
		if (ground === 'if') return words.grounds.if[counts];
		if (ground === 'share') return words.grounds.share(read.share ? shareText(read.share) : '');
		return ground === 'open' && read.share ? words.grounds.noSupervision : words.grounds[ground];
	};
	return (
		<>
			<div role="status">
				<p class="worksheet__says" key={headline}>
					{headline}
				</p>
				{second && <p key={second}>{second}</p>}
			</div>
			{view && view.missing.length > 0 && (
				<ul class="worksheet__missing units-missing">
					{view.missing.map((one) => (
						<li key={one}>
							{words.missing[one]((its) => (
								<a href={`${page}#units-${one}`}>{its}</a>
							))}
						</li>
					))}
				</ul>
			)}
			{view && (
				<table class="units-table">
					<caption class="visually-hidden">{result}</caption>
					<thead class="visually-hidden">
						<tr>
							<th scope="col">{words.columnUnit}</th>
							<th scope="col">{words.columnAmount}</th>
						</tr>
					</thead>
					{view.groups.map((group) => {
						const ground = groundOf(group);
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
									<UnitRow
										key={row.unit.id}
										row={row}
										isEntered={view.from !== SOME_HOURS && row.unit.id === view.from.id}
										load={read.load}
										sources={sources}
									/>
								))}
							</tbody>
						);
					})}
				</table>
			)}
		</>
	);
}
