import type { TextFile } from '~/device/save-file.ts';
import { type DecisionRecord, writeRecord } from '~/model/keeping/decision-record.ts';
import { formatLibrary } from '~/model/keeping/library.ts';
import { formatReminder } from '~/model/keeping/reminder.ts';
import { cleanName } from '~/model/state/clean-name.ts';
import type { Model } from '~/model/types.ts';
import type { FitContent } from '~/model/wording.ts';
import { decidedWords, NO_NAME } from '~/words/record-words.ts';
import * as words from './decide-words.ts';
import { writeMarkdown } from './record-markdown.ts';

/** Where the record is, and what day it is there. */
export interface Circumstances {
	/** Address of the record page, without a fragment. */
	readonly address: string;
	readonly today: string;
}

/** Name of a file without its end: the day and what the candidate is called, in letters and digits of any script. */
function fileName({ day, state }: DecisionRecord): string {
	const name = state.name
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');
	return [words.file, day, cleanName(name, 40)].filter(Boolean).join('-');
}

/** To read, anywhere. */
export function markdownFile(content: FitContent, record: DecisionRecord, { address }: Circumstances): TextFile {
	return { name: `${fileName(record)}.md`, type: 'text/markdown', text: writeMarkdown(content, record, address) };
}

/** To open again on this page, here or on another device: a library of one. */
export function jsonFile(model: Model, record: DecisionRecord): TextFile {
	return { name: `${fileName(record)}.json`, type: 'application/json', text: formatLibrary(model, { assessments: [], records: [record] }) };
}

/** A day in the calendar to look back on; undefined for a record without one. */
export function reminderFile(model: Model, record: DecisionRecord, { address, today }: Circumstances): TextFile | undefined {
	if (record.lookBack === null) return undefined;
	const name = record.state.name || NO_NAME;
	const url = `${address}#${record.id}`;
	const lines = [
		words.reminderDecided(record.day, name, decidedWords(record)),
		record.thinkAgain.trim() && words.reminderThinkAgain(record.thinkAgain.trim()),
		words.reminderWhatHappened(url),
	];
	const text = formatReminder({
		uid: `${record.id}-${fingerprint(JSON.stringify(writeRecord(model, { ...record, lookBack: null, outcome: null })))}@${new URL(address).hostname}`,
		day: record.lookBack,
		made: today,
		title: words.reminderTitle(name),
		text: lines.filter(Boolean).join('\n\n'),
		url,
	});
	return { name: `${fileName(record)}.ics`, type: 'text/calendar', text };
}

/**
 * Eight hexadecimal digits that differ for different text, near enough: records of two devices can have one id.
 * FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/
 */
function fingerprint(text: string): string {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return (hash >>> 0).toString(16).padStart(8, '0');
}
