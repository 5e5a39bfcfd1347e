import { factorOf } from '~/model/look-up.ts';
import type { SheetView } from './sheet-view.ts';
import { orWords, writtenNumber } from './sheet-words.ts';
import './SheetSummary.css';

export interface SheetSummaryProps {
	readonly view: SheetView;
}

/** The one table in which everything is added up, with the total and the two lines to compare it with. */
export function SheetSummary({ view }: SheetSummaryProps) {
	const { content, sheet, rules, filled } = view;
	const [whole, ...others] = rules.variants;
	const box = (number: number | undefined) => (
		<td>
			<b class="sheet__box">{number === undefined ? '' : writtenNumber(number)}</b>
		</td>
	);
	return (
		<section class="sheet__part sheet-summary" aria-labelledby="sheet-summary">
			<h2 id="sheet-summary">Add up the factors</h2>
			<table class="sheet-summary__sums">
				<thead>
					<tr>
						<th scope="col">Factor</th>
						<th scope="col">Points</th>
						<th scope="col">Low</th>
						<th scope="col">High</th>
					</tr>
				</thead>
				<tbody>
					{sheet.rows.map(({ factor, points }) => {
						const sum = filled?.sum.rows.find((one) => one.factor === factor);
						const written = sum && sum.counting > 0 ? sum.points : undefined;
						return (
							<tr key={factor} data-factor={factor}>
								<th scope="row">{factorOf(content, factor).name}</th>
								<td>{points}</td>
								{box(written?.lo)}
								{box(written?.hi)}
							</tr>
						);
					})}
				</tbody>
				<tfoot>
					<tr>
						<th scope="row">All that count</th>
						{box(filled?.sum.total)}
						{box(filled?.sum.lo)}
						{box(filled?.sum.hi)}
					</tr>
				</tfoot>
			</table>
			<div class="sheet-summary__lines">
				<table>
					<caption>The lines to compare with. T is all points, T/2 is acceptable and 3T/4 strong.</caption>
					<thead>
						<tr>
							<th scope="col">What drops out</th>
							<th scope="col">T</th>
							<th scope="col">T/2</th>
							<th scope="col">3T/4</th>
						</tr>
					</thead>
					<tbody>
						{[whole, ...others].map(({ without, total, acceptableLine, strongLine }) => (
							<tr key={without.join()} data-without={without.join(' ')}>
								<th scope="row">{without.length === 0 ? 'Nothing' : without.map((id) => factorOf(content, id).name).join(' and ')}</th>
								<td>{total}</td>
								<td>{writtenNumber(acceptableLine)}</td>
								<td>{writtenNumber(strongLine)}</td>
							</tr>
						))}
					</tbody>
				</table>
				{others.length > 0 && (
					<p class="sheet__note">
						{orWords(
							others
								.filter(({ without }) => without.length === 1)
								.flatMap(({ without }) => without.map((id) => factorOf(content, id).name)),
						)}{' '}
						drops out if you left its questions out, and its points leave the total.
					</p>
				)}
			</div>
		</section>
	);
}
