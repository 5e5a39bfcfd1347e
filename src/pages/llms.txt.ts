import type { APIRoute } from 'astro';
import { loadExamples } from '~/lib/content/examples.ts';
import { type GuidePage, loadGuide } from '~/lib/content/guide.ts';
import { type ListedPage, toLlmsText } from '~/lib/copies/llms.ts';
import { DATA_FILES } from '~/lib/data-files.ts';
import { FULL_SHELVES } from '~/lib/shelves.ts';
import { SITE_LINE, SITE_NAME } from '~/lib/site.ts';
import { absolute } from '~/lib/structured-data.ts';
import { url } from '~/lib/urls.ts';

/** What the guide is, and where each of its pages stands as Markdown: https://llmstxt.org */
export const GET: APIRoute = async ({ site }) => {
	const { chapters, about } = await loadGuide();
	const copy = (path: string) => absolute(url(`${path}index.html.md`), site);
	const listed = ({ id, entry: { data } }: GuidePage): ListedPage => ({
		name: data.label,
		address: copy(`/${id}/`),
		says: data.description,
	});
	const withChildren = (page: GuidePage): readonly ListedPage[] => [listed(page), ...page.children.flatMap(withChildren)];
	const text = toLlmsText({
		name: SITE_NAME,
		line: SITE_LINE,
		sections: [
			...chapters.map((page) => ({ name: page.entry.data.label, pages: withChildren(page) })),
			{
				name: 'Worked examples',
				pages: (await loadExamples()).map(({ id, data }) => ({
					name: data.label,
					address: copy(`/examples/${id}/`),
					says: data.description,
				})),
			},
			{
				name: 'Tools',
				pages: FULL_SHELVES.flatMap(({ tools }) =>
					tools.map(({ label, address, line }) => ({ name: label, address: copy(address), says: line })),
				),
			},
			{ name: 'Data', pages: DATA_FILES.map(({ name, path, says }) => ({ name, address: absolute(url(path), site), says })) },
			{ name: 'Optional', pages: about.flatMap(withChildren) },
		],
	});
	return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
