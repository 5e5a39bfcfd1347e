import { HOURS_IN_WEEK } from '~/model/time/day-numbers.ts';
import type { Outcome, TimePlan, TimeResult } from '~/model/time/plan.ts';
import * as words from './result-words.ts';
import { nothingYet } from './words.ts';

/** What a result says first, and what is not known yet for the verdict. */
export interface Summary {
	readonly says: string;
	/** Empty where nothing is missing. */
	readonly missing: string;
}

/** Paces are said in halves of an hour, rounded up so that they would do. */
const roundUp = (pace: number) => Math.ceil(pace * 2) / 2;

/** The most important thing that can be said of a plan, in a sentence or two. */
export function summaryOf(plan: TimePlan, result: TimeResult): Summary {
	const fields = (['hours', 'pace', 'start', 'deadline'] as const).filter((field) => plan[field] === undefined);
	const isEmpty = fields.length === 4;
	return {
		says: (isEmpty ? undefined : (fitSays(plan, result) ?? partSays(plan, result))) ?? nothingYet,
		missing: isEmpty || (result.most ?? result.least)?.fit !== undefined ? '' : words.missing(fields),
	};
}

/** Whether it fits; undefined where that is not known. */
function fitSays({ pace }: TimePlan, { least, most, window }: TimeResult): string | undefined {
	if (least?.fit === undefined || (most && most.fit === undefined)) return undefined;
	if ((most ?? least).needed === 0) return words.noWork;
	if (pace === 0) return words.noPace;
	if (!most) return least.fit === 'over' ? overSays(least) : words.openEnd(least.hours, words.ends[least.fit]);
	if (most.fit && least.fit !== most.fit) return words.depends(least.hours, words.ends[least.fit], most.hours, words.ends[most.fit]);
	if (most.fit === 'over') return window ? overSays(most) : undefined;
	if (most.fit === 'tight') return words.tight(-(most.slackDays ?? 0));
	return least.finish && most.finish ? words.fits(least.finish, most.finish, most.slackDays ?? 0) : undefined;
}

function overSays({ paceNeeded }: Outcome): string {
	return paceNeeded === undefined || paceNeeded > HOURS_IN_WEEK ? words.over : words.overUntil(roundUp(paceNeeded));
}

/** What can be said without knowing whether it fits. */
function partSays({ start, deadline }: TimePlan, { least, most, roomFor }: TimeResult): string | undefined {
	if (!least) return roomFor === undefined ? undefined : words.roomFor(Math.floor(roomFor));
	if (least.finish !== undefined) return words.finishes(least.finish, most?.finish);
	if (start === undefined && deadline !== undefined && (most ?? least).startBy) return words.beginBy((most ?? least).startBy ?? '');
	if (least.studyDays !== undefined) return words.takes(least.studyDays, most?.studyDays);
	if (least.paceNeeded !== undefined) return words.needsPace(roundUp(least.paceNeeded), most?.paceNeeded && roundUp(most.paceNeeded));
	return words.planFor(least.needed, most?.needed);
}
