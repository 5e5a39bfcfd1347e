import type { APIRoute } from 'astro';
import { iconPng, toIco } from '~/lib/pictures/icons.ts';

const SIDE = 48;

/** For whatever asks for this address without being told to: readers of feeds, and browsers that take no SVG. No page spends bytes on a link to it. */
export const GET: APIRoute = () => new Response(toIco(iconPng(SIDE, 32), SIDE), { headers: { 'content-type': 'image/x-icon' } });
