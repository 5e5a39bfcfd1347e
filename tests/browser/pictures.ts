/**
 * Pictures of pages, compared with those that are kept beside the tests.
 *
 * A picture tells a change of the site only where nothing else changes it. So every text is set in the site's own face (labels otherwise
 * take whatever the device has), drawn without hinting, and nothing moves or blinks. What remains differs with the engine and the system:
 * `made-with.json` says what the kept pictures were made with.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { ROOT } from '../support/repository.ts';

const KEPT = join(ROOT, 'tests/browser/pictures');
const OUTPUT = join(ROOT, 'tests/.output');
const MADE_WITH = join(KEPT, 'made-with.json');

/** Whether the pictures are made anew in place of being compared: `UPDATE_PICTURES=1 npm test -- pictures`. */
export const IS_UPDATE = Boolean(process.env['UPDATE_PICTURES']);

/** For a browser that draws letters alike whatever the machine's settings are. */
export const DRAW_ALIKE = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'];

/** What a picture is drawn by. */
interface Maker {
	/** Major version. */
	readonly chromium: number;
	readonly system: string;
}

export function makerOf(page: Page): Maker {
	return { chromium: Number.parseInt(page.context().browser()?.version() ?? '', 10), system: process.platform };
}

export function readMaker(): Maker | undefined {
	return existsSync(MADE_WITH) ? JSON.parse(readFileSync(MADE_WITH, 'utf8')) : undefined;
}

export function keepMaker(maker: Maker): void {
	mkdirSync(KEPT, { recursive: true });
	writeFileSync(MADE_WITH, `${JSON.stringify(maker, null, '\t')}\n`);
}

/** How far the colour of a pixel may be off, from 0 to 1. Pixels that only smooth an edge are left out as well. */
const COLOUR_TOLERANCE = 0.1;

/** Share of pixels that may differ: about one line of small print in a phone's window, less than any button. The same machine gives 0. */
export const SAME_ENGINE = 0.001;

/** With another version of Chromium only what is gross can be told: a layout, a theme or a font that is lost. */
export const OTHER_ENGINE = 0.03;

/**
 * Sets every text in the site's own face, under a name of its own: under the site's it is for whoever comes from another page, and optional.
 */
const STEADY = `(async () => {
	const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
	const { style } = rules.find((rule) => rule instanceof CSSFontFaceRule && rule.style.fontFamily.includes('Serif'));
	document.fonts.add(await new FontFace('Pictured', style.getPropertyValue('src'), { weight: '100 900' }).load());
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(':root { --font-text: Pictured; --font-label: Pictured } * { scroll-behavior: auto !important }');
	document.adoptedStyleSheets.push(sheet);
	await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(true))));
})()`;

/** Draws the window as it is, at rest, with `at` at its top if told. */
export async function draw(page: Page, at?: string): Promise<PNG> {
	await page.evaluate(STEADY);
	if (at)
		await page.evaluate(
			`scrollTo(0, Math.round(document.querySelector(${JSON.stringify(at)}).getBoundingClientRect().top + scrollY) - 24)`,
		);
	return PNG.sync.read(await page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' }));
}

/** Without an alpha channel; deflated as pages of text deflate best. */
const encode = (picture: PNG) => PNG.sync.write(picture, { colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0 });

/** Shades of a colour in kept pictures: a quarter of them, in steps far below what is compared, saves a quarter of the bytes. */
const SHADES = 64;

function coarsen({ width, height, data }: PNG): PNG {
	const coarse = new PNG({ width, height });
	const step = 255 / (SHADES - 1);
	for (const [index, value] of data.entries()) coarse.data[index] = Math.round(Math.round(value / step) * step);
	return coarse;
}

export function keep(name: string, picture: PNG): void {
	mkdirSync(KEPT, { recursive: true });
	writeFileSync(join(KEPT, `${name}.png`), encode(coarsen(picture)));
}

/**
 * Compares a picture with the one that is kept under its name.
 *
 * @returns what is wrong, with the files to look at; undefined where nothing is
 */
export function compare(name: string, picture: PNG, tolerance: number): string | undefined {
	const file = join(KEPT, `${name}.png`);
	const [actualFile, differenceFile] = [join(OUTPUT, `${name}.actual.png`), join(OUTPUT, `${name}.difference.png`)];
	for (const left of [actualFile, differenceFile]) rmSync(left, { force: true });
	if (!existsSync(file)) return `There is no kept picture ${file}. Make it with UPDATE_PICTURES=1 npm test -- pictures.`;
	const kept = PNG.sync.read(readFileSync(file));
	const { width, height } = picture;
	mkdirSync(OUTPUT, { recursive: true });
	if (kept.width !== width || kept.height !== height) {
		writeFileSync(actualFile, encode(picture));
		return `${name} is ${width} by ${height} px and was ${kept.width} by ${kept.height}: see ${actualFile}.`;
	}
	const difference = new PNG({ width, height });
	const share = pixelmatch(kept.data, picture.data, difference.data, width, height, { threshold: COLOUR_TOLERANCE }) / (width * height);
	if (share <= tolerance) return undefined;
	writeFileSync(actualFile, encode(picture));
	writeFileSync(differenceFile, encode(difference));
	return `${(100 * share).toFixed(2)} % of ${name} differs, ${100 * tolerance} % may. Compare ${file} with ${actualFile}; ${differenceFile} marks where. If it is meant, keep it with UPDATE_PICTURES=1 npm test -- pictures.`;
}
