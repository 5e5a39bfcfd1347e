import { loadClaimWordings } from '~/lib/content/claims.ts';
import { loadFit } from '~/lib/content/model.ts';
import type { DeskContent } from './desk-content.ts';

/** What a reading is shown with, loaded when there is a text: the questions, and what claims come to. */
export async function GET(): Promise<Response> {
	const content: DeskContent = { fit: await loadFit(), claims: await loadClaimWordings() };
	return Response.json(content);
}
