import type { ComparedCandidate } from '~/model/compare/candidates.ts';
import type { FullComparison } from '~/model/compare/full-comparison.ts';
import { questionOf } from '~/model/look-up.ts';
import { openQuestions } from '~/model/verdict/open-questions.ts';
import type { PersonalContent } from '~/model/wording.ts';
import { cap, conclusion } from '~/words/state-words.ts';
import * as words from './lead-words.ts';
import './CardResult.css';

export interface CardResultProps {
	readonly content: PersonalContent;
	readonly comparison: FullComparison;
	readonly candidate: Pick<ComparedCandidate, 'id'>;
	readonly name: string;
	/** Address at which its answers change. */
	readonly answersUrl: string;
}

/** Where one candidate stands, in the words of the fit check. Its range is drawn above, beside the others'. */
export function CardResult({ content, comparison, candidate, name, answersUrl }: CardResultProps) {
	const result = comparison.results[comparison.ids.indexOf(candidate.id)];
	if (!result) return null;
	const met = result.dealBreakers.filter(({ state }) => state === 'met').map(({ question }) => questionOf(content, question).short);
	const reasons = met.length > 0 ? met : result.cappedBy.map((hold) => cap(content, hold));
	return (
		<div class="card-result">
			{(result.isRangeDue || reasons.length > 0) && <p class="card-result__state">{conclusion(result)}</p>}
			{reasons.length > 0 && (
				<ul class="card-result__reasons">
					{reasons.map((reason) => (
						<li key={reason}>{reason}</li>
					))}
				</ul>
			)}
			<p class="card-result__open">
				<span>{words.open(openQuestions(result).length, result.couldRuleOut.length)}</span>{' '}
				<a class="no-print" href={answersUrl}>
					{words.changeAnswers}
					<span class="visually-hidden">: {name}</span>
				</a>
			</p>
		</div>
	);
}
