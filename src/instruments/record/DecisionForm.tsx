import { useRef } from 'preact/hooks';
import { isDay } from '~/model/is-day.ts';
import { addMonths } from '~/model/keeping/days.ts';
import type { DecisionDraft } from '~/model/keeping/decision-draft.ts';
import { DECISIONS } from '~/model/keeping/decision-record.ts';
import { NAME_LIMIT } from '~/model/state/clean-name.ts';
import { NOTE_LIMIT } from '~/model/state/clean-text.ts';
import { DECISION_NAMES } from '~/words/record-words.ts';
import * as words from './decide-words.ts';
import { LOOK_BACK_MONTHS } from './look-back-months.ts';

export interface DecisionFormProps {
	readonly draft: DecisionDraft;
	/** Changes some of its fields. */
	readonly write: (changes: Partial<DecisionDraft>) => void;
	readonly keep: () => void;
	/** Sentences that could end "I will think again if …". */
	readonly suggestions: readonly string[];
	readonly today: string;
}

/** What was decided, why, and when to think again. All of it can stay open. */
export function DecisionForm({ draft, write: set, keep, suggestions, today }: DecisionFormProps) {
	const thinkAgain = useRef<HTMLTextAreaElement>(null);
	const add = (sentence: string) => {
		set({ thinkAgain: [draft.thinkAgain.trimEnd(), sentence].filter(Boolean).join('\n') });
		thinkAgain.current?.focus();
	};
	const text = (field: 'because' | 'thinkAgain', label: string, hint: string) => (
		<div class="keeping__field">
			<label for={field}>{label}</label>
			<p class="keeping__hint" id={`${field}-hint`}>
				{hint}
			</p>
			<textarea
				ref={field === 'thinkAgain' ? thinkAgain : null}
				class="keeping__input"
				id={field}
				maxLength={NOTE_LIMIT}
				value={draft[field]}
				aria-describedby={`${field}-hint`}
				onInput={(event) => set({ [field]: event.currentTarget.value })}
			/>
		</div>
	);
	const left = suggestions.filter((sentence) => !draft.thinkAgain.includes(sentence));
	return (
		<form
			class="keeping__part decision-form"
			autocomplete="off"
			onSubmit={(event) => {
				event.preventDefault();
				keep();
			}}
		>
			<fieldset class="keeping__group">
				<legend class="keeping__legend">{words.whatDecided}</legend>
				{[...DECISIONS, null].map((decision) => (
					<label class="question__option" key={decision}>
						<input
							type="radio"
							name="decision"
							value={decision ?? 'open'}
							checked={draft.decision === decision}
							onChange={() => set({ decision })}
						/>
						<span>{decision ? DECISION_NAMES[decision] : words.notDecided}</span>
					</label>
				))}
			</fieldset>
			{draft.decision === 'wait' && (
				<div class="keeping__field">
					<label for="until">{words.waitUntil}</label>
					<input
						class="keeping__input"
						id="until"
						type="text"
						maxLength={NAME_LIMIT}
						value={draft.until}
						onInput={(event) => set({ until: event.currentTarget.value })}
					/>
				</div>
			)}
			{text('because', words.because, words.aboutBecause)}
			{text('thinkAgain', words.thinkAgain, words.aboutThinkAgain)}
			{left.length > 0 && (
				<div class="keeping__field">
					<p class="keeping__hint">{words.fromAnswers}</p>
					<p class="keeping__actions">
						{left.map((sentence) => (
							<button class="button decision-form__add" type="button" key={sentence} onClick={() => add(sentence)}>
								{sentence}
							</button>
						))}
					</p>
				</div>
			)}
			<div class="keeping__field">
				<label for="look-back">{words.lookBackDay}</label>
				<p class="keeping__hint" id="look-back-hint">
					{words.aboutLookBack}
				</p>
				<input
					class="keeping__input keeping__input--day"
					id="look-back"
					type="date"
					min="1000-01-01"
					max="2999-12-31"
					value={draft.lookBack ?? ''}
					aria-describedby="look-back-hint look-back-says"
					onInput={({ currentTarget: { value } }) => set({ lookBack: isDay(value) ? value : null })}
				/>
				<p id="look-back-says" role="status">
					{draft.lookBack !== null && draft.lookBack <= today && words.hasCome}
				</p>
				<p class="keeping__actions">
					{LOOK_BACK_MONTHS.map((months) => (
						<button class="button" type="button" key={months} onClick={() => set({ lookBack: addMonths(today, months) })}>
							{words.lookBackIn[months]}
						</button>
					))}
					<button class="button" type="button" onClick={() => set({ lookBack: null })}>
						{words.noDay}
					</button>
				</p>
			</div>
			<button class="button button--main" type="submit">
				{words.keep}
			</button>
			<p class="keeping__hint">{words.aboutKeeping}</p>
		</form>
	);
}
