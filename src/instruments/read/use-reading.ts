import { useEffect, useRef, useState } from 'preact/hooks';
import type { Reading, TextKind } from '~/model/reading/types.ts';
import { type Reader, startReader } from './engine/reader.ts';

/** How far the reading of a text is. `share` is 0 to 1, and undefined as long as it is too early to say that it takes a while. */
export type Run =
	| { readonly phase: 'reading'; readonly share: number | undefined }
	| { readonly phase: 'read'; readonly reading: Reading }
	| { readonly phase: 'stopped' | 'failed' };

/** What takes less is done before anybody could read that it is going on. */
const PATIENCE_MS = 500;

export interface ReadingRun {
	readonly run: Run;
	readonly stop: () => void;
	readonly again: () => void;
}

/**
 * Reads a text, and again whenever it is said to be of another kind.
 *
 * @param questions ids, the most decisive first; undefined as long as they are not known
 */
export function useReading(
	cuesUrl: string,
	text: string,
	questions: readonly string[] | undefined,
	kind: TextKind | undefined,
): ReadingRun {
	const reader = useRef<Reader>();
	const [run, setRun] = useState<Run>({ phase: 'reading', share: undefined });
	const [round, setRound] = useState(0);

	useEffect(() => {
		if (!questions) return undefined;
		reader.current ??= startReader(cuesUrl);
		let isOver = false;
		let share = 0;
		let isPatient = true;
		const show = () => !isOver && !isPatient && setRun({ phase: 'reading', share });
		setRun({ phase: 'reading', share: undefined });
		const timer = setTimeout(() => {
			isPatient = false;
			show();
		}, PATIENCE_MS);
		const end = (next: Run) => {
			if (isOver) return;
			clearTimeout(timer);
			isOver = true;
			setRun(next);
		};
		reader.current
			.read({ text, questions, kind }, (now) => {
				share = now;
				show();
			})
			.then(
				(reading) => end({ phase: 'read', reading }),
				() => end({ phase: 'failed' }),
			);
		return () => {
			isOver = true;
			clearTimeout(timer);
		};
	}, [cuesUrl, text, questions, kind, round]);
	useEffect(() => () => reader.current?.stop(), []);

	return {
		run,
		stop: () => {
			reader.current?.stop();
			setRun({ phase: 'stopped' });
		},
		again: () => setRound(round + 1),
	};
}
