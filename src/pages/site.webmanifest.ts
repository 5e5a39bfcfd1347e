import type { APIRoute } from 'astro';
import { ICON_SIZES } from '~/lib/pictures/icons.ts';
import { colour, loadPalette } from '~/lib/pictures/palette.ts';
import { SITE_LINE, SITE_NAME } from '~/lib/site.ts';
import { url } from '~/lib/urls.ts';

const PURPOSES = ['any', 'maskable'];

/** What a device shows of the site on its home screen. It has a window of its own, with ways back and to load anew: a book to look things up in needs no more. */
export const GET: APIRoute = () => {
	const page = colour(loadPalette().light, 'page');
	const icons = (['icon-192', 'icon-512'] as const).flatMap((icon) =>
		PURPOSES.map((purpose) => ({
			src: url(`/${icon}.png`),
			sizes: `${ICON_SIZES[icon]}x${ICON_SIZES[icon]}`,
			type: 'image/png',
			purpose,
		})),
	);
	const manifest = {
		id: url('/'),
		name: SITE_NAME,
		short_name: SITE_NAME,
		description: SITE_LINE,
		lang: 'en',
		start_url: url('/'),
		scope: url('/'),
		display: 'minimal-ui',
		background_color: page,
		theme_color: page,
		icons,
	};
	return new Response(`${JSON.stringify(manifest, null, '\t')}\n`, { headers: { 'content-type': 'application/manifest+json' } });
};
