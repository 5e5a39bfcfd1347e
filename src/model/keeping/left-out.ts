/** What of a text of JSON is not there any more once it is read and written again: found by comparing both, so that no reader has to tell of itself. */

import { parseJson } from '../state/stored.ts';
import { isRecord } from '../values/is-record.ts';
import { MODEL_VERSION } from '../version.ts';

/** One thing that would be lost. */
export interface LeftOut {
	/** The names that lead to it; those of places in a list are numbers, counted from 0. Empty where nothing of the text can be read. */
	readonly path: readonly (string | number)[];
	/** What stood there. */
	readonly value: unknown;
	/** What is left of a text that was cut. */
	readonly kept?: string;
}

/** `v` says a version, which is another rule (`isNewer`); `known` is worked out anew. */
const TOLD_OTHERWISE = ['v', 'known'];
/** How the first version of the model wrote what a finding has in other words now. */
const FIRST_FINDING = ['isHeldUp', 'uncapped', 'heldBy'];
/** What cleaning takes out of a text or changes in it: whitespace, control characters, and marks that turn the direction. */
const CLEANED = /[\s\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * What of one text another does not say. Spaces and marks that cleaning takes away, the order of a list, and what says nothing (null, false, '', [], {}) do
 * not count.
 *
 * @param text what stands on the device or in a file
 * @param again the same, read and written again; null where nothing was read
 */
export function leftOut(text: string, again: string | null): readonly LeftOut[] {
	const raw = parseJson(text);
	if (raw === undefined) return [{ path: [], value: text }];
	const found: LeftOut[] = [];
	compare(raw, again === null ? undefined : parseJson(again), [], found);
	return found;
}

function compare(raw: unknown, written: unknown, path: LeftOut['path'], found: LeftOut[]): void {
	if (isNothing(raw) || raw === written) return;
	if (path.length > DEPTH) found.push({ path, value: raw });
	else if (isRecord(raw) && isRecord(written)) {
		const isFirst = path.at(-1) === 'finding' && !('standing' in raw);
		for (const [key, value] of Object.entries(raw))
			if (!TOLD_OTHERWISE.includes(key) && !(isFirst && FIRST_FINDING.includes(key))) compare(value, written[key], [...path, key], found);
	} else if (Array.isArray(raw) && Array.isArray(written)) compareLists(raw, written, path, found);
	else if (typeof raw !== 'string' || typeof written !== 'string') found.push({ path, value: raw });
	else if (clean(raw) !== clean(written)) found.push({ path, value: raw, ...(isStart(written, raw) && { kept: written }) });
}

/** Each thing of a list is looked for at its own place, then at all others; what is at neither is compared with what is nearest to it. */
function compareLists(raw: readonly unknown[], written: readonly unknown[], path: LeftOut['path'], found: LeftOut[]): void {
	const lost = (one: unknown, other: unknown, at: number) => {
		const its: LeftOut[] = [];
		compare(one, other, [...path, at], its);
		return its;
	};
	raw.forEach((one, at) => {
		const id = isRecord(one) ? one['id'] : undefined;
		const named = id === undefined ? undefined : written.find((other) => isRecord(other) && other['id'] === id);
		const here = lost(one, named ?? written[at], at);
		if (here.length === 0 || written.some((other) => lost(one, other, at).length === 0)) return;
		// Where as much was read as stands there, it is the same thing with something missing; else it is gone whole.
		if (named !== undefined || raw.length === written.length) found.push(...here);
		else found.push({ path: [...path, at], value: one });
	});
}

/** Deeper than anything of ours is nested: what stands below is not looked at, and counts as something that is lost. */
const DEPTH = 100;

function isNothing(raw: unknown, depth = 0): boolean {
	if (depth > DEPTH) return false;
	if (Array.isArray(raw)) return raw.every((one) => isNothing(one, depth + 1));
	if (isRecord(raw)) return Object.values(raw).every((one) => isNothing(one, depth + 1));
	return raw === undefined || raw === null || raw === false || raw === '';
}

const isStart = (start: string, text: string) => start !== '' && clean(text).startsWith(clean(start));
const clean = (text: string) => text.replace(CLEANED, '');

/** Whether what is of a version was written by a page that is newer than this one, or by none of ours. One that says no version is not. */
export function isNewer(version: unknown): boolean {
	return version !== undefined && version !== null && !(Number(version) <= Number(MODEL_VERSION));
}
