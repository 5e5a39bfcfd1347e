import { SAMPLE_BADGE } from '~/lib/content/sample-badge.ts';

/** A badge that nobody was given, to try the reader on. */
export function GET(): Response {
	return new Response(SAMPLE_BADGE, { headers: { 'content-type': 'application/json' } });
}
