import { loadAdvertCues } from '~/lib/content/adverts.ts';

/** The phrases that adverts are read by: loaded when there is a text. */
export async function GET(): Promise<Response> {
	return Response.json(await loadAdvertCues());
}
