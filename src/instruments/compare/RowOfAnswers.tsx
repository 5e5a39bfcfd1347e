import { useMemo, useRef } from 'preact/hooks';
import type { ComparedCandidate } from '~/model/compare/candidates.ts';
import type { ComparisonRow } from '~/model/compare/comparison-rows.ts';
import type { FullComparison } from '~/model/compare/full-comparison.ts';
import { factorOf, questionOf } from '~/model/look-up.ts';
import type { Alternative } from '~/model/state/assessment.ts';
import type { Answer } from '~/model/types.ts';
import type { PersonalContent } from '~/model/wording.ts';
import { AnswerCell } from './AnswerCell.tsx';
import * as words from './candidates-words.ts';

export interface RowOfAnswersProps {
	readonly content: PersonalContent;
	readonly row: ComparisonRow;
	readonly candidates: readonly ComparedCandidate[];
	readonly names: readonly string[];
	readonly alternatives: readonly Alternative[];
	readonly comparison: FullComparison | undefined;
	readonly answer: (candidate: ComparedCandidate, question: string, answer: Answer | undefined) => void;
}

/** One question of a comparison: a field for each candidate, or one across for what is about the person. */
export function RowOfAnswers(props: RowOfAnswersProps) {
	const { content, row, candidates, names, alternatives, comparison } = props;
	const { question, isShared, fields } = row;
	const wording = questionOf(content, question.id);
	const factor = factorOf(content, question.factor).name;
	const latest = useRef(props);
	latest.current = props;
	const give = (at: number, next: Answer | undefined) => {
		const { answer, candidates: now } = latest.current;
		if (now[at]) answer(now[at], question.id, next);
	};
	const cells = candidates.map(({ id, kept, answers }, at) => {
		const preset = alternatives.find((one) => one.id === kept?.preset)?.answers[question.id];
		const result = comparison?.results[comparison.ids.indexOf(id)];
		return {
			id,
			name: names[at] ?? '',
			answer: answers[question.id],
			isOurs: preset !== undefined && JSON.stringify(preset) === JSON.stringify(kept?.state.answers[question.id]),
			isMet: result?.dealBreakers.some((one) => one.question === question.id && one.state === 'met') ?? false,
		};
	});
	// A row whose answers are the same as before stays as it is: with four candidates, one answer would otherwise draw seventy cells anew.
	return useMemo(
		() => (
			<tr role="row" class={isShared ? 'side-by-side__row side-by-side__row--shared' : 'side-by-side__row'}>
				<th scope="row" role="rowheader" id={`row-${row.id}`}>
					{isShared && question.measure ? words.ownRow(question.measure.kind) : wording.short}
					<span class="side-by-side__factor">{factor}</span>
				</th>
				{isShared ? (
					<td role="cell" colSpan={cells.length}>
						<AnswerCell
							id={`own-${row.id}`}
							question={question}
							wording={wording}
							fields={fields}
							whose={words.forAll}
							answer={cells[0]?.answer}
							onAnswer={(next) => give(0, next)}
							canSetAside
						/>
					</td>
				) : (
					cells.map(({ id, name, answer, isOurs, isMet }, at) => (
						<td key={id} role="cell">
							<span class="side-by-side__of" aria-hidden="true">
								<span>{name}</span>
							</span>
							<AnswerCell
								id={`${id}-${row.id}`}
								question={question}
								wording={wording}
								fields={fields}
								whose={name}
								answer={answer}
								onAnswer={(next) => give(at, next)}
								canSetAside={!question.measure}
							>
								{isMet && <strong class="side-by-side__met">{words.rulesOut}</strong>}{' '}
								{isOurs && <span class="side-by-side__ours">{words.ourJudgement}</span>}
							</AnswerCell>
						</td>
					))
				)}
			</tr>
		),
		[JSON.stringify([row.id, cells]), wording, factor],
	);
}
