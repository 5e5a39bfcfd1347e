import type { TextFile } from '~/device/save-file.ts';
import { type DayEntry, formatStudyCalendar } from '~/model/time/study-calendar.ts';
import * as calendarWords from './calendar-words.ts';
import type { ReadPlan } from './read-plan.ts';
import * as words from './result-words.ts';
import { studyDays } from './study-days.ts';

/** Where the planner is, and what day it is there. */
export interface Circumstances {
	/** Its address without a fragment. */
	readonly address: string;
	readonly today: string;
}

/** Study times and days to remember as a calendar file. Of a course with the same name, a calendar replaces what an earlier file brought. */
export function studyFile(read: ReadPlan, { address, today }: Circumstances): TextFile {
	const { course, plan, stopRule, refund, trial } = read;
	const uid = (what: string) => `time-${what}-${encodeURIComponent(course || (plan.start ?? ''))}@${new URL(address).hostname}`;
	const dayEntry = (what: string, day: string | undefined, title: string, text: string): readonly DayEntry[] =>
		day === undefined ? [] : [{ uid: uid(what), day, title: calendarWords.dayTitle(title, course), text }];
	const text = formatStudyCalendar({
		made: today,
		url: address,
		blocks: studyDays(read).map(({ block, series }, at) => ({
			uid: uid(`block-${at + 1}`),
			title: calendarWords.blockTitle(course),
			text: calendarWords.blockText(plan.pace),
			block,
			series,
		})),
		days: [
			...dayEntry('refund', refund?.lastFreeDay, calendarWords.refundTitle, words.refundSays),
			...dayEntry('trial', trial?.lastFreeDay, calendarWords.trialTitle, words.trialSays),
			...dayEntry('trial-ends', trial?.ends, calendarWords.trialEndsTitle, words.trialEndsSays),
			...(stopRule ? dayEntry('stop', stopRule.day, calendarWords.stopTitle, words.stopRuleSays(stopRule)) : []),
		],
	});
	const name = [calendarWords.fileName, course.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')].filter(Boolean).join('-');
	return { name: `${name.toLowerCase()}.ics`, type: 'text/calendar', text };
}
