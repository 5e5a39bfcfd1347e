import type { APIRoute } from 'astro';
import { ICON_SIZES, iconPng, markSideOf } from '~/lib/pictures/icons.ts';

/** Icons for home screens and lists of installed sites. */
export const getStaticPaths = () => Object.entries(ICON_SIZES).map(([icon, side]) => ({ params: { icon }, props: { side } }));

export const GET: APIRoute<{ side: number }> = ({ props: { side } }) =>
	new Response(iconPng(side, markSideOf(side)), { headers: { 'content-type': 'image/png' } });
