import type { LapseCost, LapseCostLine } from '~/model/renewal/lapse-cost.ts';
import type { Interval } from '~/model/types.ts';
import * as words from './result-words.ts';

export interface LapseTableProps {
	readonly cost: LapseCost;
}

/** What renewing takes against taking it again: a plain table, and the difference in words. */
export function LapseTable({ cost: { canBeTakenAgain, renewals, price, hours } }: LapseTableProps) {
	const cell = (amount: Interval | undefined) => (amount ? words.amount(amount) : words.cost.unknown);
	const row = (name: string, line: LapseCostLine) => (
		<tr>
			<th scope="row">{name}</th>
			<td>{cell(line.once)}</td>
			<td>{cell(line.throughout)}</td>
			<td>{canBeTakenAgain === false ? words.cost.never : cell(line.again)}</td>
		</tr>
	);
	const says = [
		price.more && words.moreMoney(price.more),
		hours.more && words.moreHours(hours.more),
		canBeTakenAgain === false && words.noWayBack,
		renewals && renewals.hi > 0 ? words.throughoutFor(renewals) : !renewals && words.needsTerm,
	].filter((one): one is string => typeof one === 'string');
	return (
		<section class="lapse-table">
			<h3 id="renew-cost">{words.costTitle}</h3>
			<table aria-labelledby="renew-cost">
				<thead>
					<tr>
						<th scope="col">{words.cost.line}</th>
						<th scope="col">{words.cost.once}</th>
						<th scope="col">{words.cost.throughout}</th>
						<th scope="col">{words.cost.again}</th>
					</tr>
				</thead>
				<tbody>
					{row(words.cost.price, price)}
					{row(words.cost.hours, hours)}
				</tbody>
			</table>
			{says.map((one) => (
				<p key={one}>{one}</p>
			))}
		</section>
	);
}
