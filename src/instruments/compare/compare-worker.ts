/** Works comparisons out on a thread of their own: a request in, the whole comparison out. */
import { compareInFull } from '~/model/compare/full-comparison.ts';
import type { ComparisonRequest } from './comparer.ts';

addEventListener('message', ({ data }: MessageEvent<ComparisonRequest>) => {
	postMessage(compareInFull(data.model, data.goal, data.candidates, data.order));
});
