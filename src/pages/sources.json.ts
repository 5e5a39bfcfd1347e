import type { APIRoute } from 'astro';
import { loadEvidenceTrail } from '~/lib/content/evidence-trail.ts';

/** Before the list, so that the file also says what it is where it stands alone. */
const NOTE =
	'What each source of Credential Fit says, as far as its pages lean on it. "quote" holds words of the text; "says" is our own sentence. "read" tells when, by what and how much of the text was read. Check the address before you rely on a line.';

/** The whole evidence trail in one file. */
export const GET: APIRoute = async () =>
	new Response(`${JSON.stringify({ note: NOTE, sources: await loadEvidenceTrail() }, null, '\t')}\n`, {
		headers: { 'content-type': 'application/json' },
	});
