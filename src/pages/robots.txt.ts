import type { APIRoute } from 'astro';
import { url } from '~/lib/urls.ts';

/** Everything may be read; the sitemap is named where there is one. */
export const GET: APIRoute = ({ site }) =>
	new Response(`User-agent: *\nAllow: /\n${site ? `Sitemap: ${new URL(url('/sitemap-index.xml'), site)}\n` : ''}`);
