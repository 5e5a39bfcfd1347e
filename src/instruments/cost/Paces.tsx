import type { PacedCost } from '~/model/money/paces.ts';
import { monthsWords } from './bill-rows.ts';
import type { MoneyFormat } from './format-money.ts';
import * as words from './result-words.ts';

export interface PacesProps {
	readonly paces: readonly PacedCost[];
	readonly money: MoneyFormat;
}

/** A course paid by the month, at three paces. */
export function Paces({ paces, money }: PacesProps) {
	return (
		<table class="cost-table cost-table--paces">
			<caption>{words.pacesTitle}</caption>
			<thead class="visually-hidden">
				<tr>
					<th scope="col">{words.pacesHead.pace}</th>
					<th scope="col">{words.pacesHead.cost}</th>
				</tr>
			</thead>
			<tbody>
				{paces.map(({ pace, months, cost }) => {
					const how = monthsWords(months) || words.unlimited;
					return (
						<tr key={pace}>
							<th scope="row">
								<span>{words.paces[pace]}</span>
								<span class="cost-table__how" key={how}>
									{how}
								</span>
							</th>
							<td>{money.within(cost.own)}</td>
						</tr>
					);
				})}
			</tbody>
		</table>
	);
}
