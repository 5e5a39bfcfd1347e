import type { ComparedCandidate } from '~/model/compare/candidates.ts';
import type { FullComparison } from '~/model/compare/full-comparison.ts';
import { questionOf } from '~/model/look-up.ts';
import { openQuestions } from '~/model/verdict/open-questions.ts';
import type { PersonalContent } from '~/model/wording.ts';
import { headline } from '~/words/headline-words.ts';
import * as words from './lead-words.ts';
import './CardResult.css';

export interface CardResultProps {
	readonly content: PersonalContent;
	readonly comparison: FullComparison;
	readonly candidate: Pick<ComparedCandidate, 'id' | 'answers'>;
	readonly name: string;
	/** Address at which its answers change. */
	readonly answersUrl: string;
}

/** Where one candidate stands, in the words of the fit check. Its range is drawn above, beside the others'. */
export function CardResult({ content, comparison, candidate, name, answersUrl }: CardResultProps) {
	const result = comparison.results[comparison.ids.indexOf(candidate.id)];
	if (!result) return null;
	const met = result.dealBreakers.filter(({ state }) => state === 'met');
	return (
		<div class="card-result">
			<p class="card-result__headline">{headline(content, result, candidate.answers)}</p>
			{met.length > 1 && (
				<ul class="card-result__met">
					{met.map(({ question }) => (
						<li key={question}>{questionOf(content, question).short}</li>
					))}
				</ul>
			)}
			<p class="card-result__open">
				{words.open(openQuestions(result).length)}{' '}
				<a class="no-print" href={answersUrl}>
					{words.changeAnswers}
					<span class="visually-hidden">: {name}</span>
				</a>
			</p>
		</div>
	);
}
