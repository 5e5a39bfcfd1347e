import type { ReadPlan } from './read-plan.ts';
import { summaryOf } from './summary.ts';
import './PlanSays.css';

export interface PlanSaysProps {
	readonly read: ReadPlan;
}

/** What matters most of a plan in a sentence, and what is missing to say more. */
export function PlanSays({ read: { plan, result } }: PlanSaysProps) {
	const { says, missing } = summaryOf(plan, result);
	return (
		<div class="plan-says" role="status">
			<p class="worksheet__says" key={says}>
				{says}
			</p>
			{missing && (
				<p class="worksheet__missing" key={missing}>
					{missing}
				</p>
			)}
		</div>
	);
}
