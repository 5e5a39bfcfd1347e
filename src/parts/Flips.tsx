import { questionOf } from '~/model/look-up.ts';
import type { Flip, Result } from '~/model/verdict/result.ts';
import type { PersonalContent } from '~/model/wording.ts';
import { shareWords } from '~/words/measure-words.ts';
import { VERDICT_NAMES } from '~/words/words.ts';

export interface FlipsProps {
	readonly content: PersonalContent;
	readonly result: Result;
}

/** Every single answer that would move the verdict, up and down. */
export function Flips({ content, result }: FlipsProps) {
	const list = (direction: Flip['direction']) => {
		const flips = result.flips.filter((flip) => flip.direction === direction);
		return (
			flips.length > 0 && (
				<>
					<h4>{direction === 'up' ? 'For the better' : 'For the worse'}</h4>
					<ul>
						{flips.map((flip) => (
							<li key={JSON.stringify(flip.answer) + flip.question}>{flipWords(content, flip)}</li>
						))}
					</ul>
				</>
			)
		);
	};
	return (
		<section class="result__part">
			<h3>What would change the answer</h3>
			{result.flips.length === 0 ? (
				<p>No single answer would. It takes two or more together.</p>
			) : (
				<details>
					<summary>
						{result.flips.length === 1 ? '1 single answer would' : `${result.flips.length} single answers would, each on its own`}
					</summary>
					{list('up')}
					{list('down')}
				</details>
			)}
		</section>
	);
}

function flipWords(content: PersonalContent, { question, answer, share, from, to }: Flip): string {
	const wording = questionOf(content, question);
	const measure = questionOf(content.model, question).measure;
	const said =
		answer.kind === 'option'
			? `“${wording.options[answer.option]?.label}”`
			: answer.kind === 'set-aside'
				? `“${wording.notApplicable}”`
				: measure && share !== null
					? `if ${shareWords(measure.kind, share)}`
					: 'another count';
	const becomes =
		to.isRuledOut !== from.isRuledOut
			? to.isRuledOut
				? 'a deal-breaker is met'
				: `no deal-breaker, and ${VERDICT_NAMES[to.verdict].toLowerCase()}`
			: VERDICT_NAMES[to.verdict].toLowerCase();
	return `${wording.short}: ${said}. Then: ${becomes}.`;
}
