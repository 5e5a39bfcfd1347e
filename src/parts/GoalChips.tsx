import type { GoalWording } from '~/model/wording.ts';
import './GoalChips.css';

export interface GoalChipsProps {
	readonly goals: readonly Pick<GoalWording, 'id' | 'label'>[];
	readonly goal: string | null;
	/** Of the group of radios; one for each place on a page. */
	readonly name: string;
	readonly onGoal: (goal: string) => void;
}

/** The goals to choose from, as many in a row as fit. */
export function GoalChips({ goals, goal, name, onGoal }: GoalChipsProps) {
	return (
		<div class="goal-chips">
			{goals.map(({ id, label }) => (
				<label class="goal-chips__one question__option" key={id}>
					<input type="radio" name={name} value={id} checked={goal === id} onChange={() => onGoal(id)} />
					<span>{label}</span>
				</label>
			))}
		</div>
	);
}
