import type { APIRoute } from 'astro';
import { drawWordmark, WORDMARK_SIZE } from '~/components/article/social-card.ts';
import { colour, loadPalette } from '~/lib/pictures/palette.ts';
import { toSvg } from '~/lib/pictures/picture.ts';

/** Mark and name in outlines, for places without the font. On a dark ground the ink turns pale. */
export const GET: APIRoute = async () => {
	const { light, dark } = loadPalette();
	const drawn = await toSvg(drawWordmark(light), WORDMARK_SIZE);
	const [ink, pale] = [colour(light, 'text'), colour(dark, 'text')];
	const style = `<style>.ink{fill:${ink}}@media(prefers-color-scheme:dark){.ink{fill:${pale}}}</style>`;
	const svg = drawn.replaceAll(`fill="${ink}"`, 'class="ink"').replace('>', `>${style}`);
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
