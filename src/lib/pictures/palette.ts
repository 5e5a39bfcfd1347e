import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Colours for what lies outside a page's own styles: icons, social images, the colour of the browser's frame. */
export type Theme = 'light' | 'dark';
export type Palette = Readonly<Record<string, string>>;

const TOKEN = /--colour-([\w-]+):\s*light-dark\(\s*(#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\s*\)/gi;

/**
 * The colours of a token file, by the part of their name after `--colour-`. The first value of a name counts: later ones are for preferences.
 *
 * @throws where the text holds none, so that nothing is drawn in no colour
 */
export function readPalette(tokens: string): Readonly<Record<Theme, Palette>> {
	const light: Record<string, string> = {};
	const dark: Record<string, string> = {};
	for (const [, name = '', inLight = '', inDark = ''] of tokens.matchAll(TOKEN)) {
		light[name] ??= inLight;
		dark[name] ??= inDark;
	}
	if (Object.keys(light).length === 0) throw new Error('The token file holds no colours of the form light-dark(#123456, #abcdef).');
	return { light, dark };
}

/** The site's colours, read from its tokens so that no value is written twice. */
export function loadPalette(): Readonly<Record<Theme, Palette>> {
	return readPalette(readFileSync(join(process.cwd(), 'src/styles/tokens/colour.css'), 'utf8'));
}

/** @throws where there is no such token */
export function colour(palette: Palette, name: string): string {
	const value = palette[name];
	if (!value) throw new Error(`src/styles/tokens/colour.css has no --colour-${name}.`);
	return value;
}
