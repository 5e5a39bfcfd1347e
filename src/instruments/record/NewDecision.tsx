import { useEffect, useMemo } from 'preact/hooks';
import { EMPTY_DRAFT, useDraft } from '~/device/use-draft.ts';
import type { LibraryStore } from '~/device/use-library.ts';
import type { ShownAssessment } from '~/device/use-shown-assessment.ts';
import { type DecisionRecord, nextRecordId } from '~/model/keeping/decision-record.ts';
import { findingOf } from '~/model/keeping/finding.ts';
import { LIBRARY_LIMIT } from '~/model/keeping/library.ts';
import { withConcerns } from '~/model/state/concerns.ts';
import { scoreAnswers } from '~/model/verdict/score.ts';
import { MODEL_VERSION } from '~/model/version.ts';
import type { FitContent } from '~/model/wording.ts';
import { addConcerns } from '~/words/add-concerns.ts';
import * as keepingWords from '~/words/keeping-words.ts';
import { DecisionForm } from './DecisionForm.tsx';
import * as words from './decide-words.ts';
import { KEPT_NOW } from './kept-now/load.ts';
import { RecordActions } from './RecordActions.tsx';
import { RecordSheet } from './RecordSheet.tsx';
import { suggestConditions } from './suggest-conditions.ts';

export interface NewDecisionProps {
	readonly content: FitContent;
	readonly open: Pick<ShownAssessment, 'state' | 'isGuest'>;
	/** Its goal. */
	readonly goal: string;
	readonly kept: Pick<LibraryStore, 'library' | 'change' | 'problem'>;
	readonly today: string;
	readonly address: string;
	/** The id under which it is kept, and what went wrong. Without an id it is not in the page either. */
	readonly onKept: (id: string | undefined, problem?: string) => void;
}

/** The decision about the open assessment: the form, and beside it the sheet that follows what is entered. */
export function NewDecision({ content, open, goal, kept, today, address, onKept }: NewDecisionProps) {
	const { state, isGuest } = open;
	const { records } = kept.library;
	const { draft, write, problem } = useDraft();
	const result = useMemo(
		() => scoreAnswers(withConcerns(content.model, state.concerns), goal, state.answers, state.order),
		[content, goal, state],
	);
	const { decision, until, because, thinkAgain, lookBack } = draft;
	// It is there by the time that the decision is kept.
	useEffect(() => {
		if (decision !== null) KEPT_NOW.load().catch(() => undefined);
	}, [decision]);
	const record: DecisionRecord = {
		...{ id: nextRecordId(today, records), day: today, version: MODEL_VERSION, state, finding: findingOf(result) },
		...{ decision, until, because, thinkAgain, lookBack, outcome: null },
	};
	const keep = () => {
		if (records.length >= LIBRARY_LIMIT) return onKept(undefined, words.noRoom(LIBRARY_LIMIT));
		let id = record.id;
		const notKept = kept.change((library) => {
			id = nextRecordId(today, library.records);
			return { ...library, records: [...library.records, { ...record, id }] };
		});
		// What the device did not keep stays in the form too.
		if (!notKept) write(() => EMPTY_DRAFT);
		onKept(id, notKept && keepingWords.problems[notKept]);
	};
	const parts = { content, record, today, address };
	return (
		<div class="decision-record__live">
			<section class="keeping__part no-print" aria-labelledby="decide-heading">
				<h2 id="decide-heading">{words.title}</h2>
				{isGuest && <p>{words.withLink}</p>}
				{draft.about !== '' && draft.about !== state.name && (
					<p class="keeping__actions">
						{words.begunAbout(draft.about)}
						<button class="button" type="button" onClick={() => write(() => EMPTY_DRAFT)}>
							{words.emptyForm}
						</button>
					</p>
				)}
				{problem && !kept.problem && <p role="status">{keepingWords.problems[problem]}</p>}
				<DecisionForm
					draft={draft}
					write={(changes) => write((now) => ({ ...now, ...changes, about: now.about || state.name }))}
					keep={keep}
					suggestions={suggestConditions(addConcerns(content, state.concerns, ''), result)}
					today={today}
				/>
			</section>
			<div class="keeping__part">
				<RecordSheet {...parts} isKept={false} />
				<RecordActions {...parts} />
			</div>
		</div>
	);
}
