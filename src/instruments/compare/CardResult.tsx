import type { FullComparison } from '~/model/compare/full-comparison.ts';
import { questionOf } from '~/model/look-up.ts';
import { isToAsk } from '~/model/verdict/to-ask.ts';
import type { PersonalContent } from '~/model/wording.ts';
import * as standingWords from '~/words/standing-words.ts';
import * as words from './lead-words.ts';
import './CardResult.css';

export interface CardResultProps {
	readonly content: PersonalContent;
	readonly comparison: FullComparison;
	/** The candidate's. */
	readonly id: string;
	readonly name: string;
	/** Address at which its answers change. */
	readonly answersUrl: string;
}

/** Where one candidate stands, in words: what rules it out or holds it back before the verdict. Its range is drawn above, beside the others'. */
export function CardResult({ content, comparison, id, name, answersUrl }: CardResultProps) {
	const result = comparison.results[comparison.ids.indexOf(id)];
	if (!result) return null;
	const { standing, cappedBy, couldRuleOut, isRequired, isRangeDue, open, dealBreakers } = result;
	const met = dealBreakers.filter(({ state }) => state === 'met').map(({ question }) => questionOf(content, question).short);
	return (
		<div class="card-result">
			{isRequired && <p>{standingWords.required}</p>}
			{met.length > 0 && (
				<div class="card-result__met">
					<p>{standingWords.ruledOut(met.length)}</p>
					<ul>
						{met.map((short) => (
							<li key={short}>{short}</li>
						))}
					</ul>
				</div>
			)}
			{cappedBy.length > 0 && <p>{standingWords.heldBack(content, cappedBy)}</p>}
			{isRangeDue && (
				<p class="card-result__verdict">
					{standing !== 'open-to-judgement' && <span class="card-result__apart">{standingWords.apart}</span>}
					{standingWords.verdict(result, couldRuleOut.length)}
				</p>
			)}
			<p class="card-result__open">
				{words.open(open.filter(isToAsk).length)}{' '}
				<a class="no-print" href={answersUrl}>
					{words.changeAnswers}
					<span class="visually-hidden">: {name}</span>
				</a>
			</p>
		</div>
	);
}
