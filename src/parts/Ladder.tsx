import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { questionOf } from '~/model/look-up.ts';
import type { Answer, Answers, Interval } from '~/model/types.ts';
import { type Ladder as Found, findLadder, type Rung } from '~/model/verdict/ladder.ts';
import { openQuestions } from '~/model/verdict/open-questions.ts';
import type { Result } from '~/model/verdict/result.ts';
import type { PersonalContent } from '~/model/wording.ts';
import * as words from '~/words/ladder-words.ts';
import { QuestionField } from './QuestionField.tsx';
import { at } from './ScaleBar.tsx';
import './Ladder.css';

export interface LadderProps {
	readonly content: PersonalContent;
	readonly result: Result;
	readonly answers: Answers;
	/** Address of a question's field, by its id: where a step leads that is not answered here. */
	readonly questionUrl: (id: string) => string;
	/** Absent where the result only reports. */
	readonly onAnswer?: ((question: string, answer: Answer | undefined) => void) | undefined;
	/** Told when a field is opened and when it is closed. */
	readonly onAnswering?: ((isAnswering: boolean) => void) | undefined;
}

/** The question that is being answered, with the steps and the range as they were when its field was opened. */
interface Answering {
	readonly id: string;
	readonly ladder: Found;
	readonly before: Interval;
}

/**
 * The range taken apart: each open answer is a step from the lowest score towards the highest, as long as the points that it can move. What
 * could rule it out comes first; small ones are one step. A step unfolds to its question, and stays where it is until the reader is done.
 */
export function Ladder({ content, result, answers, questionUrl, onAnswer, onAnswering }: LadderProps) {
	const [answering, setAnswering] = useState<Answering>();
	const heading = useRef<HTMLHeadingElement>(null);
	const focusNext = useRef<string>();
	const ladder = findLadder(result, answering?.ladder);
	// With the page as it is written, before a next key.
	useLayoutEffect(() => {
		if (focusNext.current === undefined) return;
		const next = document.getElementById(focusNext.current) ?? heading.current;
		focusNext.current = undefined;
		next?.focus();
	});
	if (result.open.length === 0 && !answering) return null;

	const isOpen = (id: string) => result.open.some(({ question }) => question === id);
	const toggle = (id: string) => {
		const isClosing = answering?.id === id;
		// What is answered leaves its place when its field is closed; the focus goes to the next step.
		const after = ladder.single.map(({ questions }) => questions[0]).find((one) => one !== undefined && one !== id && isOpen(one));
		if (isClosing) focusNext.current = `step-${isOpen(id) ? id : after}`;
		onAnswering?.(!isClosing);
		setAnswering(isClosing ? undefined : { id, ladder: findLadder(result), before: result.shownRange });
	};
	const one = (id: string, rung: Rung) => {
		const wording = questionOf(content, id);
		const name = <span class="ladder__name">{wording.short}</span>;
		if (!onAnswer)
			return (
				<li class="ladder__step" key={id}>
					<a class="ladder__row" href={questionUrl(id)}>
						{name}
						<Weight rung={rung} />
					</a>
				</li>
			);
		const isAnswering = answering?.id === id;
		const effect = answering ? words.effect(answering.before, result.shownRange) : '';
		return (
			<li class="ladder__step" key={id}>
				<details open={isAnswering} onToggle={(event) => event.currentTarget.open !== isAnswering && toggle(id)}>
					<summary class="ladder__row" id={`step-${id}`}>
						{name}
						<Weight rung={rung} isAnswered={!isOpen(id)} />
					</summary>
					{isAnswering && (
						<div class="ladder__answer no-print">
							<QuestionField
								question={questionOf(content.model, id)}
								wording={wording}
								answer={answers[id]}
								onAnswer={(answer) => onAnswer(id, answer)}
								place="step"
							/>
							<p class="ladder__effect" key={effect}>
								{effect}
							</p>
							<button class="button" type="button" onClick={() => toggle(id)}>
								{words.done}
							</button>
						</div>
					)}
				</details>
			</li>
		);
	};
	const group = (kind: string, name: string, rung: Rung) => (
		<li class="ladder__step" key={kind}>
			<details open={answering && rung.questions.includes(answering.id) ? true : undefined}>
				<summary class="ladder__row ladder__row--group">
					<span class="ladder__name" key={name}>
						{name}
					</span>
					<Weight rung={{ ...rung, checks: 0 }} />
				</summary>
				<ul class="ladder__steps">{apart(result, rung).map((each) => one(each.questions[0] ?? '', each))}</ul>
			</details>
		</li>
	);
	const { smaller, loose } = ladder;
	const title = words.title(openQuestions(result).length);
	return (
		<section class="ladder">
			<h3 class="ladder__title" ref={heading} tabIndex={-1} key={title}>
				{title}
			</h3>
			<p class="ladder__about">{words.about}</p>
			<ul class="ladder__steps">
				{ladder.single.map((rung) => one(rung.questions[0] ?? '', rung))}
				{smaller && group('smaller', words.smaller(smaller.questions.length, smaller.checks), smaller)}
				{loose && group('loose', words.loose(loose.questions.length), loose)}
			</ul>
		</section>
	);
}

/** The steps that a group is made of. */
function apart({ open }: Result, { questions, lo: from }: Rung): readonly Rung[] {
	let lo = from;
	return questions.map((id) => {
		const found = open.find(({ question }) => question === id);
		const start = lo;
		lo += found?.movable ?? 0;
		return { questions: [id], lo: start, hi: lo, checks: found?.isDealBreaker ? 1 : 0 };
	});
}

/** What a step can do, in words and as a bar on the scale of the result. */
function Weight({ rung: { lo, hi, checks }, isAnswered = false }: { readonly rung: Rung; readonly isAnswered?: boolean }) {
	const told = isAnswered ? words.answered : hi > lo || checks === 0 ? words.points(hi - lo) : '';
	return (
		<>
			<span class="ladder__weight">
				{checks > 0 && (
					<span class="ladder__check">
						<span aria-hidden="true">{words.sign}</span>
						{words.couldRuleOut}
					</span>
				)}
				{told && <span key={told}>{told}</span>}
			</span>
			<svg class="ladder__bar" aria-hidden="true">
				<line class="ladder__track" x1="0" x2="100%" y1="50%" y2="50%" />
				<line class="ladder__acceptable" x1="50%" x2="50%" y1="10%" y2="90%" />
				{hi > lo && (
					<>
						<line class="ladder__hatch" x1={at(lo)} x2={at(hi)} y1="50%" y2="50%" />
						<rect class="ladder__reach" x={at(lo)} width={at(hi - lo)} y="25%" height="50%" />
					</>
				)}
			</svg>
		</>
	);
}
