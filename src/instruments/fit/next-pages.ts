import { formatFragment } from '~/model/state/fragment.ts';
import type { FitState } from '~/model/state/state.ts';
import type { NextPages } from '~/parts/WhatNext.tsx';

/**
 * The pages that go on from a result, its goal's score sheet among them, with the answers in the address where the page would not see them:
 * what is kept in a frame of another site is not seen outside it, so from there all take them along.
 *
 * @param isHeld the device keeps these answers as the reader's own
 */
export function nextPages({ kit, compare, record, sheet }: NextPages, state: FitState, isHeld: boolean): NextPages {
	const answers = formatFragment(state);
	const along = parent === window ? '' : answers;
	return {
		kit: kit + (isHeld ? along : answers),
		compare: compare + along,
		record: record + along,
		sheet: `${sheet}${state.goal}/${along}`,
	};
}
