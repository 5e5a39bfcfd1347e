import { setAsideStored } from '../model/set-aside-stored.ts';
import type { FitState } from '../model/state.ts';
import type { Model } from '../model/types.ts';
import { attempt, LIBRARY_KEY, type StoreProblem } from './device.ts';

/** Puts an assessment with the others that the device keeps, which stay unread as they are. */
export function setAsideOnDevice({ questions }: Model, state: FitState): StoreProblem | undefined {
	return attempt(() => {
		const changed = setAsideStored(localStorage.getItem(LIBRARY_KEY), state, questions);
		if (changed) localStorage.setItem(LIBRARY_KEY, changed);
	});
}
