/** Reads texts on a thread of its own: a text in, then how far it is, then what it says. */
import { readText } from '~/model/reading/read.ts';
import type { ReadingCues } from '~/model/reading/types.ts';
import { fetchCues } from './cues.ts';
import type { FromWorker, ToWorker } from './reader.ts';

/** Steps of progress that are worth a message. */
const STEP = 0.02;

let kept: ReadingCues | undefined;
const say = (message: FromWorker) => postMessage(message);

addEventListener('message', async ({ data: { cuesUrl, text, ...options } }: MessageEvent<ToWorker>) => {
	try {
		kept ??= await fetchCues(cuesUrl);
		let told = 0;
		const onProgress = (share: number) => {
			if (share < told + STEP) return;
			told = share;
			say({ kind: 'share', share });
		};
		say({ kind: 'reading', reading: readText(kept, text, { ...options, onProgress }) });
	} catch {
		say({ kind: 'failed' });
	}
});
