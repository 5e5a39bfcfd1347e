import type { APIRoute } from 'astro';
import { defineHastPlugin, markdownToHtml } from 'satteri';
import { loadChanges } from '~/lib/content/changes.ts';
import { FEED_PATH } from '~/lib/data-files.ts';
import { toAtom } from '~/lib/feed.ts';
import { SITE_NAME } from '~/lib/site.ts';
import { absolute } from '~/lib/structured-data.ts';
import { pageUrl, url } from '~/lib/urls.ts';

/** The changelog as a feed. It is made where no address of the site is known too: its addresses then begin at the root of the host. */
export const GET: APIRoute = async ({ site }) => {
	const page = absolute(pageUrl('changelog'), site);
	const links = defineHastPlugin({
		name: 'feed-links',
		element: {
			filter: ['a'],
			visit(node, context) {
				const href = node.properties['href'];
				if (typeof href === 'string' && href.startsWith('/')) context.setProperty(node, 'href', absolute(url(href), site));
			},
		},
	});
	const changes = await loadChanges();
	const feed = toAtom({
		title: `${SITE_NAME}: changes`,
		line: 'What is new in the guide and the fit check, and what was corrected.',
		self: absolute(url(FEED_PATH), site),
		page,
		entries: changes.map(({ id, entry, title, date, results }) => ({
			id,
			title,
			date,
			address: `${page}#${id}`,
			html: `<p>${results}</p>\n${markdownToHtml(entry.body ?? '', { features: { smartPunctuation: true }, hastPlugins: [links] }).html}`,
		})),
	});
	return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
