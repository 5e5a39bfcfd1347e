import { goalOf } from '~/model/look-up.ts';
import type { FitState } from '~/model/state/state.ts';
import { scoreAnswers } from '~/model/verdict/score.ts';
import type { FitContent } from '~/model/wording.ts';
import { addConcerns } from '~/words/add-concerns.ts';
import { headline } from '~/words/headline-words.ts';
import { required } from '~/words/standing-words.ts';
import * as words from './two-views-words.ts';

export interface OneViewProps {
	readonly whose: string;
	/** Without anybody's concerns. */
	readonly content: FitContent;
	readonly state: FitState;
}

/** Where one of two people stands: the reason as the result says it first, the range, the goal, and what they put first. */
export function OneView({ whose, content: bare, state }: OneViewProps) {
	const content = addConcerns(bare, state.concerns, '#priorities');
	const { goal, name, order, answers } = state;
	const result = goal === null ? undefined : scoreAnswers(content.model, goal, answers, order);
	const isEarly = result?.standing === 'open-to-judgement' && !result.isRangeDue;
	return (
		<section class="two-views__one">
			<h3>{whose}</h3>
			{name && <p>{name}</p>}
			{result ? (
				<>
					<p class="two-views__verdict">{isEarly ? words.tooFew : headline(content, result, answers)}</p>
					{result.isRequired && <p>{required}</p>}
					{result.isRangeDue && <p>{words.range(result)}</p>}
					<p>{words.whatFor(goalOf(content, result.goal).label)}</p>
					<p>{words.mostImportant(content, result)}</p>
				</>
			) : (
				<p>{words.noGoal}</p>
			)}
		</section>
	);
}
