import { useMemo, useState } from 'preact/hooks';
import type { ComparedCandidate } from '~/model/compare/candidates.ts';
import { type ComparisonRow, listRows } from '~/model/compare/comparison-rows.ts';
import type { FullComparison } from '~/model/compare/full-comparison.ts';
import { factorOf } from '~/model/look-up.ts';
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

type Arrangement = 'differences' | 'factors';

interface RowGroup {
	readonly title: string;
	readonly url?: string | undefined;
	readonly rows: readonly ComparisonRow[];
}

/**
 * Every question as a row, every candidate as a column, each answer a field. Rows that differ stand first. While answers change, rows stay
 * where they are until the reader sorts them again: a field must not jump away from under a hand.
 */
export function SideBySide({ content, goal, candidates, names, alternatives, comparison, order, answer }: SideBySideProps) {
	const [arrangement, setArrangement] = useState<Arrangement>('differences');
	const [hidesEqual, setHidesEqual] = useState(false);
	const [sorted, setSorted] = useState(0);
	const rows = listRows(
		content.model,
		goal,
		order,
		candidates.map(({ answers }) => answers),
	);
	const cast = JSON.stringify([candidates.map(({ id }) => id), rows.map(({ id }) => id)]);
	/** Which rows were equal when they were last sorted. */
	const equal = useMemo(() => new Set(rows.filter(({ isEqual }) => isEqual).map(({ id }) => id)), [arrangement, hidesEqual, sorted, cast]);
	const isStale = (arrangement === 'differences' || hidesEqual) && rows.some(({ id, isEqual }) => isEqual !== equal.has(id));
	const shown = hidesEqual ? rows.filter(({ id }) => !equal.has(id)) : rows;
	const groups = arrangement === 'differences' ? byDifference(shown, equal) : byFactor(content, shown, order);
	const hidden = rows.length - shown.length;

	return (
		<div class="side-by-side">
			<div class="side-by-side__controls no-print">
				<fieldset class="side-by-side__arrange">
					<legend>{words.rows}</legend>
					{(['differences', 'factors'] as const).map((one) => (
						<label key={one}>
							<input type="radio" name="arrangement" checked={arrangement === one} onChange={() => setArrangement(one)} />
							<span>{words.arrangements[one]}</span>
						</label>
					))}
				</fieldset>
				<label>
					<input type="checkbox" checked={hidesEqual} onChange={() => setHidesEqual(!hidesEqual)} />
					<span>{words.hideEqual}</span>
				</label>
				{isStale && (
					<button class="button" type="button" onClick={() => setSorted(sorted + 1)}>
						{words.sortAgain}
					</button>
				)}
			</div>
			<div class="side-by-side__scroll">
				{/* Where the window is narrow the parts of the table are laid out as blocks, and browsers then forget what they are. */}
				<table class="side-by-side__table" role="table">
					<caption class="visually-hidden">{words.caption}</caption>
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
					{groups.map(({ title, url, rows: listed }) => (
						<tbody key={title} role="rowgroup">
							<tr class="side-by-side__group" role="row">
								{/* biome-ignore lint/a11y/useSemanticElements: with scope="row" it would head one row, and it heads all that follow */}
								<th scope="rowgroup" role="rowheader" colSpan={names.length + 1}>
									{url ? <a href={url}>{title}</a> : title}
								</th>
							</tr>
							{listed.map((row) => (
								<RowOfAnswers
									key={row.id}
									content={content}
									row={row}
									candidates={candidates}
									names={names}
									alternatives={alternatives}
									comparison={comparison}
									hasFactor={arrangement === 'differences'}
									answer={answer}
								/>
							))}
						</tbody>
					))}
				</table>
			</div>
			{hidden > 0 && <p class="side-by-side__hidden no-print">{words.hidden(hidden)}</p>}
		</div>
	);
}

const filled = (groups: readonly RowGroup[]) => groups.filter(({ rows }) => rows.length > 0);

function byDifference(rows: readonly ComparisonRow[], equal: ReadonlySet<string>): readonly RowGroup[] {
	return filled([
		{ title: words.differ, rows: rows.filter(({ id }) => !equal.has(id)) },
		{ title: words.equal, rows: rows.filter(({ id, isShared }) => equal.has(id) && !isShared) },
		{ title: words.shared, rows: rows.filter(({ isShared }) => isShared) },
	]);
}

function byFactor(content: PersonalContent, rows: readonly ComparisonRow[], order: Order): readonly RowGroup[] {
	return filled(
		order.flat().map((id) => {
			const { name, url } = factorOf(content, id);
			return { title: name, url, rows: rows.filter(({ question }) => question.factor === id) };
		}),
	);
}
