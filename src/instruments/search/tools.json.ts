import { TOOL_LINKS } from '~/lib/shelves.ts';

/** The tools, for who has not typed anything yet. */
export function GET(): Response {
	return Response.json(TOOL_LINKS);
}
