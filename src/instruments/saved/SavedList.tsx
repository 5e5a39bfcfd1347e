import { useState } from 'preact/hooks';
import type { LibraryStore } from '~/device/use-library.ts';
import type { OpenAssessment } from '~/device/use-open-assessment.ts';
import { setAside, textOf } from '~/model/keeping/library.ts';
import type { Assessment } from '~/model/state/assessment.ts';
import { withConcerns } from '~/model/state/concerns.ts';
import { scoreAnswers } from '~/model/verdict/score.ts';
import type { FitContent } from '~/model/wording.ts';
import { ConfirmButton } from '~/parts/ConfirmButton.tsx';
import * as words from './list-words.ts';
import { nameOf, SavedOne } from './SavedOne.tsx';
import { savedActions } from './saved-actions.ts';

export interface SavedListProps {
	readonly content: FitContent;
	readonly open: Pick<OpenAssessment, 'state' | 'version'>;
	readonly kept: LibraryStore;
	/** Address of the fit check. */
	readonly fit: string;
	/** What came of something, and whether the focus goes there because what had it may be gone. */
	readonly onDone: (said: string, isGone: boolean) => void;
}

/** The assessment that is open in the fit check, and the others. */
export function SavedList({ content, open, kept, fit, onDone }: SavedListProps) {
	const { model } = content;
	const { assessments } = kept.library;
	const [opened] = setAside({ assessments: [], records: [] }, open.state, null, open.version).assessments;
	const [keepsOwn, setKeepsOwn] = useState(true);
	const act = savedActions(model, kept);
	const resultUrl = `${fit}#result`;
	// By what it holds: where another tab has moved the rows, a half-typed name or a question about deleting must not pass to another one.
	const texts: string[] = [];
	const keyOf = (assessment: Assessment, place: number | undefined) => {
		if (place === undefined) return 'open';
		const text = textOf(model, assessment);
		texts.push(text);
		return `${texts.filter((other) => other === text).length} ${text}`;
	};
	const row = (assessment: Assessment, place?: number) => {
		const { goal, concerns, answers, order } = assessment.state;
		const name = nameOf(assessment);
		const result = goal === null ? undefined : scoreAnswers(withConcerns(model, concerns), goal, answers, order);
		return (
			<SavedOne
				key={keyOf(assessment, place)}
				content={content}
				assessment={assessment}
				id={place === undefined ? 'open' : `saved-${place}`}
				// A range says nothing before it is due.
				result={result?.isRangeDue || result?.standing !== 'open-to-judgement' ? result : undefined}
				rename={(next) => onDone(act.rename(assessment, place, next), true)}
				main={
					place === undefined ? (
						<a class="button button--main" href={resultUrl}>
							{words.goOn}
						</a>
					) : (
						<button
							class="button"
							type="button"
							onClick={() => {
								const wrong = act.open(assessment, place);
								if (wrong) onDone(wrong, true);
								else location.assign(resultUrl);
							}}
						>
							{words.open}
							<span class="visually-hidden">: {name}</span>
						</button>
					)
				}
			>
				<button class="button" type="button" onClick={() => onDone(act.copy(assessment), false)}>
					{words.copy}
					<span class="visually-hidden">: {name}</span>
				</button>
				<ConfirmButton {...words.remove} about={name} onConfirm={() => onDone(act.remove(assessment, place), true)} />
			</SavedOne>
		);
	};
	return (
		<>
			<section class="keeping__part">
				<h2>{words.openTitle}</h2>
				{opened ? (
					<>
						{row(opened)}
						<form
							class="keeping__one"
							autocomplete="off"
							onSubmit={(event) => {
								event.preventDefault();
								onDone(act.startNew(keepsOwn), true);
							}}
						>
							<label class="question__option">
								<input type="checkbox" checked={keepsOwn} onChange={(event) => setKeepsOwn(event.currentTarget.checked)} />
								<span>{words.keepsOwn}</span>
							</label>
							<p class="keeping__actions">
								<button class="button" type="submit">
									{words.startNew}
								</button>
							</p>
						</form>
					</>
				) : (
					<p>
						{words.nothingOpen((its) => (
							<a href={fit}>{its}</a>
						))}
					</p>
				)}
			</section>
			<section class="keeping__part">
				<h2>{words.othersTitle}</h2>
				{assessments.length > 0 ? assessments.map(row) : <p>{words.noOthers}</p>}
			</section>
		</>
	);
}
