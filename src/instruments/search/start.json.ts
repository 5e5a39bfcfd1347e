import { loadSearchStart } from '~/lib/content/search-start.ts';

/** What search offers somebody who has not typed anything yet. */
export async function GET(): Promise<Response> {
	return Response.json(await loadSearchStart());
}
