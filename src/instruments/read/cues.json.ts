import { loadCues } from '~/lib/content/cues.ts';
import { packCues } from '~/lib/content/pack-cues.ts';

/** The phrases that texts are read by: the worker loads them when there is a text. */
export async function GET(): Promise<Response> {
	return Response.json(packCues(await loadCues()));
}
