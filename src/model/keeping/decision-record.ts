/**
 * A decision as a person keeps it: what was known, what came of it and what they decided, and later what happened. What it found is written
 * down with it, so that a later version of the model cannot change what was on the page that day.
 */

import { isDay } from '../is-day.ts';
import { cleanName } from '../state/clean-name.ts';
import { cleanText } from '../state/clean-text.ts';
import type { Dropped, FitState } from '../state/state.ts';
import { readStored, writeStored } from '../state/stored.ts';
import type { Model } from '../types.ts';
import { isRecord } from '../values/is-record.ts';
import { MODEL_VERSION } from '../version.ts';
import type { Finding } from './finding.ts';
import { readFinding } from './read-finding.ts';

/** What can be decided. */
export const DECISIONS = ['take', 'wait', 'leave'] as const;
export type Decision = (typeof DECISIONS)[number];

/** How far the credential, or what was done in its place, has come by the day of looking back. */
export const PROGRESS = ['finished', 'under-way', 'stopped', 'not-started'] as const;
export type Progress = (typeof PROGRESS)[number];

/** Whether the decision looks right, looking back. */
export const HINDSIGHTS = ['again', 'not-again', 'too-early'] as const;
export type Hindsight = (typeof HINDSIGHTS)[number];

/** What happened, told on or after the day of looking back. */
export interface Outcome {
	readonly day: string;
	readonly progress: Progress;
	readonly hindsight: Hindsight;
	readonly note: string;
}

export interface DecisionRecord {
	/** Permanent and unique on the device: the day and a number, `2026-11-24-1`. */
	readonly id: string;
	readonly day: string;
	/** Version of the model that made the finding. */
	readonly version: string;
	readonly state: FitState;
	readonly finding: Finding;
	/** Null while the person has not decided. */
	readonly decision: Decision | null;
	/** What the person waits for, as one line; '' where they do not wait or do not say. */
	readonly until: string;
	/** Why, in the person's words. */
	readonly because: string;
	/** What would make them think again. */
	readonly thinkAgain: string;
	/** Day to look back on, or null. */
	readonly lookBack: string | null;
	readonly outcome: Outcome | null;
}

/** An id that none of the others has. */
export function nextRecordId(day: string, others: readonly DecisionRecord[]): string {
	const taken = new Set(others.map(({ id }) => id));
	let number = 1;
	while (taken.has(`${day}-${number}`)) number++;
	return `${day}-${number}`;
}

/** Whether it is time to ask what happened. */
export function isDue({ lookBack, outcome }: DecisionRecord, today: string): boolean {
	return lookBack !== null && outcome === null && lookBack <= today;
}

/** In the form that is kept: texts cleaned, state as in the store. */
export function writeRecord(model: Model, record: DecisionRecord): Readonly<Record<string, unknown>> {
	const { id, day, version, state, finding, decision, until, lookBack, outcome } = record;
	return {
		id,
		day,
		v: version,
		state: writeStored(state, model.questions),
		finding,
		decision,
		until: cleanName(until),
		because: cleanText(record.because),
		thinkAgain: cleanText(record.thinkAgain),
		lookBack,
		outcome: outcome && { day: outcome.day, progress: outcome.progress, hindsight: outcome.hindsight, note: cleanText(outcome.note) },
	};
}

const ID = /^\d{4}-\d{2}-\d{2}-\d{1,6}$/;
const VERSION = /^[0-9a-z.-]{1,16}$/;

/** A record as somebody wrote it, or undefined where what makes it one is missing; smaller faults are left out and named. */
export function readRecord(
	model: Model,
	raw: unknown,
): { readonly record: DecisionRecord; readonly dropped: readonly Dropped[] } | undefined {
	if (!isRecord(raw) || !isDay(raw.day) || typeof raw.id !== 'string' || !ID.test(raw.id)) return undefined;
	const finding = readFinding(raw.finding);
	const version = typeof raw.v === 'string' && VERSION.test(raw.v) ? raw.v : MODEL_VERSION;
	if (!finding || !isRecord(raw.state)) return undefined;
	const { state, dropped } = readStored(model, raw.state);
	const text = (given: unknown) => (typeof given === 'string' ? cleanText(given) : '');
	return {
		record: {
			id: raw.id,
			day: raw.day,
			version,
			state,
			finding,
			decision: DECISIONS.find((one) => one === raw.decision) ?? null,
			until: typeof raw.until === 'string' ? cleanName(raw.until) : '',
			because: text(raw.because),
			thinkAgain: text(raw.thinkAgain),
			lookBack: isDay(raw.lookBack) ? raw.lookBack : null,
			outcome: readOutcome(raw.outcome, text),
		},
		dropped,
	};
}

function readOutcome(raw: unknown, text: (given: unknown) => string): Outcome | null {
	if (!isRecord(raw) || !isDay(raw.day)) return null;
	const progress = PROGRESS.find((one) => one === raw.progress);
	const hindsight = HINDSIGHTS.find((one) => one === raw.hindsight);
	return progress && hindsight ? { day: raw.day, progress, hindsight, note: text(raw.note) } : null;
}
