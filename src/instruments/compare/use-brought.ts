import { useState } from 'preact/hooks';
import { isForeign, useLink } from '~/device/use-link.ts';
import { parseFragment } from '~/model/state/fragment.ts';
import { isSameState } from '~/model/state/same-state.ts';
import { isEmptyState, type ParsedState } from '~/model/state/state.ts';
import type { CandidateSource } from './candidate-actions.ts';

export interface Brought {
	/** Answers that the reader is asked about, because the device holds others. */
	readonly offered: ParsedState | undefined;
	/** Some of what the address brought could not be used. */
	readonly isPartly: boolean;
	/** Puts them beside the others. */
	readonly add: () => void;
	readonly leave: () => void;
}

/** A reload then shows the latest, not the link's. */
const letGo = () => history.replaceState(null, '', location.pathname);

/**
 * What the address brings, as a result in a frame of another site hands it over. A device that holds no answers opens them; beside others they
 * wait until the reader says so, and those that are open stay open. Where nothing is kept the address keeps them.
 */
export function useBrought({ model, opened, library }: Omit<CandidateSource, 'alternatives'>): Brought {
	const [offered, setOffered] = useState<ParsedState>();
	const [isPartly, setPartly] = useState(false);
	const { state } = opened;
	const { assessments } = library.library;
	useLink(model, parseFragment, (link) => {
		if (!link) return;
		const isNew = isForeign(link, state) && !assessments.some((kept) => isSameState(kept.state, link.state));
		const isAsked = isNew && !isEmptyState(state);
		setOffered(isAsked ? link : undefined);
		setPartly(link.dropped.length > 0);
		if (isAsked || (isNew && opened.change(() => link.state))) return;
		letGo();
	});
	return {
		offered,
		isPartly,
		add: () => {
			if (!offered) return;
			const added = { state: offered.state, preset: null, isCompared: true };
			if (!library.change((now) => ({ ...now, assessments: [...now.assessments, added] }))) letGo();
			setOffered(undefined);
		},
		leave: () => {
			letGo();
			setOffered(undefined);
		},
	};
}
