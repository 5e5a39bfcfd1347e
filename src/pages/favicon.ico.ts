import type { APIRoute } from 'astro';
import { iconPng, toIco } from '~/lib/icons.ts';

const SIDE = 48;

/** For whatever asks for this address without reading a page, and for browsers that take no SVG. */
export const GET: APIRoute = () => new Response(toIco(iconPng(SIDE, 32), SIDE), { headers: { 'content-type': 'image/x-icon' } });
