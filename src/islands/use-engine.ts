import { useEffect, useState } from 'preact/hooks';

type ScoreAnswers = typeof import('../model/score.ts').scoreAnswers;

let loaded: ScoreAnswers | undefined;

/** Loads the engine; a second call has it at once. */
export async function loadEngine(): Promise<ScoreAnswers> {
	loaded ??= (await import('../model/score.ts')).scoreAnswers;
	return loaded;
}

export interface Engine {
	/** Undefined until it is there. */
	readonly score: ScoreAnswers | undefined;
	/** It could not be loaded: the device is offline, or the site has changed since. */
	readonly hasFailed: boolean;
	readonly retry: () => void;
}

/** @param isWanted there is something to work out */
export function useEngine(isWanted: boolean): Engine {
	const [score, setScore] = useState(() => loaded);
	const [hasFailed, setFailed] = useState(false);
	const load = () => {
		loadEngine().then(
			(engine) => {
				setFailed(false);
				setScore(() => engine);
			},
			() => setFailed(true),
		);
	};
	useEffect(() => {
		if (isWanted && !score) load();
	}, [isWanted]);
	return { score, hasFailed, retry: load };
}
