import { useEffect, useState } from 'preact/hooks';
import { openAssessmentOf } from '~/device/open-assessment.ts';
import { formOrder } from '~/model/asking/form-order.ts';
import { goalOf } from '~/model/look-up.ts';
import { withConcerns } from '~/model/state/concerns.ts';
import type { Answers, Model } from '~/model/types.ts';
import { knownIds } from '~/model/values/resolve-answer.ts';
import { notNeeded } from '~/model/verdict/not-needed.ts';
import { scoreAnswers } from '~/model/verdict/score.ts';
import type { GoalWording } from '~/model/wording.ts';
import { GoalChips } from '~/parts/GoalChips.tsx';
import { Loading } from '~/parts/Loading.tsx';
import { SmallScale } from '~/parts/Scale.tsx';
import * as summaryWords from '~/words/summary-words.ts';
import * as words from './result-words.ts';
import './FactorResult.css';

/** As much of the fit check's content as a result in a line needs. */
export interface SmallFit {
	readonly model: Model;
	readonly goals: readonly Pick<GoalWording, 'id' | 'label'>[];
}

export interface FactorResultProps {
	/** Address of the fit check. */
	readonly fit: string;
	/** The answers to the questions of this page, which the device may not keep. */
	readonly answers: Answers;
}

/** What everything answered so far comes to, on the page of one factor; it asks for the goal where there is none. */
export function FactorResult({ fit, answers }: FactorResultProps) {
	const [content, setContent] = useState<SmallFit>();
	const [hasFailed, setFailed] = useState(false);
	const load = () => {
		setFailed(false);
		fetch(`${fit}model.json`)
			.then((response) => response.json())
			.then(setContent, () => setFailed(true));
	};
	useEffect(load, []);
	return content ? <Outcome fit={fit} answers={answers} {...content} /> : <Loading hasFailed={hasFailed} retry={load} />;
}

function Outcome({ fit, answers, model, goals }: FactorResultProps & SmallFit) {
	// The page's own store tells of each change; what it does not know is read anew with it.
	const store = openAssessmentOf(model);
	const { state } = store.read().value;
	const [chosen, setChosen] = useState<string | null>(null);
	const [asksGoal] = useState(state.goal === null);
	const goal = state.goal ?? chosen;
	const all = { ...state.answers, ...answers };
	const personal = withConcerns(model, state.concerns);
	const result = goal === null ? undefined : scoreAnswers(personal, goal, all, state.order);

	const asked = formOrder(personal, goal, state.order).all;
	const needless = notNeeded(asked, all);
	const counted = asked.filter((question) => !needless.includes(question));
	const known = knownIds(counted, all);
	const next = counted.find(({ id }) => !known.includes(id));
	const says = result && summaryWords.standing(result);

	return (
		<div class="factor-result">
			{asksGoal && (
				<fieldset class="factor-result__goal">
					<legend class="question__ask">{words.whatFor}</legend>
					<GoalChips
						goals={goals}
						goal={goal}
						name="factor-goal"
						onGoal={(id) => {
							setChosen(id);
							store.change((now) => ({ ...now, state: { ...now.state, goal: id } }));
						}}
					/>
				</fieldset>
			)}
			<div role="status">
				{result && (
					<p class="factor-result__range">
						{!asksGoal && <span>{words.goal(goalOf({ goals }, result.goal).label)}</span>}
						{says && <b>{says}</b>}
						{!result.isRangeDue && <span>{summaryWords.beforeRange(known.length, result)}</span>}
					</p>
				)}
			</div>
			{result?.isRangeDue && <SmallScale range={result.shownRange} isOff={result.standing !== 'open-to-judgement'} />}
			{result && (
				<p class="factor-result__ways">
					<a class="button button--main" href={`${fit}#${next ? `question-${next.id}` : 'result'}`}>
						{next ? words.goOn : words.wholeResult}
					</a>
					{next && result.isRangeDue && <a href={`${fit}#result`}>{words.wholeResult}</a>}
				</p>
			)}
		</div>
	);
}
