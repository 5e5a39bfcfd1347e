import { factorOf, goalOf, questionOf } from '~/model/look-up.ts';
import type { FitState } from '~/model/state/state.ts';
import { scoreAnswers } from '~/model/verdict/score.ts';
import type { FitContent } from '~/model/wording.ts';
import { addConcerns } from '~/words/concern-words.ts';
import { rangeWords, VERDICT_NAMES } from '~/words/words.ts';

export interface OneViewProps {
	readonly whose: string;
	/** Without anybody's concerns. */
	readonly content: FitContent;
	readonly state: FitState;
}

/** Where one of two people stands: goal, what they put first, deal-breakers, verdict and range. */
export function OneView({ whose, content: bare, state }: OneViewProps) {
	const content = addConcerns(bare, state.concerns, '#priorities');
	const { goal, name, order, answers } = state;
	const result = goal === null ? undefined : scoreAnswers(content.model, goal, answers, order);
	const short = (id: string) => questionOf(content, id).short;
	const met = result?.dealBreakers.filter((one) => one.state === 'met') ?? [];
	const unknown = result?.dealBreakers.filter((one) => one.state === 'unknown').length;
	const first = result?.priorities.first ?? [];
	const firstNames = first.map((id) => factorOf(content, id).name.toLowerCase()).join(' and ');
	return (
		<section class="two-views__one">
			<h3>{whose}</h3>
			{name && <p>{name}</p>}
			{result ? (
				<>
					<p class="two-views__verdict">
						{result.isRuledOut && <span>Deal-breaker met. Apart from that: </span>}
						{VERDICT_NAMES[result.verdict]}
					</p>
					<p>{rangeWords(result.shownRange)} of 100</p>
					<p>
						Deal-breakers: {met.length === 0 ? 'none met' : `met: ${met.map(({ question }) => short(question)).join('; ')}`}
						{unknown ? `, ${unknown} not known yet.` : '.'}
					</p>
					<p>What for: {goalOf(content, result.goal).label}</p>
					<p>Most important: {first.length < content.factors.length ? firstNames : 'everything equally'}</p>
				</>
			) : (
				<p>No goal chosen, so there is no result.</p>
			)}
		</section>
	);
}
