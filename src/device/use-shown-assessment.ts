import { useState } from 'preact/hooks';
import { NOTHING_READ, type ParsedState } from '~/model/state/state.ts';
import type { Model } from '~/model/types.ts';
import { readLinkLater } from './load.ts';
import { openAssessmentOf } from './open-assessment.ts';
import { useKept } from './use-kept.ts';
import { isForeign, useLink } from './use-link.ts';

/** The assessment that a page shows and leaves answering to the fit check: the device's own, or a link's. */
export interface ShownAssessment extends ParsedState {
	/** It came with a link, and the device holds another or none. */
	readonly isGuest: boolean;
	/** The first reading is done. */
	readonly isReady: boolean;
}

export function useShownAssessment(model: Model): ShownAssessment {
	const store = openAssessmentOf(model);
	const own = useKept(store);
	const [link, setLink] = useState<{ readonly guest: ParsedState | undefined }>();
	useLink(model, readLinkLater, (read) => setLink({ guest: isForeign(read, store.read().value.state) ? read : undefined }));
	const guest = link?.guest;
	return {
		...(guest ?? own?.value ?? NOTHING_READ),
		isGuest: guest !== undefined,
		isReady: own !== undefined && link !== undefined,
	};
}
