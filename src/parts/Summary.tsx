import { questionOf } from '~/model/look-up.ts';
import type { Result } from '~/model/verdict/result.ts';
import type { PersonalContent } from '~/model/wording.ts';
import * as findOutWords from '~/words/find-out-words.ts';
import { RangeBar } from './RangeBar.tsx';
import './Summary.css';

export interface SummaryProps {
	readonly content: PersonalContent;
	readonly result: Result;
	readonly questionUrl: (id: string) => string;
}

/** What there is room for beside the questions: the range once it is due, what rules it out, and while nothing does what to find out next. */
export function Summary({ content, result, questionUrl }: SummaryProps) {
	const applying = result.dealBreakers.filter(({ state }) => state === 'met');
	const [open] = result.open;
	const next = open && applying.length === 0 ? questionOf(content, open.question) : undefined;
	return (
		<div class="summary">
			{result.isRangeDue && <RangeBar range={result.shownRange} bounds={result.shownBounds} />}
			{applying.map(({ question }) => (
				<p class="summary__deal-breaker" key={question}>
					<a href={questionUrl(question)}>{questionOf(content, question).short}</a>
				</p>
			))}
			{next && (
				<p>
					{findOutWords.findFirst(next, result.couldRuleOut.length, (its) => (
						<a href={questionUrl(next.id)}>{its}</a>
					))}
				</p>
			)}
		</div>
	);
}
