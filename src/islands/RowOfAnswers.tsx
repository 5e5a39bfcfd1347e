import type { Alternative, ComparedCandidate } from '../model/candidates.ts';
import type { ComparisonRow } from '../model/comparison-rows.ts';
import type { FullComparison } from '../model/full-comparison.ts';
import type { Answer, Instrument } from '../model/types.ts';
import type { FitContent } from '../model/wording.ts';
import { AnswerCell } from './AnswerCell.tsx';

/** What the row of a person's own numbers is called. */
const OWN_ROWS: Readonly<Record<Instrument, string>> = { time: 'Your time until you need it', cost: 'Your money for it' };

export interface RowOfAnswersProps {
	readonly content: FitContent;
	readonly row: ComparisonRow;
	readonly candidates: readonly ComparedCandidate[];
	readonly names: readonly string[];
	readonly alternatives: readonly Alternative[];
	readonly comparison: FullComparison | undefined;
	/** The row says its factor, because no heading does. */
	readonly hasFactor: boolean;
	readonly answer: (candidate: ComparedCandidate, question: string, answer: Answer | undefined) => void;
}

/** One question of a comparison: a field for each candidate, or one across for what is about the person. */
export function RowOfAnswers({ content, row, candidates, names, alternatives, comparison, hasFactor, answer }: RowOfAnswersProps) {
	const { question, isShared, fields } = row;
	const wording = content.questions.find(({ id }) => id === question.id);
	const [open] = candidates;
	if (!wording || !open) return null;
	const factor = content.factors.find(({ id }) => id === question.factor)?.name;
	return (
		<tr role="row" class={isShared ? 'side-by-side__row side-by-side__row--shared' : 'side-by-side__row'}>
			<th scope="row" role="rowheader" id={`row-${row.id}`}>
				{isShared && question.measure ? OWN_ROWS[question.measure.instrument] : wording.ask}
				{hasFactor && <span class="side-by-side__factor">{factor}</span>}
			</th>
			{isShared ? (
				<td role="cell" colSpan={candidates.length}>
					<AnswerCell
						id={`own-${row.id}`}
						question={question}
						wording={wording}
						fields={fields}
						whose="for all"
						answer={open.answers[question.id]}
						onAnswer={(next) => answer(open, question.id, next)}
						canSetAside
					/>
				</td>
			) : (
				candidates.map((candidate, at) => {
					const { id, kept, answers } = candidate;
					const preset = alternatives.find((one) => one.id === kept?.preset)?.answers[question.id];
					const isOurs = preset !== undefined && JSON.stringify(preset) === JSON.stringify(kept?.state.answers[question.id]);
					const isMet = comparison?.results[comparison.ids.indexOf(id)]?.dealBreakers.some(
						(one) => one.question === question.id && one.state === 'met',
					);
					return (
						<td key={id} role="cell">
							<span class="side-by-side__of" aria-hidden="true">
								{names[at]}
							</span>
							<div class="side-by-side__answer">
								<AnswerCell
									id={`${id}-${row.id}`}
									question={question}
									wording={wording}
									fields={fields}
									whose={names[at] ?? ''}
									answer={answers[question.id]}
									onAnswer={(next) => answer(candidate, question.id, next)}
									canSetAside={!question.measure}
								/>
								{isMet && <p class="side-by-side__met">Deal-breaker</p>}
								{isOurs && <p class="side-by-side__ours">Our judgement</p>}
							</div>
						</td>
					);
				})
			)}
		</tr>
	);
}
