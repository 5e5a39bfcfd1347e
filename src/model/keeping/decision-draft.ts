/** A decision that is still being written. It belongs to nobody's record yet, so that typing alone keeps nothing beside it. */

import { isDay } from '../is-day.ts';
import { cleanName } from '../state/clean-name.ts';
import { cleanText } from '../state/clean-text.ts';
import { parseJson } from '../state/stored.ts';
import { isRecord } from '../values/is-record.ts';
import { DECISIONS, type DecisionRecord } from './decision-record.ts';

export interface DecisionDraft extends Pick<DecisionRecord, 'decision' | 'until' | 'because' | 'thinkAgain' | 'lookBack'> {
	/** What the candidate was called when it was begun, to tell it from a draft about another. */
	readonly about: string;
}

/** Nothing written yet. */
export const EMPTY_DRAFT: DecisionDraft = { about: '', decision: null, until: '', because: '', thinkAgain: '', lookBack: null };

/** Longer text is refused whole: no draft of ours comes near. */
const DRAFT_LIMIT = 100_000;

/** Whether nothing of a decision is written. */
export function isEmptyDraft({ decision, until, because, thinkAgain, lookBack }: DecisionDraft): boolean {
	return decision === null && lookBack === null && [until, because, thinkAgain].every((text) => text.trim() === '');
}

/** One line of JSON, texts cleaned. */
export function formatDraft(draft: DecisionDraft): string {
	const { about, decision, until, because, thinkAgain, lookBack } = draft;
	return JSON.stringify({
		about: cleanName(about),
		decision,
		until: cleanName(until),
		because: cleanText(because),
		thinkAgain: cleanText(thinkAgain),
		lookBack,
	});
}

/** Reads what `formatDraft` wrote, or anything else: what cannot be used is not written yet. */
export function parseDraft(json: string | null): DecisionDraft {
	const raw = json === null || json.length > DRAFT_LIMIT ? undefined : parseJson(json);
	if (!isRecord(raw)) return EMPTY_DRAFT;
	const text = (given: unknown, clean: (text: string) => string) => (typeof given === 'string' ? clean(given) : '');
	return {
		about: text(raw.about, cleanName),
		decision: DECISIONS.find((one) => one === raw.decision) ?? null,
		until: text(raw.until, cleanName),
		because: text(raw.because, cleanText),
		thinkAgain: text(raw.thinkAgain, cleanText),
		lookBack: isDay(raw.lookBack) ? raw.lookBack : null,
	};
}
