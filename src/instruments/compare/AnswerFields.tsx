import { useLayoutEffect, useState } from 'preact/hooks';
import type { Answer, Question } from '~/model/types.ts';
import type { MeasureField } from '~/model/values/measures.ts';
import type { QuestionWording } from '~/model/wording.ts';
import { NumberField } from '~/parts/NumberField.tsx';
import * as fieldWords from '~/words/field-words.ts';
import { FIELD_LABELS } from '~/words/measure-words.ts';
import { measureWords } from '~/words/measured-words.ts';
import * as words from './changing-words.ts';
import '~/parts/QuestionField.css';
import './AnswerFields.css';

export interface AnswerFieldsProps {
	/** Unlike that of any other answer: ids of fields begin with it. */
	readonly id: string;
	readonly question: Question;
	readonly wording: QuestionWording;
	/** Of a measure, the numbers to ask for here. */
	readonly fields: readonly MeasureField[];
	/** Whose answer it is, as its field's name says it. */
	readonly whose: string;
	/** Undefined: not known yet. */
	readonly answer: Answer | undefined;
	readonly onAnswer: (answer: Answer | undefined) => void;
	/** Setting the question aside is up to these fields; of a measure it is up to the row of the person's own numbers. */
	readonly canSetAside: boolean;
}

/** One answer to change where it stands in a table: a native list of all ways to answer, or typed numbers. */
export function AnswerFields(props: AnswerFieldsProps) {
	return <div class="answer-fields">{props.question.measure ? <MeasureFields {...props} /> : <OptionsField {...props} />}</div>;
}

function OptionsField({ id, question, wording, whose, answer, onAnswer, canSetAside }: AnswerFieldsProps) {
	const [isCounting, setCounting] = useState(false);
	const counts = answer?.kind === 'tally' || (isCounting && !answer);
	const chosen = counts
		? 'numbers'
		: answer?.kind === 'option'
			? answer.option
			: answer?.kind === 'set-aside'
				? 'does-not-apply'
				: 'unknown';
	const choose = (value: string) => {
		setCounting(value === 'numbers');
		if (value === 'unknown' || value === 'numbers') onAnswer(undefined);
		else onAnswer(value === 'does-not-apply' ? { kind: 'set-aside' } : { kind: 'option', option: value });
	};
	return (
		<>
			<label for={id}>
				{wording.ask}
				<span class="visually-hidden">{words.whose(whose)}</span>
			</label>
			<select
				id={id}
				class={`answer-fields__select${chosen === 'unknown' ? ' answer-fields__select--open' : ''}`}
				value={chosen}
				onChange={({ currentTarget }) => choose(currentTarget.value)}
			>
				<option value="unknown">{fieldWords.unknown}</option>
				{question.options?.map((option) => (
					<option key={option.id} value={option.id}>
						{wording.options[option.id]?.label ?? option.id}
					</option>
				))}
				{question.tally && <option value="numbers">{words.byCounting}</option>}
				{canSetAside && wording.notApplicable && <option value="does-not-apply">{wording.notApplicable}</option>}
			</select>
			{counts && wording.tally && <CountFields id={id} label={wording.tally.label} answer={answer} onAnswer={onAnswer} />}
		</>
	);
}

/** The two numbers count together: until both are there, nothing is known. */
function CountFields({ id, label, answer, onAnswer }: Pick<AnswerFieldsProps, 'id' | 'answer' | 'onAnswer'> & { readonly label: string }) {
	const tally = answer?.kind === 'tally' ? answer : undefined;
	const [half, setHalf] = useState<{ readonly found?: number | undefined; readonly read?: number | undefined }>({});
	const { found, read } = tally ?? half;
	const set = (next: typeof half) => {
		setHalf(next);
		const isWhole = next.found !== undefined && next.read !== undefined;
		onAnswer(isWhole ? { kind: 'tally', found: next.found ?? 0, read: next.read ?? 0 } : undefined);
	};
	useLayoutEffect(() => {
		if (answer) setHalf({});
	}, [answer]);
	return (
		<div class="answer-fields__numbers">
			<NumberField id={`${id}-read`} label={fieldWords.read} value={read} asks="count" onValue={(value) => set({ found, read: value })} />
			<NumberField id={`${id}-found`} label={label} value={found} asks="count" onValue={(value) => set({ found: value, read })} />
			{tally && tally.found > tally.read && <p class="answer-fields__note">{fieldWords.foundMoreThanRead}</p>}
		</div>
	);
}

function MeasureFields({ id, question, wording, fields, answer, onAnswer, canSetAside }: AnswerFieldsProps) {
	const numbers = answer?.kind === 'measure' ? answer.numbers : {};
	const isAside = answer?.kind === 'set-aside';
	const set = (field: string, value: number | undefined) => {
		const { [field]: _, ...others } = numbers;
		const next = value === undefined ? others : { ...others, [field]: value };
		onAnswer(Object.keys(next).length > 0 ? { kind: 'measure', numbers: next } : undefined);
	};
	return (
		<div class="answer-fields__numbers">
			{!isAside &&
				fields.map((field) => (
					<NumberField
						key={field}
						id={`${id}-${field}`}
						label={FIELD_LABELS[field]}
						asks={field}
						beside={numbers}
						value={numbers[field]}
						onValue={(value) => set(field, value)}
					/>
				))}
			{canSetAside ? (
				wording.notApplicable && (
					<label class="answer-fields__aside">
						<input type="checkbox" checked={isAside} onChange={() => onAnswer(isAside ? undefined : { kind: 'set-aside' })} />
						<span>{wording.notApplicable}</span>
					</label>
				)
			) : isAside ? (
				<p class="answer-fields__note">{wording.notApplicable}</p>
			) : (
				<p class="answer-fields__note">{question.measure && measureWords(question.measure.kind, numbers)}</p>
			)}
		</div>
	);
}
