import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { questionOf } from '~/model/look-up.ts';
import type { Answer, Answers } from '~/model/types.ts';
import { openQuestions } from '~/model/verdict/open-questions.ts';
import type { Result } from '~/model/verdict/result.ts';
import type { PersonalContent } from '~/model/wording.ts';
import * as words from '~/words/next-step-words.ts';
import { answerWords } from '~/words/words.ts';
import { NextQuestion } from './NextQuestion.tsx';
import './NextStep.css';

export interface NextStepProps {
	readonly content: PersonalContent;
	readonly result: Result;
	readonly answers: Answers;
	/** What the reader calls the credential; may be empty. */
	readonly name: string;
	readonly onAnswer: (question: string, answer: Answer | undefined) => void;
	/** Address of the question kit, where there is one for these answers. */
	readonly kitUrl?: string | undefined;
	/** Address at which a decision is written down. */
	readonly recordUrl?: string | undefined;
}

/** What was answered here last, and how it was before. */
interface Last {
	readonly id: string;
	readonly before: Answer | undefined;
}

/**
 * The one thing to do next: the open question that comes first, whom to ask and in what words, and what each answer would make of the result.
 * A tap on an answer is the answer. Once a verdict is settled, the next step is to decide; where something rules it out there is none.
 */
export function NextStep({ content, result, answers, name, onAnswer, kitUrl, recordUrl }: NextStepProps) {
	const [skipped, setSkipped] = useState<readonly string[]>([]);
	// A question that is answered by numbers stays until the reader is done with them.
	const [held, setHeld] = useState<string>();
	const [last, setLast] = useState<Last>();
	const place = useRef<HTMLElement>(null);
	const focusNext = useRef('');
	useLayoutEffect(() => {
		if (focusNext.current) place.current?.querySelector<HTMLElement>(focusNext.current)?.focus();
		focusNext.current = '';
	});

	const { standing, isSettled, isRangeDue } = result;
	const open = openQuestions(result).map(({ question }) => question);
	const left = open.filter((id) => !skipped.includes(id));
	const isAsking = isRangeDue && standing === 'open-to-judgement' && !isSettled;
	const id = held ?? (isAsking ? (left[0] ?? open[0]) : undefined);
	const isDeciding = isRangeDue && standing !== 'ruled-out' && !isAsking && recordUrl !== undefined;
	if (id === undefined && !isDeciding && !last) return null;

	const give = (question: string, answer: Answer | undefined) => {
		setLast({ id: question, before: answers[question] });
		focusNext.current = '.next-step__kept';
		onAnswer(question, answer);
	};
	const finish = (question: string) => {
		setHeld(undefined);
		focusNext.current = '.next-step__kept, .next-step__ask';
		if (!answers[question]) setLast(undefined);
	};
	const undo = ({ id: question, before }: Last) => {
		setLast(undefined);
		focusNext.current = '.next-step__ask';
		onAnswer(question, before);
	};
	const skip = (question: string) => {
		// After the last of them the first comes again.
		setSkipped(left.length > 1 ? [...skipped, question] : []);
		setLast(undefined);
		focusNext.current = '.next-step__ask';
	};
	const hold = (question: string, answer: Answer | undefined) => {
		if (held !== question) setLast({ id: question, before: answers[question] });
		setHeld(question);
		onAnswer(question, answer);
	};
	const kept = last && words.kept(questionOf(content, last.id).short, answerWords(questionOf(content, last.id), answers[last.id]));
	return (
		<section class={`next-step ${id === undefined && !isDeciding ? 'next-step--done' : ''}`} ref={place}>
			{last && held === undefined && (
				<p class="next-step__kept" tabIndex={-1} key={kept}>
					{kept}{' '}
					<button class="next-step__way" type="button" onClick={() => undo(last)}>
						{words.undo}
					</button>
				</p>
			)}
			{id !== undefined ? (
				<NextQuestion
					key={id}
					{...{ content, result, answers, name, id, kitUrl }}
					isHeld={held === id}
					open={open.length}
					{...{ give, hold, finish }}
					skip={left.length > 1 || skipped.length > 0 ? skip : undefined}
				/>
			) : (
				isDeciding && (
					<>
						<h3 class="next-step__ask" tabIndex={-1}>
							{words.decideTitle}
						</h3>
						<p>{words.decideWhy}</p>
						<a class="button" href={recordUrl}>
							{words.decide}
						</a>
					</>
				)
			)}
		</section>
	);
}
