import {
	formatLibrary,
	LIBRARY_TEXT_LIMIT,
	type Library,
	type ParsedLibrary,
	parseLibrary,
	placeOf,
	replaceAt,
	setAside,
	takeOut,
} from '~/model/keeping/library.ts';
import type { Assessment } from '~/model/state/assessment.ts';
import { type Dropped, EMPTY_STATE, type FitState, isEmptyState, type ParsedState, type StoreProblem } from '~/model/state/state.ts';
import { writeStored } from '~/model/state/stored.ts';
import type { Model } from '~/model/types.ts';
import { MODEL_VERSION } from '~/model/version.ts';
import { ANSWERS_KEY, attempt, DRAFT_KEY, LIBRARY_KEY, readDevice, UNREADABLE_KEY, writeDevice } from './device.ts';

/** What the device keeps beside the open assessment, whole under one key. It stands apart from `device.ts` because guide pages do not need it. */

/** The text under a key, null where there is none or nobody may look. */
function read(key: string): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}

/** The library as it is kept, empty where there is none or nobody may look. */
export function readLibrary(model: Model): ParsedLibrary {
	return parseLibrary(model, readLibraryText());
}

/** The library's text as it stands there, whatever it is. */
export function readLibraryText(): string | null {
	return read(LIBRARY_KEY);
}

/**
 * Replaces the whole library. What stands there and cannot all be read is put aside first, as it is: whoever wrote it may still want it, and
 * no page writes over it without that copy.
 */
export function writeLibrary(model: Model, library: Library): StoreProblem | undefined {
	const text = formatLibrary(model, library);
	// Longer than what is read back: it would be lost.
	if (text.length > LIBRARY_TEXT_LIMIT) return 'full';
	return attempt(() => {
		const unreadable = readUnreadable(model);
		if (unreadable) localStorage.setItem(UNREADABLE_KEY, unreadable.text);
		localStorage.setItem(LIBRARY_KEY, text);
	});
}

/** Kept text that could not be read, or not all of it. */
export interface Unreadable {
	readonly text: string;
	readonly dropped: readonly Dropped[];
}

/** What was put aside and what still stands in the library's place. */
export function readUnreadable(model: Model): Unreadable | undefined {
	const [aside, kept] = [read(UNREADABLE_KEY) ?? '', readLibraryText() ?? ''];
	const { dropped } = parseLibrary(model, kept);
	if (aside === '' && dropped.length === 0) return undefined;
	if (dropped.length === 0 || aside.includes(kept)) return { text: aside, dropped: parseLibrary(model, aside).dropped };
	return { text: aside === '' ? kept : `${aside}\n${kept}`, dropped };
}

/** Deletes what could not be read; the rest stays. */
export function forgetUnreadable(model: Model): StoreProblem | undefined {
	return attempt(() => {
		const { library, dropped } = readLibrary(model);
		if (dropped.length > 0) localStorage.setItem(LIBRARY_KEY, formatLibrary(model, library));
		localStorage.removeItem(UNREADABLE_KEY);
	});
}

/** Takes everything of the reader's off the device: the open assessment, the others, the decisions and one that is being written. */
export function deleteEverything(): StoreProblem | undefined {
	return attempt(() => {
		for (const key of [ANSWERS_KEY, LIBRARY_KEY, DRAFT_KEY, UNREADABLE_KEY]) localStorage.removeItem(key);
	});
}

/** The library with the open assessment first, as a file holds everything. */
export function withOpen(library: Library, open: ParsedState | undefined): Library {
	const { assessments } = setAside({ assessments: [], records: [] }, open?.state ?? EMPTY_STATE, null, open?.version);
	return { ...library, assessments: [...assessments, ...library.assessments] };
}

/** Opens an assessment in place of the one that is open, which goes to the library. Where the device keeps nothing, nothing changes. */
export function openInPlace(model: Model, state: FitState, version?: string): StoreProblem | undefined {
	const { library } = readLibrary(model);
	const open = readDevice(model);
	const next = setAside(library, open?.state ?? EMPTY_STATE, null, open?.version);
	// First the copy, then the replacement: what fails in between loses nothing.
	return writeLibrary(model, next) ?? writeOpen(model, state, version);
}

/**
 * Opens an assessment of the library; the open one takes its place there, and in the comparison. Nothing changes where it fails.
 *
 * @param place where it stood when the reader chose it
 * @returns `gone` where another tab has changed or deleted it since
 */
export function swapOpen(model: Model, wanted: Assessment, place: number): StoreProblem | 'gone' | undefined {
	const { library } = readLibrary(model);
	const at = placeOf(model, library, wanted, place);
	if (at < 0) return 'gone';
	const open = readDevice(model);
	const [aside] = withOpen({ assessments: [], records: [] }, open).assessments;
	const next = aside ? replaceAt(library, at, { ...aside, isCompared: wanted.isCompared }) : takeOut(library, at);
	const notWritten = writeLibrary(model, next);
	if (notWritten) return notWritten;
	const notOpened = writeOpen(model, wanted.state, wanted.version);
	// There was room for both as they were.
	if (notOpened) writeLibrary(model, library);
	return notOpened;
}

/** Replaces the open assessment; an older version stays on it until an answer changes, so that the fit check can say what is new. */
export function writeOpen(model: Model, state: FitState, version: string = MODEL_VERSION): StoreProblem | undefined {
	if (isEmptyState(state)) return attempt(() => localStorage.removeItem(ANSWERS_KEY));
	if (version === MODEL_VERSION) return writeDevice(model, state);
	return attempt(() => localStorage.setItem(ANSWERS_KEY, JSON.stringify({ ...writeStored(state, model.questions), v: version })));
}
