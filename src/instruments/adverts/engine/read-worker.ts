/** Reads adverts on a thread of its own: a request in, the log as it is then out. */
import { answer } from './answer.ts';
import type { ToWorker } from './reader.ts';

addEventListener('message', ({ data: { request, cues } }: MessageEvent<ToWorker>) => {
	postMessage(answer(request, cues));
});
