import { factorOf } from '~/model/look-up.ts';
import type { Order } from '~/model/types.ts';
import type { PersonalContent } from '~/model/wording.ts';

export interface CompareGoalProps {
	readonly content: PersonalContent;
	readonly goal: string | null;
	/** Complete. */
	readonly order: Order;
	/** The order is the person's own, not the goal's. */
	readonly isOwn: boolean;
	/** Where the order can be changed. */
	readonly changeUrl: string;
	readonly choose: (goal: string | null) => void;
}

/** What all candidates are for, by what order they are weighed, and where to change it. */
export function CompareGoal({ content, goal, order, isOwn, changeUrl, choose }: CompareGoalProps) {
	return (
		<section class="compare__part">
			<p class="compare__goal">
				<label for="compare-goal">What do you want it for?</label>
				<select id="compare-goal" value={goal ?? ''} onChange={({ currentTarget: { value } }) => choose(value || null)}>
					<option value="">Choose one</option>
					{content.goals.map(({ id, label }) => (
						<option key={id} value={id}>
							{label}
						</option>
					))}
				</select>
			</p>
			<p class="compare__order">
				{goal ? (
					<>
						{orderWords(content, order, isOwn)} It holds for every candidate, and so does what is about you.{' '}
						<a href={changeUrl}>Change your priorities</a>
					</>
				) : (
					'Then the page works out where each stands. Goal, order and what is about you are the same for all.'
				)}
			</p>
		</section>
	);
}

function orderWords(content: PersonalContent, [first = [], second, ...others]: Order, isOwn: boolean): string {
	const names = (group: readonly string[]) => group.map((id) => factorOf(content, id).name.toLowerCase()).join(' and ');
	if (second === undefined) return 'All factors weigh the same.';
	return `${isOwn ? 'Your own order' : 'The order of this goal'} puts ${names(first)} first, then ${names(second)}${others.length > 0 ? ', then the rest' : ''}.`;
}
