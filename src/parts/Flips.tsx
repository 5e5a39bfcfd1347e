import { type FlipGroup, groupFlips } from '~/model/verdict/group-flips.ts';
import type { Flip } from '~/model/verdict/result.ts';
import type { PersonalContent } from '~/model/wording.ts';
import * as words from '~/words/grounds-words.ts';

export interface FlipsProps {
	readonly content: PersonalContent;
	readonly flips: readonly Flip[];
}

/** Lines before the rest is folded away. */
const SHOWN = 7;

/** Every single answer that would move the conclusion, up and down; those of one question that make the same of it stand in one line. */
export function Flips({ content, flips }: FlipsProps) {
	const groups = groupFlips(flips);
	const list = (some: readonly FlipGroup[], direction: FlipGroup['direction']) => {
		const lines = some.filter((group) => group.direction === direction);
		return (
			lines.length > 0 && (
				<>
					<h4>{words.directions[direction]}</h4>
					<ul>
						{lines.map((group) => {
							const said = words.flip(content, group);
							return <li key={said}>{said}</li>;
						})}
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
	const more = words.moreFlips(groups.length - SHOWN);
	return (
		<>
			{both(groups.slice(0, SHOWN))}
			{groups.length > SHOWN && (
				<details>
					<summary key={more}>{more}</summary>
					{both(groups.slice(SHOWN))}
				</details>
			)}
		</>
	);
}
