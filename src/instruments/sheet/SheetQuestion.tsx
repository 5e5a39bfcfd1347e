import type { ComponentChildren } from 'preact';
import { questionOf } from '~/model/look-up.ts';
import type { SheetRow } from '~/model/paper/sheet.ts';
import { movablePoints } from '~/model/paper/sheet-rules.ts';
import type { Option, Question } from '~/model/types.ts';
import { questionRange } from '~/model/values/answers.ts';
import { scopeIncludes } from '~/model/verdict/scope.ts';
import { INFORMANT_NAMES, pointsWords } from '~/words/words.ts';
import { LowHigh, Tick } from './SheetBoxes.tsx';
import { SheetMeasure } from './SheetMeasure.tsx';
import { SheetTally } from './SheetTally.tsx';
import type { SheetView } from './sheet-view.ts';
import { lowHighWords, MARKS, writtenNumber } from './sheet-words.ts';
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

	const line = (key: string, isTicked: boolean, value: string, words: ComponentChildren) => (
		<li class="sheet-question__answer" key={key} data-answer={key}>
			<Tick isTicked={isTicked} />
			<span class="sheet-question__value">{value}</span>
			<span>{words}</span>
		</li>
	);
	const marks = ({ dealBreaker, caps }: Option) => (
		<>
			{scopeIncludes(dealBreaker, goal) && <b> {MARKS.met} deal-breaker</b>}
			{scopeIncludes(caps, goal) && <b> {MARKS.held} holds the verdict back</b>}
		</>
	);
	const isOpen = reading !== undefined && (answer === undefined || (answer.kind === 'measure' && answer.share === undefined));
	return (
		<div class="sheet-question" data-question={question.id}>
			<p class="sheet-question__ask">
				<span class="sheet-question__name">{names.get(question.id)}</span> {wording.ask}
			</p>
			{(question.options || wording.notApplicable) && (
				<ul class="sheet-question__answers" role="list">
					{question.options?.map((option) =>
						line(
							option.id,
							answer?.kind === 'option' && answer.option.id === option.id,
							writtenNumber(option.value ?? range.lo),
							<>
								{wording.options[option.id]?.label}
								{marks(option)}
							</>,
						),
					)}
					{wording.notApplicable &&
						line(
							'does-not-apply',
							answer?.kind === 'set-aside',
							'–',
							`${wording.notApplicable}: leave it out${row.questions.length === 1 ? ', and the factor drops out' : ''}`,
						)}
				</ul>
			)}
			{question.tally && (
				<div class="sheet-question__wide">
					<SheetTally view={view} question={question} tally={question.tally} answer={answer} />
				</div>
			)}
			{question.measure && <SheetMeasure measure={question.measure} numbers={numbers} />}
			<p class="sheet-question__open sheet-question__wide" data-answer="unknown">
				<Tick isTicked={isOpen} />
				<span>
					<b>Don’t know yet: {lowHighWords(range)}.</b> {INFORMANT_NAMES[wording.findOut.whom]}. {wording.findOut.words} Can move{' '}
					{pointsWords(movablePoints(row, question))}.
				</span>
			</p>
			<p class="sheet-question__written">
				<LowHigh written={reading?.interval} />
			</p>
		</div>
	);
}
