import type { ComponentChildren } from 'preact';
import { calendarOf } from '~/model/time/calendar-months.ts';
import * as calendarWords from './calendar-words.ts';
import { DaysToRemember } from './DaysToRemember.tsx';
import { PlanCalendar } from './PlanCalendar.tsx';
import { PlanNumbers } from './PlanNumbers.tsx';
import { rowsOf } from './plan-rows.ts';
import type { ReadPlan } from './read-plan.ts';
import { summaryOf } from './summary.ts';
import './PlanResult.css';

export interface PlanResultProps {
	readonly read: ReadPlan;
	readonly today: string;
	/** Within a question it has no days to remember. */
	readonly isWithin?: boolean;
	/** The way to take it over. */
	readonly children?: ComponentChildren;
}

/** What a plan comes to: one sentence, the numbers, the weeks as a picture, and the days to remember. */
export function PlanResult({ read, today, isWithin = false, children }: PlanResultProps) {
	const { plan, result } = read;
	const { says, missing } = summaryOf(plan, result);
	const hasNumbers = result.least !== undefined || result.window !== undefined;
	return (
		<>
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
			{children}
			{hasNumbers && <PlanNumbers rows={rowsOf(plan, result)} />}
			{hasNumbers && !isWithin && (
				<section aria-label={calendarWords.title}>
					<PlanCalendar plan={plan} result={result} calendar={calendarOf(plan, result)} />
				</section>
			)}
			{!isWithin && <DaysToRemember read={read} today={today} />}
		</>
	);
}
