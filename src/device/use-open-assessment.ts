import { useCallback, useEffect, useState } from 'preact/hooks';
import { EMPTY_STATE, type FitState, type StoreProblem } from '~/model/state/state.ts';
import type { Model } from '~/model/types.ts';
import { readDevice, watchDevice, writeDevice } from './device.ts';

/** The assessment that is open in the fit check, for pages that show it and never a link's: those are `useFitStore`'s. */
export interface OpenAssessment {
	readonly state: FitState;
	/** Says whether it was kept; the page has it anyway. */
	readonly change: (next: FitState) => StoreProblem | undefined;
	/** Version of the model that it was written with, null where that is not told or nothing was read. */
	readonly version: string | null;
	/** Parts of it could not be read. They are lost only with the next change. */
	readonly isDamaged: boolean;
	readonly problem: StoreProblem | undefined;
	readonly isReady: boolean;
}

/** Reads it after hydration and again whenever another tab changes it or the browser brings the page back. */
export function useOpenAssessment(model: Model): OpenAssessment {
	const [state, setState] = useState<FitState>(EMPTY_STATE);
	const [version, setVersion] = useState<string | null>(null);
	const [isDamaged, setDamaged] = useState(false);
	const [problem, setProblem] = useState<StoreProblem>();
	const [isReady, setReady] = useState(false);

	const load = useCallback(() => {
		const read = readDevice(model);
		setState(read?.state ?? EMPTY_STATE);
		setVersion(read?.version ?? null);
		setDamaged((read?.dropped.length ?? 0) > 0);
	}, [model]);

	useEffect(() => {
		load();
		setReady(true);
		// A device that keeps nothing has nothing newer than what the page still shows.
		const restored = (event: PageTransitionEvent) => event.persisted && readDevice(model) && load();
		const stopWatching = watchDevice(load);
		addEventListener('pageshow', restored);
		return () => {
			stopWatching();
			removeEventListener('pageshow', restored);
		};
	}, [load, model]);

	const change = (next: FitState) => {
		const notKept = writeDevice(model, next);
		setState(next);
		setProblem(notKept);
		return notKept;
	};
	return { state, change, version, isDamaged, problem, isReady };
}
