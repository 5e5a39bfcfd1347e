import { formatLibrary, type Library, type ParsedLibrary, parseLibrary, setAside } from '../model/library.ts';
import { EMPTY_STATE, type FitState } from '../model/state.ts';
import type { Model } from '../model/types.ts';
import { ANSWERS_KEY, attempt, LIBRARY_KEY, readDevice, type StoreProblem, writeDevice } from './device.ts';

/** What the device keeps beside the open assessment, whole under one key. It stands apart from `device.ts` because guide pages do not need it. */

/** The library as it is kept, empty where there is none or nobody may look. */
export function readLibrary(model: Model): ParsedLibrary {
	try {
		return parseLibrary(model, localStorage.getItem(LIBRARY_KEY));
	} catch {
		return parseLibrary(model, null);
	}
}

/** Replaces the whole library. */
export function writeLibrary(model: Model, library: Library): StoreProblem | undefined {
	return attempt(() => localStorage.setItem(LIBRARY_KEY, formatLibrary(model, library)));
}

/** Takes everything of the reader's off the device: the open assessment, the others and the decisions. */
export function deleteEverything(): StoreProblem | undefined {
	return attempt(() => {
		localStorage.removeItem(ANSWERS_KEY);
		localStorage.removeItem(LIBRARY_KEY);
	});
}

/** Opens an assessment in place of the one that is open, which goes to the library. Where the device keeps nothing, nothing changes. */
export function openInPlace(model: Model, state: FitState): StoreProblem | undefined {
	const { library } = readLibrary(model);
	// First the copy, then the replacement: what fails in between loses nothing.
	return writeLibrary(model, setAside(library, readDevice(model)?.state ?? EMPTY_STATE)) ?? writeDevice(model, state);
}
