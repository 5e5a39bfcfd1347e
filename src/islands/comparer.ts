import type { Candidate } from '../model/compare.ts';
import type { FullComparison } from '../model/full-comparison.ts';
import type { Order } from '../model/result.ts';
import type { Model } from '../model/types.ts';

/** What a comparison depends on. */
export interface ComparisonRequest {
	/** With the person's concerns. */
	readonly model: Model;
	readonly goal: string;
	readonly order: Order | null;
	readonly candidates: readonly Candidate[];
}

/** Works comparisons out, one at a time. */
export interface Comparer {
	/** Rejects where what computes cannot be loaded. */
	readonly compare: (request: ComparisonRequest) => Promise<FullComparison>;
	readonly stop: () => void;
}

/** On a thread of its own, so that fields answer while 10,000 draws are counted; on the page's own where workers are refused. */
export function startComparer(): Comparer {
	let worker = startWorker();
	return {
		compare: async (request) => {
			if (!worker) return compareHere(request);
			try {
				return await askWorker(worker, request);
			} catch {
				worker.terminate();
				worker = undefined;
				return compareHere(request);
			}
		},
		stop: () => worker?.terminate(),
	};
}

function startWorker(): Worker | undefined {
	try {
		return new Worker(new URL('./compare-worker.ts', import.meta.url), { type: 'module' });
	} catch {
		return undefined;
	}
}

function askWorker(worker: Worker, request: ComparisonRequest): Promise<FullComparison> {
	return new Promise((resolve, reject) => {
		worker.onmessage = ({ data }: MessageEvent<FullComparison>) => resolve(data);
		worker.onerror = reject;
		worker.postMessage(request);
	});
}

/** After the browser has painted what the reader just did. */
async function compareHere({ model, goal, candidates, order }: ComparisonRequest): Promise<FullComparison> {
	const { compareInFull } = await import('../model/full-comparison.ts');
	await new Promise((painted) => setTimeout(painted));
	return compareInFull(model, goal, candidates, order);
}
