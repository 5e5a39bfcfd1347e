import { saveFile } from '~/device/save-file.ts';
import type { Entries } from '~/model/keeping/entries.ts';
import { type Deadline, nextExpiry } from '~/model/renewal/deadline.ts';
import type { Interval } from '~/model/types.ts';
import { renewalReminder } from './renewal-reminder.ts';
import * as words from './result-words.ts';

export interface DaysLeftProps {
	/** Undefined where no date, or none of the calendar, is known. */
	readonly deadline: Deadline | undefined;
	readonly expires: string | undefined;
	/** Today. */
	readonly day: string;
	readonly name: string;
	readonly headline: string;
	readonly entries: Entries;
	readonly termMonths: Interval | undefined;
	readonly onExpires: (day: string) => void;
}

/** How long it is still valid, the last day to act, a reminder for the calendar, and the date to go on with once it is renewed. */
export function DaysLeft({ deadline, expires, day, name, headline, entries, termMonths, onExpires }: DaysLeftProps) {
	const next = expires !== undefined && termMonths?.lo === termMonths?.hi ? nextExpiry(expires, termMonths?.lo ?? 0) : undefined;
	const save = (remindOn: string) => {
		if (expires === undefined) return;
		const address = location.origin + location.pathname;
		saveFile(renewalReminder({ remindOn, expires, day, name, headline, entries, address }));
	};
	const lines = deadline && expires !== undefined ? linesOf(deadline, expires) : [words.noDate];
	return (
		<section class="renew-days">
			<h3>{words.daysTitle}</h3>
			{lines.map((line) => (
				<p key={line} class={deadline ? undefined : 'worksheet__missing'}>
					{line}
				</p>
			))}
			{deadline?.remindOn && (
				<p class="renew-days__reminder no-print">
					<button class="button" type="button" onClick={() => deadline.remindOn && save(deadline.remindOn)}>
						{words.saveReminder}
					</button>{' '}
					<span key={deadline.remindOn}>{words.reminderOn(deadline.remindOn)}</span>
				</p>
			)}
			{next && (
				<p class="renew-days__reminder">
					<span key={next}>{words.nextDate(next)}</span>{' '}
					<button class="button no-print" type="button" onClick={() => onExpires(next)}>
						{words.renewed}
					</button>
				</p>
			)}
			{deadline && <p class="worksheet__missing no-print">{words.comeBack}</p>}
		</section>
	);
}

function linesOf({ state, daysLeft, daysToAct, actBy }: Deadline, expires: string): readonly string[] {
	if (state === 'past') return [words.past(daysLeft, expires)];
	if (state === 'last-day') return [words.lastDay(expires)];
	const left = words.left(daysLeft, expires);
	if (state === 'now') return [left, daysToAct === 0 ? words.actToday : words.actPassed(daysToAct)];
	return actBy === expires ? [left] : [left, words.act(actBy, daysToAct)];
}
