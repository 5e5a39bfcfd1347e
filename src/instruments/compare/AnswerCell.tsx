import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Loading } from '~/parts/Loading.tsx';
import { useLazy } from '~/parts/use-lazy.ts';
import { answerWords } from '~/words/words.ts';
import type { AnswerFieldsProps } from './AnswerFields.tsx';
import * as words from './candidates-words.ts';
import { ANSWERING } from './later/load.ts';
import './AnswerCell.css';

export interface AnswerCellProps extends AnswerFieldsProps {
	/** What is to be said of the answer. */
	readonly children?: ComponentChildren;
}

/** One answer in a table: what it says, and one button that unfolds the way to change it in its place. */
export function AnswerCell({ children, ...props }: AnswerCellProps) {
	const { id, wording, fields, whose, answer } = props;
	const [isOpen, setOpen] = useState(false);
	const { view, ...loading } = useLazy(ANSWERING, isOpen);
	const place = useRef<HTMLDivElement>(null);
	// Whoever unfolds it wants to answer: the first field takes the focus, as soon as it is there.
	useEffect(() => {
		if (isOpen) place.current?.querySelector<HTMLElement>(':is(select,input)')?.focus();
	}, [isOpen, view]);
	const numbers = answer?.kind === 'measure' ? Object.entries(answer.numbers).filter(([field]) => fields.some((one) => one === field)) : [];
	const said = answer?.kind !== 'measure' ? answer : numbers.length > 0 ? { ...answer, numbers: Object.fromEntries(numbers) } : undefined;
	return (
		<div class="answer-cell">
			{isOpen && (
				<div class="answer-cell__fields no-print" ref={place}>
					{view ? <view.AnswerFields {...props} /> : <Loading {...loading} />}
				</div>
			)}
			<p class="answer-cell__text">
				<span class={`answer-cell__said${said ? '' : ' answer-cell__said--open'}${isOpen ? ' answer-cell__said--unfolded' : ''}`}>
					{answerWords(wording, said)}
				</span>{' '}
				{children}
			</p>
			<button
				class="answer-cell__change no-print"
				id={`change-${id}`}
				type="button"
				aria-expanded={isOpen}
				onClick={() => setOpen(!isOpen)}
			>
				{isOpen ? words.done : said ? words.change : words.answer}
				<span class="visually-hidden">: {words.field(wording.short, whose)}</span>
			</button>
		</div>
	);
}
