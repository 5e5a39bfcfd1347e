import type { ComponentChildren } from 'preact';
import { calendarOf } from '~/model/time/calendar-months.ts';
import { DaysToRemember } from './DaysToRemember.tsx';
import { PlanCalendar } from './PlanCalendar.tsx';
import { PlanNumbers } from './PlanNumbers.tsx';
import { PlanSays } from './PlanSays.tsx';
import type { ReadPlan } from './read-plan.ts';

export interface PlanResultProps {
	readonly read: ReadPlan;
	readonly today: string;
	/** The way to take it over. */
	readonly children?: ComponentChildren;
}

/** What a plan comes to: one sentence, the numbers, the weeks as a picture, and the days to remember. */
export function PlanResult({ read, today, children }: PlanResultProps) {
	const { plan, result } = read;
	return (
		<>
			<PlanSays read={read} />
			{children}
			<PlanNumbers read={read} />
			<PlanCalendar plan={plan} result={result} calendar={calendarOf(plan, result)} />
			<DaysToRemember read={read} today={today} />
		</>
	);
}
