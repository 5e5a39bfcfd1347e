import { startWorker } from '~/device/start-worker.ts';
import type { Candidate } from '~/model/compare/compare.ts';
import type { FullComparison } from '~/model/compare/full-comparison.ts';
import type { Model, Order } from '~/model/types.ts';
import workerAddress from './compare-worker.ts?worker&url';
import { loadFullComparison } from './later/load.ts';

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
	let helper = startHelper();
	return {
		compare: async (request) => {
			if (!helper) return compareHere(request);
			try {
				return await askHelper(helper, request);
			} catch {
				helper.worker.terminate();
				helper = undefined;
				return compareHere(request);
			}
		},
		stop: () => helper?.worker.terminate(),
	};
}

/** A worker, and what rejects when it cannot run: that can be known before anything is asked of it. */
interface Helper {
	readonly worker: Worker;
	readonly broken: Promise<never>;
}

function startHelper(): Helper | undefined {
	try {
		const worker = startWorker(workerAddress);
		const broken = new Promise<never>((_, reject) => {
			worker.onerror = reject;
		});
		// Whoever asks hears of it; until then nobody does.
		broken.catch(() => {});
		return { worker, broken };
	} catch {
		return undefined;
	}
}

function askHelper({ worker, broken }: Helper, request: ComparisonRequest): Promise<FullComparison> {
	const reply = new Promise<FullComparison>((resolve) => {
		worker.onmessage = ({ data }: MessageEvent<FullComparison>) => resolve(data);
	});
	worker.postMessage(request);
	return Promise.race([reply, broken]);
}

/** After the browser has painted what the reader just did. */
async function compareHere({ model, goal, candidates, order }: ComparisonRequest): Promise<FullComparison> {
	const { compareInFull } = await loadFullComparison();
	await new Promise((painted) => setTimeout(painted));
	return compareInFull(model, goal, candidates, order);
}
