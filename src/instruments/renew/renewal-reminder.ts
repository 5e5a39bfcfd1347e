import type { TextFile } from '~/device/save-file.ts';
import type { Entries } from '~/model/keeping/entries.ts';
import { formatEntriesLink } from '~/model/keeping/entries-link.ts';
import { formatReminder } from '~/model/keeping/reminder.ts';
import * as words from './result-words.ts';

export interface RenewalReminder {
	/** The day on which to be reminded. */
	readonly remindOn: string;
	readonly expires: string;
	/** Today. */
	readonly day: string;
	readonly name: string;
	/** What the result says first today. */
	readonly headline: string;
	readonly entries: Entries;
	/** Address of the page, without a fragment. */
	readonly address: string;
}

/** A day in the calendar to decide on, with a link that brings back what was entered. */
export function renewalReminder({ remindOn, expires, day, name, headline, entries, address }: RenewalReminder): TextFile {
	const url = address + formatEntriesLink(entries);
	const text = formatReminder({
		// The same for the same credential and date: a calendar then replaces an older one.
		uid: `${words.reminderFile}-${encodeURIComponent(name.toLowerCase())}-${expires}@${new URL(address).hostname}`,
		day: remindOn,
		made: day,
		title: words.reminderTitle(name),
		text: words.reminderText(name, expires, headline, url),
		url,
	});
	return { name: `credential-fit-${words.reminderFile}-${expires}.ics`, type: 'text/calendar', text };
}
