import type { APIRoute } from 'astro';
import { toModelSchema } from '~/lib/content/model-file.ts';
import { absolute } from '~/lib/structured-data.ts';
import { url } from '~/lib/urls.ts';

/** What may stand in `model.json`, as a JSON Schema. */
export const GET: APIRoute = ({ site }) =>
	new Response(`${JSON.stringify(toModelSchema(absolute(url('/model.schema.json'), site)), null, '\t')}\n`, {
		headers: { 'content-type': 'application/schema+json' },
	});
