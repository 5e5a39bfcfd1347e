import type { APIRoute } from 'astro';
import { toBibtex } from '~/lib/bibliography/bibtex.ts';
import { loadBibliography } from '~/lib/content/bibliography.ts';

/** Every source for reference managers and LaTeX, under the ids that pages cite. */
export const GET: APIRoute = async () =>
	new Response(`${(await loadBibliography()).map(toBibtex).join('\n\n')}\n`, {
		headers: { 'content-type': 'application/x-bibtex; charset=utf-8' },
	});
