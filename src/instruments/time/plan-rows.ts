import type { TimePlan, TimeResult } from '~/model/time/plan.ts';
import * as words from './result-words.ts';

/** One number of a result: what it is, what it comes to, and how it comes about. */
export interface PlanRow {
	readonly name: string;
	/** Undefined while it is not known. */
	readonly value: string | undefined;
	readonly how?: string | undefined;
}

/** The numbers of a result in the order in which they follow from each other. What the plan cannot have yet is left out or not known. */
export function rowsOf(plan: TimePlan, { allowance, window, least, most }: TimeResult): readonly PlanRow[] {
	const { pace } = plan;
	const isOwn = allowance.from === 'own-course';
	const slackOf = (days: number | undefined) => (days === undefined ? undefined : words.slackOf(days));
	const [mostSpare, leastSpare] = [slackOf(least?.slackDays), slackOf(most?.slackDays)];
	const isDone = least?.needed === 0 && most?.needed === 0;
	const earliest = most ? most.startBy : undefined;
	return [
		{
			name: words.hoursToPlan,
			value: least && words.hoursRange(least.needed, most?.needed),
			how: least && words.howHours(least.hours, most?.hours, allowance.factor, isOwn),
		},
		{
			name: words.hoursThere,
			value: window && pace !== undefined ? words.hoursPlain(window.weeks * pace) : undefined,
			how: window && pace !== undefined ? words.howThere(window.days, window.daysOff, pace) : undefined,
		},
		{ name: words.finish, value: least?.finish && !isDone ? words.finishRange(least.finish, most?.finish) : undefined },
		{ name: words.slack, value: mostSpare && words.slackRange(mostSpare, leastSpare) },
		{
			name: words.paceNeeded,
			value: least?.paceNeeded === undefined ? undefined : words.hoursRange(least.paceNeeded, most?.paceNeeded),
			how: words.paceNeededHint,
		},
		{
			name: words.startBy,
			value: earliest && !isDone ? words.dayOf(earliest) : undefined,
			how: earliest !== least?.startBy ? words.startByHint : undefined,
		},
	];
}
