import { useEffect, useRef, useState } from 'preact/hooks';
import type { FullComparison } from '~/model/compare/full-comparison.ts';
import { type Comparer, type ComparisonRequest, startComparer } from './comparer.ts';
import { COMPARISON_VIEW } from './later/load.ts';

/** What shows a comparison. */
type View = typeof import('./comparison-view.ts');

export interface ComparisonView {
	/** The last that was worked out; it stands until the next is there. */
	readonly comparison: FullComparison | undefined;
	/** There as soon as a comparison is. */
	readonly view: View | undefined;
	/** What is shown is not yet about what was asked last. */
	readonly isBusy: boolean;
	/** What computes or shows could not be loaded: the device is offline, or the site has changed since. */
	readonly hasFailed: boolean;
	readonly retry: () => void;
}

/**
 * Works out the latest request. While one is being worked out only the latest of those that come after it waits.
 *
 * @param request keeps its identity while nothing in it changes; undefined asks for nothing, and nothing is then shown
 */
export function useComparison(request: ComparisonRequest | undefined): ComparisonView {
	const [answered, setAnswered] = useState<{
		readonly request: ComparisonRequest;
		readonly comparison: FullComparison;
		readonly view: View;
	}>();
	const [hasFailed, setFailed] = useState(false);
	const comparer = useRef<Comparer>();
	const running = useRef(false);
	const latest = useRef(request);
	latest.current = request;

	const run = async () => {
		const asked = latest.current;
		if (!asked || running.current) return;
		running.current = true;
		comparer.current ??= startComparer();
		try {
			// The worker loads meanwhile.
			const view = await COMPARISON_VIEW.load();
			const comparison = await comparer.current.compare(asked);
			setFailed(false);
			setAnswered({ request: asked, comparison, view });
		} catch {
			setFailed(true);
			return;
		} finally {
			running.current = false;
		}
		if (latest.current !== asked) await run();
	};
	useEffect(() => {
		void run();
	}, [request]);
	useEffect(() => () => comparer.current?.stop(), []);

	return {
		comparison: request && answered?.comparison,
		view: answered?.view,
		isBusy: request !== undefined && answered?.request !== request,
		hasFailed,
		retry: () => void run(),
	};
}
