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

/** Where one candidate stands: deal-breakers before the verdict, and the verdict before the range. */
export function CardResult({ content, result }: CardResultProps) {
	const met = comparisonWords.met(content, result);
	return (
		<div class="card-result">
			{met.length > 0 && (
				<div class="card-result__met">
					<p>{standingWords.met(met.length)}</p>
					<ul>
						{met.map((short) => (
							<li key={short}>{short}</li>
						))}
					</ul>
				</div>
			)}
			<p class="card-result__verdict">
				{standingWords.verdict(result.verdict, result.isRuledOut, (its) => (
					<span class="card-result__apart">{its}</span>
				))}
			</p>
			<p>{standingWords.range(result.shownRange)}</p>
			<RangeBar range={result.shownRange} bounds={result.shownBounds} />
		</div>
	);
}
