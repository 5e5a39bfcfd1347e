import { listExampleCandidates } from '~/lib/content/alternatives.ts';

/** The answers of the worked examples, by id: what a comparison loads when a reader wants one beside their own. */
export async function GET(): Promise<Response> {
	return Response.json(await listExampleCandidates());
}
