import { type FlipGroup, groupFlips } from '~/model/verdict/group-flips.ts';
import type { Result } from '~/model/verdict/result.ts';
import type { PersonalContent } from '~/model/wording.ts';
import * as findOutWords from '~/words/find-out-words.ts';

export interface FlipsProps {
	readonly content: PersonalContent;
	readonly result: Result;
}

/** Lines before the rest is folded away. */
const SHOWN = 7;

/** Every single answer that would move the conclusion, up and down; those of one question that make the same of it stand in one line. */
export function Flips({ content, result }: FlipsProps) {
	const groups = groupFlips(result.flips);
	const list = (some: readonly FlipGroup[], direction: FlipGroup['direction']) => {
		const lines = some.filter((group) => group.direction === direction);
		return (
			lines.length > 0 && (
				<>
					<h4>{findOutWords.directions[direction]}</h4>
					<ul>
						{lines.map((group) => (
							<li key={JSON.stringify(group.to) + group.question}>{findOutWords.flip(content, group)}</li>
						))}
					</ul>
				</>
			)
		);
	};
	const both = (some: readonly FlipGroup[]) => (
		<>
			{list(some, 'up')}
			{list(some, 'down')}
		</>
	);
	return (
		<section class="result__part">
			<h3>{findOutWords.flipsTitle}</h3>
			{groups.length === 0 && <p>{findOutWords.noFlips}</p>}
			{both(groups.slice(0, SHOWN))}
			{groups.length > SHOWN && (
				<details>
					<summary>{findOutWords.moreFlips(groups.length - SHOWN)}</summary>
					{both(groups.slice(SHOWN))}
				</details>
			)}
		</section>
	);
}
