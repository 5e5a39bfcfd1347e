import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';

/** Pictures made at build: boxes laid out as CSS would, text in the site's face, drawn to SVG or PNG without a browser. */

type Style = Readonly<Record<string, string | number>>;

/** A box of a picture, as satori reads it. */
export interface Box {
	readonly type: string;
	readonly props: { readonly style?: Style; readonly children?: Part | readonly Part[]; readonly [attribute: string]: unknown };
}
export type Part = Box | string;

export interface Size {
	readonly width: number;
	readonly height: number;
}

/** A box with parts in it. Satori wants `display` said wherever there is more than one. */
export function box(style: Style, ...children: readonly Part[]): Box {
	return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

/** A drawing written as SVG, at a place in the layout. */
export function drawing(svg: string, { width, height }: Size, style: Style = {}): Box {
	return { type: 'img', props: { src: `data:image/svg+xml,${encodeURIComponent(svg)}`, width, height, style } };
}

const FACE = 'Source Serif 4';
const WEIGHTS = [400, 600] as const;
/** Each script is a font of its own here; a title in one that none of them has shows empty boxes, and nothing breaks. */
const SCRIPTS = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic'];

let fonts: Font[] | undefined;

/** Satori reads woff, not woff2, so the site's own file is of no use to it. */
function loadFonts(): Font[] {
	const require = createRequire(import.meta.url);
	const folder = join(dirname(require.resolve('@fontsource/source-serif-4/package.json')), 'files');
	fonts ??= SCRIPTS.flatMap((script) =>
		WEIGHTS.map((weight) => ({
			// A name for each script: satori looks in the next font of the list for what the first lacks.
			name: `${FACE} ${script}`,
			weight,
			style: 'normal' as const,
			data: readFileSync(join(folder, `source-serif-4-${script}-${weight}-normal.woff`)),
		})),
	);
	return fonts;
}

/** The picture as SVG; text becomes outlines, so that it needs no font where it is shown. */
export function toSvg(picture: Box, size: Size): Promise<string> {
	const family = SCRIPTS.map((script) => `"${FACE} ${script}"`).join(', ');
	return satori(box({ ...size, fontFamily: family }, picture) as unknown as Parameters<typeof satori>[0], { ...size, fonts: loadFonts() });
}

/**
 * An SVG as the bytes of a PNG.
 *
 * @param width in pixels; the SVG's own where it is left out
 */
export function toPng(svg: string, width?: number): Uint8Array<ArrayBuffer> {
	const fitTo = width === undefined ? ({ mode: 'original' } as const) : ({ mode: 'width', value: width } as const);
	return new Uint8Array(new Resvg(svg, { fitTo, font: { loadSystemFonts: false } }).render().asPng());
}
