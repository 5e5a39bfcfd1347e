import { useMemo, useState } from 'preact/hooks';
import type { ComparedCandidate } from '~/model/compare/candidates.ts';
import { type ComparisonRow, listRows } from '~/model/compare/comparison-rows.ts';
import type { FullComparison } from '~/model/compare/full-comparison.ts';
import type { Alternative } from '~/model/state/assessment.ts';
import type { Answer, Order } from '~/model/types.ts';
import type { PersonalContent } from '~/model/wording.ts';
import * as words from './candidates-words.ts';
import { RowOfAnswers } from './RowOfAnswers.tsx';
import './SideBySide.css';

export interface SideBySideProps {
	/** With the person's concerns. */
	readonly content: PersonalContent;
	/** Only what it asks has a row; null while none is chosen. */
	readonly goal: string | null;
	readonly candidates: readonly ComparedCandidate[];
	readonly names: readonly string[];
	readonly alternatives: readonly Alternative[];
	/** Undefined while nothing is worked out. */
	readonly comparison: FullComparison | undefined;
	/** The order of the rows, most important factor first. */
	readonly order: Order;
	readonly answer: (candidate: ComparedCandidate, question: string, answer: Answer | undefined) => void;
}

/** So many rows that differ stand open; those on what matters less are folded. */
const FIRST = 8;

/**
 * Every question as a row, every candidate as a column. Rows that differ are shown, the others are folded. While answers change, rows stay
 * where they are until the reader sorts them again: a field must not jump away from under a hand.
 */
export function SideBySide({ content, goal, candidates, names, alternatives, comparison, order, answer }: SideBySideProps) {
	const [sorted, setSorted] = useState(0);
	const rows = listRows(
		content.model,
		goal,
		order,
		candidates.map(({ answers }) => answers),
	);
	const cast = JSON.stringify([candidates.map(({ id }) => id), rows.map(({ id }) => id)]);
	/** Which rows were equal when they were last sorted. */
	const equal = useMemo(() => new Set(rows.filter(({ isEqual }) => isEqual).map(({ id }) => id)), [sorted, cast]);
	const isStale = rows.some(({ id, isEqual }) => isEqual !== equal.has(id));
	const table = (caption: string, listed: readonly ComparisonRow[]) => (
		// biome-ignore lint/a11y/useSemanticElements: where the window is narrow the parts of the table are laid out as blocks, and browsers then forget what they are: roles say it.
		<div class="side-by-side__scroll" role="table" aria-label={caption}>
			<table class="side-by-side__table" role="presentation">
				<thead role="rowgroup">
					<tr role="row">
						<th scope="col" role="columnheader">
							{words.question}
						</th>
						{names.map((name) => (
							<th key={name} scope="col" role="columnheader">
								{name}
							</th>
						))}
					</tr>
				</thead>
				<tbody role="rowgroup">
					{listed.map((row) => (
						<RowOfAnswers
							key={row.id}
							content={content}
							row={row}
							candidates={candidates}
							names={names}
							alternatives={alternatives}
							comparison={comparison}
							answer={answer}
						/>
					))}
				</tbody>
			</table>
		</div>
	);
	const fold = (title: string, listed: readonly ComparisonRow[]) =>
		listed.length > 0 && (
			<details class="side-by-side__fold">
				<summary>{words.folded(title, listed.length)}</summary>
				{table(title, listed)}
			</details>
		);
	const differing = rows.filter(({ id }) => !equal.has(id));

	return (
		<div class="side-by-side">
			{differing.length > 0 ? table(words.differ, differing.slice(0, FIRST)) : <p>{words.noneDiffer}</p>}
			{fold(words.differLess, differing.slice(FIRST))}
			{isStale && (
				<p class="side-by-side__sort no-print">
					<button class="button" type="button" onClick={() => setSorted(sorted + 1)}>
						{words.sortAgain}
					</button>
				</p>
			)}
			{fold(
				words.equal,
				rows.filter(({ id, isShared }) => equal.has(id) && !isShared),
			)}
			{fold(
				words.shared,
				rows.filter(({ isShared }) => isShared),
			)}
		</div>
	);
}
