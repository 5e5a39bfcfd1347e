import { useRef } from 'preact/hooks';
import type { FitView } from '~/device/form-view.ts';
import { type TapHandlers, useTap } from './use-tap.ts';
import type { Way } from './use-way.ts';

/** Long enough to see what was chosen. Our judgement. */
const PAUSE_MS = 300;

/** A tapped option goes on to the next open question, when questions come one at a time. Back leads to it again. */
export function useGoOn(view: FitView, way: Way): TapHandlers {
	const latest = useRef(way);
	latest.current = way;
	const timer = useRef<number>();
	return useTap(({ name }) => {
		if (view !== 'step') return;
		const question = name === 'goal' ? undefined : name;
		const from = location.hash;
		clearTimeout(timer.current);
		timer.current = window.setTimeout(
			() => {
				// The reader has gone somewhere else meanwhile.
				if (location.hash !== from) return;
				const next = latest.current.next(question);
				latest.current.passed(question);
				location.hash = next;
			},
			matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : PAUSE_MS,
		);
	});
}
