import { useMemo, useState } from 'preact/hooks';
import { changesSince } from '~/model/changes-since.ts';
import { type DecisionRecord, isDue } from '~/model/keeping/decision-record.ts';
import { findingOf } from '~/model/keeping/finding.ts';
import { withConcerns } from '~/model/state/concerns.ts';
import { isSameState } from '~/model/state/same-state.ts';
import type { FitState } from '~/model/state/state.ts';
import { isSameConclusion } from '~/model/verdict/flips.ts';
import { scoreAnswers } from '~/model/verdict/score.ts';
import type { FitContent } from '~/model/wording.ts';
import { ConfirmButton } from '~/parts/ConfirmButton.tsx';
import { useLazy } from '~/parts/use-lazy.ts';
import { VersionNotice } from '~/parts/VersionNotice.tsx';
import { recordWords } from '~/words/record-words.ts';
import * as words from './decide-words.ts';
import type { NextPages } from './kept-now/KeptNow.tsx';
import { KEPT_NOW } from './kept-now/load.ts';
import { OutcomeForm } from './OutcomeForm.tsx';
import { RecordActions } from './RecordActions.tsx';
import { RecordSheet } from './RecordSheet.tsx';
import { reminderFile } from './record-files.ts';

export interface KeptRecordProps {
	readonly content: FitContent;
	readonly record: DecisionRecord;
	readonly today: string;
	readonly address: string;
	/** The assessment that is open now. */
	readonly open: FitState;
	readonly keep: (next: DecisionRecord, said: string) => void;
	readonly openAnswers: () => void;
	readonly remove: () => void;
	/** Address of the open assessment's own decision. */
	readonly back: string;
	/** It was decided a moment ago. */
	readonly isNew: boolean;
	readonly pages: NextPages;
}

/** A decision as it was on its day, with what has changed since and what can be done with it. Nothing of the sheet is worked out anew. */
export function KeptRecord({ content, record, today, address, open, keep, openAnswers, remove, back, isNew, pages }: KeptRecordProps) {
	const [isTelling, setTelling] = useState(false);
	const { finding, version, state } = record;
	const { view: moment, hasFailed } = useLazy(KEPT_NOW, isNew);
	const since = changesSince(content, version);
	const now = useMemo(
		() =>
			state.goal === null
				? undefined
				: findingOf(scoreAnswers(withConcerns(content.model, state.concerns), state.goal, state.answers, state.order)),
		[content, state],
	);
	const differs = now && !(isSameConclusion(now, finding) && now.range.lo === finding.range.lo && now.range.hi === finding.range.hi);
	const hasMovedOn = open.name !== '' && open.name === state.name && !isSameState(open, state);
	const isOpen = isTelling || isDue(record, today);
	const parts = { content, record, today, address };
	const reminder = reminderFile(content.model, record, { address, today });
	return (
		<>
			{isNew && moment && <moment.KeptNow record={record} today={today} pages={pages} reminder={reminder} keep={keep} />}
			{isNew && hasFailed && <p role="status">{words.kept}</p>}
			<div class="notices no-print">
				{since && <VersionNotice what={words.thisDecision} version={version} since={since} />}
				{differs && <p class="notices__one">{words.workedOutToday(now, record.day)}</p>}
				{hasMovedOn && <p class="notices__one">{words.movedOn(record.day)}</p>}
			</div>
			{isOpen && (
				<OutcomeForm
					record={record}
					today={today}
					keep={(next, said) => {
						setTelling(false);
						keep(next, said);
					}}
				/>
			)}
			<RecordSheet {...parts} isKept />
			<RecordActions {...parts} />
			<div class="keeping__actions no-print">
				{!isOpen && (
					<button class="button" type="button" onClick={() => setTelling(true)}>
						{record.outcome ? words.tellAnew : words.tell}
					</button>
				)}
				<button class="button" type="button" onClick={openAnswers}>
					{words.openAnswers}
				</button>
				<ConfirmButton {...words.remove} about={recordWords(record)} onConfirm={remove} />
				<a class="button" href={back}>
					{words.back}
				</a>
			</div>
		</>
	);
}
