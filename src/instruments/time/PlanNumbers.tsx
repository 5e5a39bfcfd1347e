import { rowsOf } from './plan-rows.ts';
import type { ReadPlan } from './read-plan.ts';
import * as words from './result-words.ts';
import './PlanNumbers.css';

export interface PlanNumbersProps {
	readonly read: ReadPlan;
}

/** The numbers of a plan, each with how it comes about; nothing before there is one. */
export function PlanNumbers({ read: { plan, result } }: PlanNumbersProps) {
	if (!result.least && !result.window) return null;
	return (
		<dl class="plan-numbers">
			{rowsOf(plan, result).map(({ name, value, how }) => (
				<div class="plan-numbers__row" key={name}>
					<dt>{name}</dt>
					<dd>
						{value === undefined ? (
							<span class="plan-numbers__open">{words.notKnown}</span>
						) : (
							<>
								<strong key={value}>{value}</strong>
								{how && (
									<span class="plan-numbers__how" key={how}>
										{how}
									</span>
								)}
							</>
						)}
					</dd>
				</div>
			))}
		</dl>
	);
}
