import type { Order } from '~/model/types.ts';
import type { PersonalContent } from '~/model/wording.ts';
import * as words from './words.ts';

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
		<section class="compare__for">
			<p class="compare__goal">
				<label for="compare-goal">{words.whatFor}</label>
				<select id="compare-goal" value={goal ?? ''} onChange={({ currentTarget: { value } }) => choose(value || null)}>
					<option value="">{words.chooseOne}</option>
					{content.goals.map(({ id, label }) => (
						<option key={id} value={id}>
							{label}
						</option>
					))}
				</select>
			</p>
			<p class="compare__order">{goal ? words.order(content, order, isOwn, (its) => <a href={changeUrl}>{its}</a>) : words.noGoal}</p>
		</section>
	);
}
