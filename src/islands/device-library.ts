import { formatLibrary, type Library, type ParsedLibrary, parseLibrary } from '../model/library.ts';
import type { Model } from '../model/types.ts';
import { attempt, LIBRARY_KEY, type StoreProblem } from './device.ts';

/** What the device keeps beside the open assessment. Apart from `device.ts`, so that pages with one assessment load no library. */

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
