import { useLayoutEffect, useState } from 'preact/hooks';
import type { Answer, Measure, Question } from '~/model/types.ts';
import { type MeasureField, measureFields, optionalFields } from '~/model/values/measures.ts';
import type { QuestionWording } from '~/model/wording.ts';
import * as fieldWords from '~/words/field-words.ts';
import { loadMeasuredWords } from '~/words/load.ts';
import { FIELD_LABELS, OPTIONAL_FIELDS } from '~/words/measure-words.ts';
import { NumberField } from './NumberField.tsx';
import { loadOnce, useLazy } from './use-lazy.ts';
import { WorkOut } from './WorkOut.tsx';
import './QuestionField.css';

/** What numbers come to. */
export const MEASURED_WORDS = loadOnce(loadMeasuredWords);

/** The words of a question that its field shows. */
export type FieldWording = Pick<QuestionWording, 'id' | 'ask' | 'why' | 'options' | 'tally' | 'notApplicable'>;

export interface QuestionFieldProps {
	readonly question: Question;
	readonly wording: FieldWording;
	/** Undefined: not known yet. */
	readonly answer: Answer | undefined;
	/** @param sum of an answer that a calculator has worked out: from what, in one line */
	readonly onAnswer: (answer: Answer | undefined, sum?: string) => void;
	/** Where else on the page it stands, so that it shares no name or id with the same question's field: the ladder of a result, say. */
	readonly place?: string | undefined;
}

/** One question with every way of answering it, "I don't know yet" among them. */
export function QuestionField({ question, wording, answer, onAnswer, place }: QuestionFieldProps) {
	const { options = [], tally, measure, canBeSetAside } = question;
	const id = place ? `${place}-${question.id}` : question.id;
	const chosen =
		answer?.kind === 'option' ? answer.option : answer?.kind === 'set-aside' ? 'does-not-apply' : answer ? 'numbers' : 'unknown';
	const radio = (value: string, label: string, next: Answer | undefined) => (
		<label class="question__option" key={value}>
			<input type="radio" name={id} value={value} checked={chosen === value} onChange={() => onAnswer(next)} />
			<span>{label}</span>
		</label>
	);
	return (
		<fieldset class="question" id={`question-${id}`} tabIndex={-1} aria-describedby={`why-${id}`}>
			<legend class="question__ask">{wording.ask}</legend>
			<p class="question__why" id={`why-${id}`}>
				{wording.why}
			</p>
			{options.map((option) => radio(option.id, wording.options[option.id]?.label ?? option.id, { kind: 'option', option: option.id }))}
			{measure && <MeasureFields id={id} measure={measure} answer={answer} onAnswer={onAnswer} />}
			{tally && wording.tally && <TallyFields id={id} label={wording.tally.label} answer={answer} onAnswer={onAnswer} />}
			{canBeSetAside && wording.notApplicable && radio('does-not-apply', wording.notApplicable, { kind: 'set-aside' })}
			{radio('unknown', fieldWords.unknown, undefined)}
			{place === undefined && <WorkOut question={question} answer={answer} onAnswer={onAnswer} />}
		</fieldset>
	);
}

interface PartProps {
	readonly answer: Answer | undefined;
	readonly onAnswer: (answer: Answer | undefined) => void;
}

/** The two numbers count together: until both are there, nothing is known. */
function TallyFields({ id, label, answer, onAnswer }: PartProps & { readonly id: string; readonly label: string }) {
	const tally = answer?.kind === 'tally' ? answer : undefined;
	const [half, setHalf] = useState<{ readonly found?: number | undefined; readonly read?: number | undefined }>({});
	const { found, read } = tally ?? half;
	const set = (next: typeof half) => {
		setHalf(next);
		onAnswer(next.found === undefined || next.read === undefined ? undefined : { kind: 'tally', found: next.found, read: next.read });
	};
	// Another way of answering takes the place of a half-typed count.
	useLayoutEffect(() => {
		if (answer) setHalf({});
	}, [answer]);
	return (
		<fieldset class="question__numbers">
			<legend>{fieldWords.orCount}</legend>
			<NumberField id={`${id}-read`} label={fieldWords.read} value={read} asks="count" onValue={(value) => set({ found, read: value })} />
			<NumberField id={`${id}-found`} label={label} value={found} asks="count" onValue={(value) => set({ found: value, read })} />
			{tally && tally.found > tally.read && <p class="question__says">{fieldWords.foundMoreThanRead}</p>}
		</fieldset>
	);
}

function MeasureFields({ id, measure, answer, onAnswer }: PartProps & { readonly id: string; readonly measure: Measure }) {
	const { kind } = measure;
	const numbers = answer?.kind === 'measure' ? answer.numbers : {};
	const set = (field: string, value: number | undefined) => {
		const { [field]: _, ...others } = numbers;
		const next = value === undefined ? others : { ...others, [field]: value };
		onAnswer(Object.keys(next).length > 0 ? { kind: 'measure', numbers: next } : undefined);
	};
	const field = (name: MeasureField) => (
		<NumberField
			key={name}
			id={`${id}-${name}`}
			label={FIELD_LABELS[name]}
			asks={name}
			beside={numbers}
			value={numbers[name]}
			onValue={(value) => set(name, value)}
		/>
	);
	const { view: measured } = useLazy(MEASURED_WORDS, Object.keys(numbers).length > 0);
	const optional = optionalFields(kind);
	const isRequired = (name: MeasureField) => !optional.some((one) => one === name);
	return (
		<div class="question__numbers">
			{measureFields(kind).filter(isRequired).map(field)}
			{optional.map((name) => (
				<details class="question__margin" key={name}>
					<summary>{OPTIONAL_FIELDS[name].offer}</summary>
					<p>{OPTIONAL_FIELDS[name].explains}</p>
					{field(name)}
				</details>
			))}
			<p class="question__says" role="status">
				{measured?.measureWords(kind, numbers)}
			</p>
		</div>
	);
}
