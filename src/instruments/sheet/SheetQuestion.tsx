import type { ComponentChildren } from 'preact';
import { questionOf } from '~/model/look-up.ts';
import type { SheetRow } from '~/model/paper/sheet.ts';
import { movablePoints } from '~/model/paper/sheet-rules.ts';
import type { Option, Question } from '~/model/types.ts';
import { questionRange } from '~/model/values/answers.ts';
import { scopeIncludes } from '~/model/verdict/scope.ts';
import * as words from './paper-words.ts';
import { LowHigh, Tick } from './SheetBoxes.tsx';
import { SheetMeasure } from './SheetMeasure.tsx';
import { SheetTally } from './SheetTally.tsx';
import type { SheetView } from './sheet-view.ts';
import { writtenNumber } from './written.ts';
import './SheetQuestion.css';

export interface SheetQuestionProps {
	readonly view: SheetView;
	readonly row: SheetRow;
	readonly question: Question;
}

/** One question on paper: every answer with its box and its value, and beside them the two boxes for the values that count. */
export function SheetQuestion({ view, row, question }: SheetQuestionProps) {
	const { content, goal, filled, names } = view;
	const wording = questionOf(content, question.id);
	const range = questionRange(question);
	const reading = filled?.questions.get(question.id);
	const answer = reading?.answer;
	const given = filled?.answers[question.id];
	const numbers = given?.kind === 'measure' && answer ? given.numbers : {};
	if (!range) return null;

	const line = (key: string, isTicked: boolean, value: string, said: ComponentChildren) => (
		<li class="sheet-question__answer" key={key} data-answer={key}>
			<Tick isTicked={isTicked} />
			<span class="sheet-question__value">{value}</span>
			<span>{said}</span>
		</li>
	);
	const marks = ({ dealBreaker, caps, saysRequired }: Option) => (
		<>
			{scopeIncludes(dealBreaker, goal) && <b> {words.dealBreaker}</b>}
			{scopeIncludes(caps, goal) && <b> {words.holds}</b>}
			{saysRequired && <b> {words.requires}</b>}
		</>
	);
	const isAlone = row.questions.length === 1;
	const isOpen =
		reading !== undefined &&
		!reading.hasDroppedOut &&
		(answer === undefined || (answer.kind === 'measure' && answer.reading === undefined));
	return (
		<div class="sheet-question" data-question={question.id}>
			<p class="sheet-question__ask">
				<span class="sheet-question__name">{names.get(question.id)}</span> {wording.ask}
			</p>
			{question.measure && <SheetMeasure measure={question.measure} numbers={numbers} />}
			<ul class="sheet-question__answers" role="list">
				{question.options?.map((option) =>
					line(
						option.id,
						answer?.kind === 'option' && answer.option.id === option.id && !reading?.hasDroppedOut,
						writtenNumber(option.value ?? range.lo),
						<>
							{wording.options[option.id]?.label}
							{marks(option)}
						</>,
					),
				)}
				{wording.notApplicable && line('does-not-apply', answer?.kind === 'set-aside', '–', words.leaveOut(wording.notApplicable, isAlone))}
				{question.dropsOutWhenFree && line('free', reading?.hasDroppedOut === true, '–', words.whenFree(isAlone))}
				{question.tally && (
					<li class="sheet-question__answer">
						<SheetTally view={view} question={question} answer={answer} />
					</li>
				)}
				<li class="sheet-question__answer" data-answer="unknown">
					<Tick isTicked={isOpen} />
					<span class="sheet-question__unknown">
						{words.unknown(range, movablePoints(row, question), (its) => (
							<b>{its}</b>
						))}
					</span>
				</li>
			</ul>
			<p class="sheet-question__written">
				<LowHigh written={reading?.interval} />
			</p>
		</div>
	);
}
