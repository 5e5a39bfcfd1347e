import { useLayoutEffect, useRef } from 'preact/hooks';
import { isSameState } from '~/model/state/same-state.ts';
import { type FitState, isEmptyState, type ParsedState } from '~/model/state/state.ts';
import type { Model } from '~/model/types.ts';
import { hasAnswers } from './link.ts';

/** Reads a link's fragment, at once or when what reads it has loaded; nothing comes of it where that cannot be had. */
export type LinkReader = (model: Model, fragment: string) => ParsedState | Promise<ParsedState | undefined>;

/**
 * Hands over what the address brings: at first, and whenever a link with answers is followed. A link to a place on the page is not one, so
 * a jump to the result changes nothing.
 *
 * @param take gets undefined where the address brings no answers
 */
export function useLink(model: Model, read: LinkReader, take: (link: ParsedState | undefined) => void): void {
	const latest = useRef(take);
	latest.current = take;
	useLayoutEffect(() => {
		let isGone = false;
		const look = () => {
			const link = hasAnswers(location.hash) ? read(model, location.hash) : undefined;
			if (link instanceof Promise) link.then((loaded) => isGone || latest.current(loaded));
			else latest.current(link);
		};
		const followed = () => hasAnswers(location.hash) && look();
		look();
		addEventListener('hashchange', followed);
		return () => {
			isGone = true;
			removeEventListener('hashchange', followed);
		};
	}, [model]);
}

/** Whether a link brings answers that are not the device's own. Where those came from is in no link, and makes none foreign. */
export function isForeign(link: ParsedState | undefined, own: FitState): link is ParsedState {
	return link !== undefined && !isEmptyState(link.state) && !isSameState(link.state, own);
}
