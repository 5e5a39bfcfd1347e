import type { Result } from '~/model/verdict/result.ts';
import type { PersonalContent } from '~/model/wording.ts';
import { RangeBar } from '~/parts/RangeBar.tsx';
import * as standingWords from '~/words/standing-words.ts';
import * as comparisonWords from './comparison-words.ts';
import './CardResult.css';

export interface CardResultProps {
	readonly content: PersonalContent;
	readonly result: Result;
}

/** Where one candidate stands: what rules it out or holds it back before the verdict, and the verdict before the range. */
export function CardResult({ content, result }: CardResultProps) {
	const { standing, cappedBy, couldRuleOut, isRequired } = result;
	const met = comparisonWords.met(content, result);
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
			<p class="card-result__verdict">
				{standing !== 'open-to-judgement' && <span class="card-result__apart">{standingWords.apart}</span>}
				{standingWords.verdict(result, couldRuleOut.length)}
			</p>
			<p>{standingWords.range(result.shownRange)}.</p>
			<RangeBar range={result.shownRange} bounds={result.shownBounds} />
		</div>
	);
}
