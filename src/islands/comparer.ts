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
	let helper = startWorker();
	return {
		compare: async (request) => {
			if (!helper) return compareHere(request);
			try {
				return await askWorker(helper, request);
			} catch {
				helper.worker.terminate();
				helper = undefined;
				return compareHere(request);
			}
		},
		stop: () => helper?.worker.terminate(),
	};
}

/** A worker, and a promise that is broken when it fails: it may do so before it is asked anything. */
interface Helper {
	readonly worker: Worker;
	readonly failure: Promise<never>;
}

function startWorker(): Helper | undefined {
	try {
		const worker = new Worker(new URL('./compare-worker.ts', import.meta.url), { type: 'module' });
		const failure = new Promise<never>((_, reject) => worker.addEventListener('error', reject));
		// Who asks nothing has nothing to be told.
		failure.catch(() => {});
		return { worker, failure };
	} catch {
		return undefined;
	}
}

function askWorker({ worker, failure }: Helper, request: ComparisonRequest): Promise<FullComparison> {
	const answer = new Promise<FullComparison>((resolve) => {
		worker.onmessage = ({ data }: MessageEvent<FullComparison>) => resolve(data);
		worker.postMessage(request);
	});
	return Promise.race([answer, failure]);
}

/** After the browser has painted what the reader just did. */
async function compareHere({ model, goal, candidates, order }: ComparisonRequest): Promise<FullComparison> {
	const { compareInFull } = await import('../model/full-comparison.ts');
	await new Promise((painted) => setTimeout(painted));
	return compareInFull(model, goal, candidates, order);
}
