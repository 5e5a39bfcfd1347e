import { startWorker } from '~/device/start-worker.ts';
import type { AdvertLog } from '~/model/advert-log.ts';
import type { AdvertCues } from '~/model/reading/adverts/types.ts';
import type { ReadRequest } from './answer.ts';
import { loadEngine } from './load.ts';
import workerAddress from './read-worker.ts?worker&url';

/** What goes to the thread that reads. */
export interface ToWorker {
	readonly request: ReadRequest;
	readonly cues: AdvertCues;
}

/** A worker, and what rejects when it cannot run: that can be known before anything is asked of it. */
interface Helper {
	readonly worker: Worker;
	readonly broken: Promise<never>;
}

let cues: Promise<AdvertCues> | undefined;
let helper: Helper | undefined;
let isRefused = false;

/** The phrases, fetched once; a failure is forgotten, so that it can be tried again. */
function fetchCues(url: string): Promise<AdvertCues> {
	cues ??= fetch(url)
		.then((response) => {
			if (!response.ok) throw new Error(`${url}: ${response.status}`);
			return response.json();
		})
		.catch((error) => {
			cues = undefined;
			throw error;
		});
	return cues;
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

/** Loads what reading needs, so that it is there when somebody is done pasting. */
export function prepareReading(cuesUrl: string): void {
	fetchCues(cuesUrl).catch(() => {});
	if (!isRefused) helper ??= startHelper();
}

/**
 * Has adverts read: on a thread of its own, or on the page's own where workers are refused. One request at a time.
 *
 * @throws where the phrases or what reads cannot be loaded
 */
export async function readAdverts(cuesUrl: string, request: ReadRequest): Promise<AdvertLog> {
	const phrases = await fetchCues(cuesUrl);
	if (!isRefused) helper ??= startHelper();
	if (helper) {
		const { worker, broken } = helper;
		try {
			const reply = new Promise<AdvertLog>((resolve) => {
				worker.onmessage = ({ data }: MessageEvent<AdvertLog>) => resolve(data);
			});
			worker.postMessage({ request, cues: phrases } satisfies ToWorker);
			return await Promise.race([reply, broken]);
		} catch {
			worker.terminate();
			helper = undefined;
		}
	}
	isRefused = true;
	const { answer } = await loadEngine();
	return answer(request, phrases);
}
