import type { ComparedCandidate } from '~/model/compare/candidates.ts';
import type { FullComparison } from '~/model/compare/full-comparison.ts';
import type { Result } from '~/model/verdict/result.ts';
import { ScaleAxis, ScaleBar } from '~/parts/ScaleBar.tsx';
import { conclusionInSentence } from '~/words/state-words.ts';
import { rangeWords } from '~/words/words.ts';
import * as words from './candidates-words.ts';
import './RangePlot.css';

export interface RangePlotProps {
	readonly candidates: readonly Pick<ComparedCandidate, 'id'>[];
	readonly names: readonly string[];
	/** Undefined while nothing is worked out. */
	readonly comparison: FullComparison | undefined;
}

/** Every candidate's range as a row on one scale: each leads to its card. What a row draws stands in words beside it. */
export function RangePlot({ candidates, names, comparison }: RangePlotProps) {
	return (
		<div class="range-plot">
			<ul class="range-plot__rows" role="list">
				{candidates.map(({ id }, at) => {
					const result = comparison?.results[comparison.ids.indexOf(id)];
					return (
						<li key={id} class="range-plot__row">
							<a class="range-plot__name" id={`row-of-${id}`} href={`#card-${id}`}>
								{names[at]}
							</a>
							<span class="range-plot__says">{result && <Says result={result} />}</span>
							<span class="range-plot__bar">
								<ScaleBar
									isRow
									range={result?.isRangeDue ? result.shownRange : undefined}
									isOff={result !== undefined && result.standing !== 'open-to-judgement'}
								/>
							</span>
						</li>
					);
				})}
			</ul>
			<div class="range-plot__axis">
				<ScaleAxis />
			</div>
		</div>
	);
}

/** How a state that comes before the range is marked. */
const MARKS = { 'ruled-out': 'range-plot__mark--ruled-out', 'held-back': 'range-plot__mark--held-back' } as const;

/** What rules it out or holds it back before its range; where there are too few answers, how many are missing. */
function Says({ result }: { readonly result: Result }) {
	const { standing, isRangeDue, shownRange, answersToRange } = result;
	if (standing === 'open-to-judgement')
		return isRangeDue ? (
			<>
				<b>{rangeWords(shownRange)}</b> <span>{conclusionInSentence(result)}</span>
			</>
		) : (
			<span>{words.beforeRange(answersToRange)}</span>
		);
	return (
		<>
			<b class={MARKS[standing]}>{conclusionInSentence(result)}</b> {isRangeDue && <span>{words.otherwise(rangeWords(shownRange))}</span>}
		</>
	);
}
