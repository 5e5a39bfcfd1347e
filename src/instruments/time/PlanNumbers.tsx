import type { PlanRow } from './plan-rows.ts';
import * as words from './words.ts';
import './PlanNumbers.css';

export interface PlanNumbersProps {
	readonly rows: readonly PlanRow[];
}

/** The numbers of a plan, each with how it comes about. */
export function PlanNumbers({ rows }: PlanNumbersProps) {
	return (
		<dl class="plan-numbers">
			{rows.map(({ name, value, how }) => (
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
