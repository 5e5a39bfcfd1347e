import type { APIRoute } from 'astro';
import { loadFit } from '~/lib/content/model.ts';
import { toModelFile } from '~/lib/content/model-file.ts';
import { absolute } from '~/lib/structured-data.ts';
import { url } from '~/lib/urls.ts';

/** The decision model, for programs that compute with it or show it. `model.schema.json` says what its parts mean. */
export const GET: APIRoute = async ({ site }) => {
	const file = toModelFile(await loadFit(), absolute(url('/model.schema.json'), site), (href) => absolute(href, site));
	return new Response(`${JSON.stringify(file, null, '\t')}\n`, { headers: { 'content-type': 'application/json' } });
};
