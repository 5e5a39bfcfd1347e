import { loadAdvertSample } from '~/lib/content/adverts.ts';

/** Invented adverts to try the log on, loaded when somebody wants them. */
export async function GET(): Promise<Response> {
	return Response.json(await loadAdvertSample());
}
