import { useState } from 'preact/hooks';
import { addMonths } from '~/model/keeping/days.ts';
import { type DecisionRecord, HINDSIGHTS, type Hindsight, PROGRESS, type Progress } from '~/model/keeping/decision-record.ts';
import { NOTE_LIMIT } from '~/model/state/clean-text.ts';
import { decidedWords, HINDSIGHT_NAMES, NO_NAME, PROGRESS_NAMES, recordWords } from '~/words/record-words.ts';
import * as words from './decide-words.ts';

export interface OutcomeFormProps {
	readonly record: DecisionRecord;
	readonly today: string;
	/** The record with what happened, or with a later day to look back. */
	readonly keep: (next: DecisionRecord, said: string) => void;
}

/** "Not yet" puts the question off by so many months. */
const LATER = 3;

/** What happened to a decision, asked on its day or when the reader wants to tell. What was told before can be told anew. */
export function OutcomeForm({ record, today, keep }: OutcomeFormProps) {
	const [progress, setProgress] = useState<Progress | undefined>(record.outcome?.progress);
	const [hindsight, setHindsight] = useState<Hindsight | undefined>(record.outcome?.hindsight);
	const [note, setNote] = useState(record.outcome?.note ?? '');
	const [isMissing, setMissing] = useState(false);
	const tell = () => {
		if (progress && hindsight) keep({ ...record, outcome: { day: today, progress, hindsight, note } }, words.outcomeKept);
		else setMissing(true);
	};
	const choice = <T extends string>(
		legend: string,
		list: readonly T[],
		names: Readonly<Record<T, string>>,
		chosen: T | undefined,
		choose: (one: T) => void,
	) => (
		<fieldset class="keeping__group">
			<legend class="keeping__legend">{legend}</legend>
			{list.map((one) => (
				<label class="question__option" key={one}>
					<input type="radio" name={`${legend} ${record.id}`} value={one} checked={chosen === one} onChange={() => choose(one)} />
					<span>{names[one]}</span>
				</label>
			))}
		</fieldset>
	);
	return (
		<form
			class="keeping__part looking-back no-print"
			autocomplete="off"
			aria-label={words.lookBackOn(recordWords(record))}
			onSubmit={(event) => {
				event.preventDefault();
				tell();
			}}
		>
			<p class="looking-back__asks">{words.whatHappened(record.day, record.state.name || NO_NAME, decidedWords(record))}</p>
			{choice(words.howFar, PROGRESS, PROGRESS_NAMES, progress, setProgress)}
			{choice(words.sameAgain, HINDSIGHTS, HINDSIGHT_NAMES, hindsight, setHindsight)}
			<div class="keeping__field">
				<label for={`note-${record.id}`}>{words.knowNow}</label>
				<textarea
					class="keeping__input"
					id={`note-${record.id}`}
					maxLength={NOTE_LIMIT}
					value={note}
					onInput={(event) => setNote(event.currentTarget.value)}
				/>
			</div>
			<p class="looking-back__missing" role="status">
				{isMissing && (!progress || !hindsight) && words.answerBoth}
			</p>
			<p class="keeping__actions">
				<button class="button button--main" type="submit">
					{words.keepOutcome}
				</button>
				{!record.outcome && (
					<button class="button" type="button" onClick={() => keep({ ...record, lookBack: addMonths(today, LATER) }, words.asksLater)}>
						{words.askLater}
					</button>
				)}
			</p>
		</form>
	);
}
