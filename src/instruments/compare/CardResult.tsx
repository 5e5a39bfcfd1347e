import type { Result } from '~/model/verdict/result.ts';
import type { PersonalContent } from '~/model/wording.ts';
import { RangeBar } from '~/parts/RangeBar.tsx';
import { rangeWords, VERDICT_NAMES } from '~/words/words.ts';
import { metWords } from './compare-words.ts';
import './CardResult.css';

export interface CardResultProps {
	readonly content: PersonalContent;
	readonly result: Result;
}

/** Where one candidate stands: deal-breakers before the verdict, and the verdict before the range. */
export function CardResult({ content, result }: CardResultProps) {
	const met = metWords(content, result);
	return (
		<div class="card-result">
			{met.length > 0 && (
				<div class="card-result__met">
					<p>{met.length === 1 ? 'A deal-breaker is met' : `${met.length} deal-breakers are met`}</p>
					<ul>
						{met.map((short) => (
							<li key={short}>{short}</li>
						))}
					</ul>
				</div>
			)}
			<p class="card-result__verdict">
				{result.isRuledOut && <span class="card-result__apart">Apart from that: </span>}
				{VERDICT_NAMES[result.verdict]}
			</p>
			<p>{rangeWords(result.shownRange)} of 100, where 50 is acceptable.</p>
			<RangeBar range={result.shownRange} bounds={result.shownBounds} />
		</div>
	);
}
