import type { ComponentChildren } from 'preact';
import { calendarOf } from '~/model/time/calendar-months.ts';
import * as calendarWords from './calendar-words.ts';
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
	const calendar = calendarOf(plan, result);
	return (
		<>
			<PlanSays read={read} />
			{children}
			<PlanNumbers read={read} />
			{calendar.months.length > 0 && (
				<section aria-label={calendarWords.title}>
					<PlanCalendar plan={plan} result={result} calendar={calendar} />
				</section>
			)}
			<DaysToRemember read={read} today={today} />
		</>
	);
}
