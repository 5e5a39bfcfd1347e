import { startWorker } from '~/device/start-worker.ts';
import type { Reading, TextKind } from '~/model/reading/types.ts';
import { fetchCues } from './cues.ts';
import { loadEngine } from './load.ts';
import workerAddress from './read-worker.ts?worker&url';

/** A text and what is asked of it. */
export interface ReadRequest {
	readonly text: string;
	/** Ids of the questions, the most decisive first. */
	readonly questions: readonly string[];
	/** What the reader says it is. */
	readonly kind?: TextKind | undefined;
}

export type ToWorker = ReadRequest & { readonly cuesUrl: string };
export type FromWorker =
	| { readonly kind: 'share'; readonly share: number }
	| { readonly kind: 'reading'; readonly reading: Reading }
	| { readonly kind: 'failed' };

/** Reads texts, one at a time. */
export interface Reader {
	/**
	 * Rejects where what reads, or the phrases, cannot be loaded. What was asked before is given up: it never settles.
	 *
	 * @param onShare is told how much is read, 0 to 1
	 */
	readonly read: (request: ReadRequest, onShare: (share: number) => void) => Promise<Reading>;
	/** Ends what is being read. A next text can be read at once. */
	readonly stop: () => void;
}

/** On a thread of its own, which ends with what it reads where the reader has had enough; on the page's own where workers are refused. */
export function startReader(cuesUrl: string): Reader {
	// A worker's addresses begin where its script lies, not where the page does.
	const url = new URL(cuesUrl, location.href).href;
	let helper = startHelper();
	let isRefused = helper === undefined;
	let isBusy = false;
	const stop = () => {
		helper?.worker.terminate();
		helper = undefined;
		isBusy = false;
	};
	return {
		stop,
		read: async (request, onShare) => {
			if (isBusy) stop();
			if (!isRefused) helper ??= startHelper();
			if (!helper) return readHere(url, request);
			isBusy = true;
			const asked = helper;
			const outcome = await Promise.race([ask(asked, { ...request, cuesUrl: url }, onShare), asked.broken]);
			isBusy = false;
			if (outcome !== 'broken') return outcome;
			stop();
			isRefused = true;
			return readHere(url, request);
		},
	};
}

/** A worker, and what says that it cannot run: that can be known before anything is asked of it. */
interface Helper {
	readonly worker: Worker;
	readonly broken: Promise<'broken'>;
}

function startHelper(): Helper | undefined {
	try {
		const worker = startWorker(workerAddress);
		const broken = new Promise<'broken'>((resolve) => {
			worker.onerror = () => resolve('broken');
		});
		return { worker, broken };
	} catch {
		return undefined;
	}
}

function ask({ worker }: Helper, message: ToWorker, onShare: (share: number) => void): Promise<Reading> {
	return new Promise((resolve, reject) => {
		worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
			if (data.kind === 'share') onShare(data.share);
			else if (data.kind === 'reading') resolve(data.reading);
			else reject(new Error(data.kind));
		};
		worker.postMessage(message);
	});
}

/** After the browser has painted that it is being read. */
async function readHere(url: string, { text, ...options }: ReadRequest): Promise<Reading> {
	const [{ readText }, cues] = await Promise.all([loadEngine(), fetchCues(url)]);
	await new Promise((painted) => setTimeout(painted));
	return readText(cues, text, options);
}
