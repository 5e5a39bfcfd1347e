import { drawMark, MARK } from './mark.ts';
import { colour, loadPalette } from './palette.ts';
import { toPng } from './picture.ts';

/** Sides of the icons that devices put on a home screen, by the name of their file. */
export const ICON_SIZES = { 'apple-touch-icon': 180, 'icon-192': 192, 'icon-512': 512 } as const;

/** The mark without ground, for a browser's tab: it turns pale where the tabs are dark. */
export function faviconSvg(): string {
	const { light, dark } = loadPalette();
	const inks = (palette: typeof light) => `.r{fill:${colour(palette, 'accent')}}.l{fill:${colour(palette, 'acceptable')}}`;
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${MARK.size} ${MARK.size}"><style>${inks(light)}@media(prefers-color-scheme:dark){${inks(dark)}}</style><path class="r" d="${MARK.range}"/><path class="l" d="${MARK.line}"/></svg>\n`;
}

/**
 * The mark on a square of paper.
 *
 * @param side in pixels
 * @param markSide of the mark in the middle; a multiple of 16 keeps its edges sharp
 */
export function iconPng(side: number, markSide: number): Uint8Array<ArrayBuffer> {
	const { light } = loadPalette();
	const [from, scale] = [(side - markSide) / 2, markSide / MARK.size];
	const mark = drawMark({ range: colour(light, 'accent'), line: colour(light, 'acceptable') });
	return toPng(
		`<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}"><path fill="${colour(light, 'page')}" d="M0 0h${side}v${side}H0z"/><g transform="translate(${from} ${from}) scale(${scale})">${mark}</g></svg>`,
	);
}

/** The largest mark of whole pixels that leaves a fifth of the icon free around it, which is what a device may cut off. */
export function markSideOf(side: number): number {
	return Math.floor((side * 0.56) / MARK.size) * MARK.size;
}

const ICO_HEADER = 22;

/**
 * One PNG as an icon file: six bytes say that it is an icon file with one picture, sixteen describe the picture.
 *
 * @param side of the picture in pixels, under 256
 */
export function toIco(png: Uint8Array, side: number): Uint8Array<ArrayBuffer> {
	const file = new Uint8Array(ICO_HEADER + png.length);
	const header = new DataView(file.buffer);
	header.setUint16(2, 1, true);
	header.setUint16(4, 1, true);
	header.setUint8(6, side);
	header.setUint8(7, side);
	header.setUint16(10, 1, true);
	header.setUint16(12, 32, true);
	header.setUint32(14, png.length, true);
	header.setUint32(18, ICO_HEADER, true);
	file.set(png, ICO_HEADER);
	return file;
}
