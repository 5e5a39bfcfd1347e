import type { APIRoute } from 'astro';
import { drawSocialCard, SOCIAL_SIZE } from '~/components/article/social-card.ts';
import { toPng, toSvg } from '~/lib/pictures/picture.ts';
import { loadSocialPages, type SocialPage, socialImagePath } from '~/lib/pictures/social.ts';

/**
 * A social image for each page. They are named by absolute addresses only, so a build that does not know where the site will live
 * makes none: nothing could refer to them, and they are the slowest part of a build.
 */
export async function getStaticPaths() {
	if (!import.meta.env.SITE && !import.meta.env.DEV) return [];
	const pages = await loadSocialPages();
	return pages.map((page) => ({ params: { image: socialImagePath(page).slice('/social/'.length, -'.png'.length) }, props: { page } }));
}

export const GET: APIRoute<{ page: SocialPage }> = async ({ props: { page } }) =>
	new Response(toPng(await toSvg(drawSocialCard(page), SOCIAL_SIZE)), { headers: { 'content-type': 'image/png' } });
