import * as words from './result-words.ts';
import { SplitBar, type SplitBarProps } from './SplitBar.tsx';
import './Split.css';

/** The bill as a picture and as a table: its lines, what somebody else pays, and what is left. */
export function Split({ rows, cost, money }: SplitBarProps) {
	const { bill, covered, own, hours, total } = cost;
	return (
		<div class="cost-split">
			{rows.length > 0 && <SplitBar rows={rows} cost={cost} money={money} />}
			<table class="cost-table">
				<caption>{words.splitTitle}</caption>
				<thead class="visually-hidden">
					<tr>
						<th scope="col">{words.part}</th>
						<th scope="col">{words.amount}</th>
					</tr>
				</thead>
				<tbody>
					{rows.map(({ line, cost: one, how }, at) => (
						<tr key={line}>
							<th scope="row">
								<span class="cost-split__number" aria-hidden="true">
									{at + 1}
								</span>
								<span>{words.lines[line]}</span>
								{how && (
									<span class="cost-table__how cost-split__how" key={how}>
										{how}
									</span>
								)}
							</th>
							<td>{money.within(one)}</td>
						</tr>
					))}
				</tbody>
				<tfoot>
					{covered.max !== 0 && (
						<>
							<tr>
								<th scope="row">{words.sum}</th>
								<td>{money.within(bill)}</td>
							</tr>
							<tr>
								<th scope="row">{words.covered}</th>
								<td>{words.minus(money.within(covered))}</td>
							</tr>
						</>
					)}
					<tr class="cost-table__end">
						<th scope="row">{words.youPay}</th>
						<td>{money.within(own)}</td>
					</tr>
					{hours && (
						<>
							<tr>
								<th scope="row">{words.yourHours}</th>
								<td>{money.within(hours)}</td>
							</tr>
							<tr class="cost-table__end">
								<th scope="row">{words.withHours}</th>
								<td>{money.within(total)}</td>
							</tr>
						</>
					)}
				</tfoot>
			</table>
		</div>
	);
}
