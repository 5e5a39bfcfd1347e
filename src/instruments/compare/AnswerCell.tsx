import { useLayoutEffect, useState } from 'preact/hooks';
import type { Answer, Question } from '~/model/types.ts';
import type { MeasureField } from '~/model/values/measures.ts';
import type { QuestionWording } from '~/model/wording.ts';
import { NumberField } from '~/parts/NumberField.tsx';
import * as fieldWords from '~/words/field-words.ts';
import { FIELD_LABELS, measureWords } from '~/words/measure-words.ts';
import { answerWords } from '~/words/words.ts';
import * as words from './candidates-words.ts';
import '~/parts/QuestionField.css';
import './AnswerCell.css';

export interface AnswerCellProps {
	/** Unlike that of any other cell: ids of fields begin with it. */
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
	/** Setting the question aside is up to this cell; of a measure it is up to the row of the person's own numbers. */
	readonly canSetAside: boolean;
}

/** Characters of an answer that a field of a narrow column shows. */
const FITS = 16;

/** One answer where it stands in a table: a native list of all ways to answer, or typed numbers; on paper what it says. */
export function AnswerCell(props: AnswerCellProps) {
	const { question, wording, fields, answer } = props;
	const numbers = answer?.kind === 'measure' ? Object.entries(answer.numbers).filter(([field]) => fields.some((one) => one === field)) : [];
	const said = answer?.kind !== 'measure' ? answer : numbers.length > 0 ? { ...answer, numbers: Object.fromEntries(numbers) } : undefined;
	const told = answerWords(wording, said);
	const isLong = said?.kind !== 'measure' && told.length > FITS;
	return (
		<div class="answer-cell">
			<div class="answer-cell__field no-print">{question.measure ? <MeasureCell {...props} /> : <OptionsCell {...props} />}</div>
			<p class={`answer-cell__said${isLong ? ' answer-cell__said--long' : ''}`} aria-hidden="true">
				{told}
			</p>
		</div>
	);
}

function OptionsCell({ id, question, wording, whose, answer, onAnswer, canSetAside }: AnswerCellProps) {
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
			<select
				id={id}
				class={`answer-cell__select${chosen === 'unknown' ? ' answer-cell__select--open' : ''}`}
				aria-label={words.field(wording.short, whose)}
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
function CountFields({ id, label, answer, onAnswer }: Pick<AnswerCellProps, 'id' | 'answer' | 'onAnswer'> & { readonly label: string }) {
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
		<div class="answer-cell__numbers">
			<NumberField id={`${id}-read`} label={fieldWords.read} value={read} isWhole onValue={(value) => set({ found, read: value })} />
			<NumberField id={`${id}-found`} label={label} value={found} isWhole onValue={(value) => set({ found: value, read })} />
			{tally && tally.found > tally.read && <p class="answer-cell__note">{fieldWords.foundMoreThanRead}</p>}
		</div>
	);
}

function MeasureCell({ id, question, wording, fields, answer, onAnswer, canSetAside }: AnswerCellProps) {
	const numbers = answer?.kind === 'measure' ? answer.numbers : {};
	const isAside = answer?.kind === 'set-aside';
	const set = (field: string, value: number | undefined) => {
		const { [field]: _, ...others } = numbers;
		const next = value === undefined ? others : { ...others, [field]: value };
		onAnswer(Object.keys(next).length > 0 ? { kind: 'measure', numbers: next } : undefined);
	};
	return (
		<div class="answer-cell__numbers">
			{!isAside &&
				fields.map((field) => (
					<NumberField
						key={field}
						id={`${id}-${field}`}
						label={FIELD_LABELS[field]}
						value={numbers[field]}
						onValue={(value) => set(field, value)}
					/>
				))}
			{canSetAside ? (
				wording.notApplicable && (
					<label class="answer-cell__aside">
						<input type="checkbox" checked={isAside} onChange={() => onAnswer(isAside ? undefined : { kind: 'set-aside' })} />
						<span>{wording.notApplicable}</span>
					</label>
				)
			) : isAside ? (
				<p class="answer-cell__note">{wording.notApplicable}</p>
			) : (
				<p class="answer-cell__note">{question.measure && measureWords(question.measure.kind, numbers)}</p>
			)}
		</div>
	);
}
