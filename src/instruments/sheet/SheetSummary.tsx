import { factorOf } from '~/model/look-up.ts';
import * as words from './paper-words.ts';
import type { SheetView } from './sheet-view.ts';
import { writtenNumber } from './written.ts';
import './SheetSummary.css';

export interface SheetSummaryProps {
	readonly view: SheetView;
}

/** The one table in which everything is added up, with the total and the two lines to compare it with. */
export function SheetSummary({ view }: SheetSummaryProps) {
	const { content, sheet, rules, filled } = view;
	const [whole, ...others] = rules.variants;
	const counting = sheet.rows.filter(({ questions }) => questions.length > 0);
	const notAsked = sheet.rows.filter((row) => !counting.includes(row));
	const box = (number: number | undefined) => (
		<td>
			<b class="sheet__box">{number === undefined ? '' : writtenNumber(number)}</b>
		</td>
	);
	return (
		<section class="sheet__part sheet-summary" aria-labelledby="sheet-summary">
			<h2 id="sheet-summary">{words.sumsTitle}</h2>
			<table class="sheet-summary__sums">
				<thead>
					<tr>
						<th scope="col">{words.factor}</th>
						<th scope="col">{words.pointsHead}</th>
						<th scope="col">{words.low}</th>
						<th scope="col">{words.high}</th>
					</tr>
				</thead>
				<tbody>
					{counting.map(({ factor, points }) => {
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
						<th scope="row">{words.allThatCount}</th>
						{box(filled?.sum.total)}
						{box(filled?.sum.lo)}
						{box(filled?.sum.hi)}
					</tr>
				</tfoot>
			</table>
			{notAsked.length > 0 && <p class="sheet__note">{words.notAsked(notAsked.map(({ factor }) => factorOf(content, factor).name))}</p>}
			<div class="sheet-summary__lines">
				<table>
					<caption>{words.linesCaption}</caption>
					<thead>
						<tr>
							<th scope="col">{words.dropsOut}</th>
							{words.lines.map((line) => (
								<th key={line} scope="col">
									{line}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{[whole, ...others].map(({ without, total, acceptableLine, strongLine }) => (
							<tr key={without.join()} data-without={without.join(' ')}>
								<th scope="row">{words.without(without.map((id) => factorOf(content, id).name))}</th>
								<td>{total}</td>
								<td>{writtenNumber(acceptableLine)}</td>
								<td>{writtenNumber(strongLine)}</td>
							</tr>
						))}
					</tbody>
				</table>
				{others.length > 0 && (
					<p class="sheet__note">
						{words.canDropOut(
							others
								.filter(({ without }) => without.length === 1)
								.flatMap(({ without }) => without.map((id) => factorOf(content, id).name)),
						)}
					</p>
				)}
			</div>
		</section>
	);
}
