import type { APIRoute } from 'astro';
import { loadBibliography } from '~/lib/content/bibliography.ts';

/** The same list for programs that format citations. */
export const GET: APIRoute = async () =>
	new Response(`${JSON.stringify(await loadBibliography(), null, '\t')}\n`, {
		headers: { 'content-type': 'application/vnd.citationstyles.csl+json' },
	});
