import { factorOf } from '~/model/look-up.ts';
import type { SheetRow } from '~/model/paper/sheet.ts';
import * as words from './paper-words.ts';
import { LowHigh } from './SheetBoxes.tsx';
import { SheetQuestion } from './SheetQuestion.tsx';
import type { SheetView } from './sheet-view.ts';

import './SheetFactor.css';

export interface SheetFactorProps {
	readonly view: SheetView;
	readonly row: SheetRow;
}

/** One factor on paper: its place and points, its questions, and the sum that they come to. */
export function SheetFactor({ view, row }: SheetFactorProps) {
	const { content, asked, filled } = view;
	const questions = asked.filter(({ id }) => row.questions.includes(id));
	const sum = filled?.sum.rows.find(({ factor }) => factor === row.factor);
	const isWritten = sum !== undefined && sum.counting > 0;
	if (questions.length === 0) return null;
	return (
		<section class="sheet-factor" aria-labelledby={`sheet-${row.factor}`} data-factor={row.factor}>
			<header class="sheet-factor__head">
				<h3 id={`sheet-${row.factor}`}>
					<span class="sheet-factor__place">
						{row.place}
						{row.isTied && '='}
					</span>{' '}
					{factorOf(content, row.factor).name}
				</h3>
				<p class="sheet-factor__points">{words.points(row.points)}</p>
				{/* On paper the columns are named once; on a screen each box has its own name. */}
				<p class="sheet-factor__columns" aria-hidden="true">
					<span>{words.low}</span>
					<span>{words.high}</span>
				</p>
			</header>
			{questions.map((question) => (
				<SheetQuestion key={question.id} view={view} row={row} question={question} />
			))}
			<p class="sheet-factor__sum">
				{row.questions.length > 1 && (
					<span class="sheet-factor__step">
						<span class="sheet-factor__how">{words.addUp}</span>
						<LowHigh written={isWritten ? sum.values : undefined} />
					</span>
				)}
				<span class="sheet-factor__step">
					<span class="sheet-factor__how">{words.shareOfPoints(questions, row.points)}</span>
					<LowHigh written={isWritten ? sum.points : undefined} />
				</span>
			</p>
		</section>
	);
}
