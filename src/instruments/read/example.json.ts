import { SAMPLE_PAGE } from '~/lib/content/sample-page.ts';

/** A sales page to try the desk on, loaded when somebody wants it. */
export function GET(): Response {
	return Response.json({ text: SAMPLE_PAGE });
}
