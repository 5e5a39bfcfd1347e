import type { Flip, Result } from '~/model/verdict/result.ts';
import type { PersonalContent } from '~/model/wording.ts';
import * as resultWords from '~/words/result-words.ts';

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
					<h4>{resultWords.directions[direction]}</h4>
					<ul>
						{flips.map((flip) => (
							<li key={JSON.stringify(flip.answer) + flip.question}>{resultWords.flip(content, flip)}</li>
						))}
					</ul>
				</>
			)
		);
	};
	return (
		<section class="result__part">
			<h3>{resultWords.flipsTitle}</h3>
			{result.flips.length === 0 ? (
				<p>{resultWords.noFlips}</p>
			) : (
				<details>
					<summary>{resultWords.flips(result.flips.length)}</summary>
					{list('up')}
					{list('down')}
				</details>
			)}
		</section>
	);
}
