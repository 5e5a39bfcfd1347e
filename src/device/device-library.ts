import { joinLibraries } from '~/model/keeping/join-libraries.ts';
import {
	EMPTY_LIBRARY,
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
import { type FitState, isEmptyState, NOTHING_READ, type ParsedState, type StoreProblem } from '~/model/state/state.ts';
import { writeStored } from '~/model/state/stored.ts';
import type { Model } from '~/model/types.ts';
import { MODEL_VERSION } from '~/model/version.ts';
import { CHOICES } from './choices.ts';
import { LIBRARY_KEY, SITE } from './keys.ts';
import { openAssessmentOf } from './open-assessment.ts';
import { perModel } from './per-model.ts';
import { attempt, readText } from './storage.ts';
import { type KeyedStore, keyedStore } from './store.ts';

/** What the device keeps beside the open assessment, whole under one key. It loads by itself, because guide pages and the fit check do without. */

/**
 * The library. What only the page has and what another tab has written since go together, so that neither is lost.
 */
export const libraryOf = perModel(
	(model: Model): KeyedStore<ParsedLibrary> =>
		keyedStore(LIBRARY_KEY, {
			parse: (text) => parseLibrary(model, text),
			format: ({ library }) => {
				const text = formatLibrary(model, library);
				// It would not be read back.
				if (text.length > LIBRARY_TEXT_LIMIT) throw new DOMException('The library is too long.', 'QuotaExceededError');
				return text;
			},
			join: (onDevice, own) => ({ ...onDevice, library: joinLibraries(model, onDevice.library, own.library).library }),
		}),
);

/** Replaces the whole library, or nothing. */
export function writeLibrary(model: Model, library: Library): StoreProblem | undefined {
	return libraryOf(model).replace({ library, version: MODEL_VERSION, dropped: [] });
}

/** Deletes what cannot be read where the library stands; the rest stays. */
export function forgetUnreadable(model: Model): StoreProblem | undefined {
	// Not through the store, which would put it aside.
	const problem = attempt(() => localStorage.setItem(LIBRARY_KEY, again(model)));
	libraryOf(model).read();
	return problem;
}

/** The library that stands on the device, read and written again: the same text where all of it can be read. */
export const again = (model: Model) => formatLibrary(model, parseLibrary(model, readText(LIBRARY_KEY) ?? null).library);

/** Takes everything of the reader's off the device: all that is kept, written or put aside, and not how pages are to look. */
export function deleteEverything(model: Model): StoreProblem | undefined {
	return (
		openAssessmentOf(model).replace(NOTHING_READ, null) ??
		libraryOf(model).replace({ ...NOTHING_READ, library: EMPTY_LIBRARY }, null) ??
		attempt(() => {
			for (const key of Object.keys(localStorage)) if (key.startsWith(SITE) && !CHOICES.includes(key)) localStorage.removeItem(key);
		})
	);
}

/** The library with the open assessment first, as a file holds everything. */
export function withOpen(library: Library, open: ParsedState): Library {
	const { assessments } = setAside(EMPTY_LIBRARY, open.state, null, open.version);
	return { ...library, assessments: [...assessments, ...library.assessments] };
}

/** Opens an assessment in place of the one that is open, which goes to the library. Where the device keeps nothing, nothing changes. */
export function openInPlace(model: Model, state: FitState, version?: string): StoreProblem | undefined {
	const { library } = libraryOf(model).read().value;
	const open = openAssessmentOf(model).read().value;
	const next = setAside(library, open.state, null, open.version);
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
	const { library } = libraryOf(model).read().value;
	const at = placeOf(model, library, wanted, place);
	if (at < 0) return 'gone';
	const [aside] = withOpen(EMPTY_LIBRARY, openAssessmentOf(model).read().value).assessments;
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
	const text = isEmptyState(state) ? null : JSON.stringify({ ...writeStored(state, model.questions), v: version });
	return openAssessmentOf(model).replace({ state, version, dropped: [] }, text);
}
