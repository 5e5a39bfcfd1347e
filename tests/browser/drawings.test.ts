// Drawings as browsers lay them out: letters have a size of their own there, which no build knows.
import { describe, expect, test } from 'vitest';
import { comparePixels, countColours } from './pixels.ts';
import { NARROW, useBuiltSite, WIDE } from './site.ts';

const site = useBuiltSite();

const DRAWN = ['/degree-certificate-or-micro-credential/', '/start-here/names/', '/stacking/', '/value-factors/'];
const CHAINED = ['/issuers/platforms/', '/issuers/universities/', '/issuers/industry-bodies/', '/issuers/vendors/'];

interface Measured {
	/** Of the whole drawing, in px. */
	readonly width: number;
	readonly words: readonly string[];
	/** Of the smallest letters, in px. */
	readonly smallest: number;
	/** Words that reach beyond the drawing. */
	readonly outside: readonly string[];
	/** Words that lie on other words. */
	readonly overlapping: readonly string[];
}

const MEASURE = `(() => {
	const svg = document.querySelector('.diagram svg');
	const frame = svg.getBoundingClientRect();
	const scale = frame.width / svg.viewBox.baseVal.width;
	// One box for each line: a label's second line is a part of its own.
	const lines = [...svg.querySelectorAll('text')].flatMap((text) => {
		const parts = [...text.childNodes].filter((node) => node.textContent.trim());
		return parts.map((node) => {
			const range = document.createRange();
			range.selectNodeContents(node);
			return { words: node.textContent.trim(), size: parseFloat(getComputedStyle(text).fontSize) * scale, box: range.getBoundingClientRect() };
		});
	});
	const beyond = ({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1;
	// Lines may stand close: what counts is where letters would touch.
	const touch = (a, b) => a.right > b.left && b.right > a.left && a.bottom - b.top > 3 && b.bottom - a.top > 3;
	return {
		width: frame.width,
		words: lines.map(({ words }) => words),
		smallest: Math.min(...lines.map(({ size }) => size)),
		outside: lines.filter(beyond).map(({ words }) => words),
		overlapping: lines.flatMap((a, index) => lines.slice(index + 1).filter((b) => touch(a.box, b.box)).map((b) => a.words + ' / ' + b.words)),
	};
})()`;

describe.each(DRAWN)('the drawing on %s', (path) => {
	test.each([NARROW, WIDE])('keeps every word within it, apart from the others and legible ($width px)', async (viewport) => {
		const page = await site.open(path, { viewport });
		const { width, words, smallest, outside, overlapping } = await page.evaluate<Measured>(MEASURE);
		expect(words.length).toBeGreaterThan(5);
		expect({ outside, overlapping }).toEqual({ outside: [], overlapping: [] });
		expect(smallest).toBeGreaterThanOrEqual(11.5);
		expect(width).toBeGreaterThan(270);
		// 34 rem
		expect(width).toBeLessThanOrEqual(544);
	});

	test('keeps every word in the window when text is spaced out, on the narrowest phone', async () => {
		const page = await site.open(path, { viewport: NARROW });
		await page.evaluate(`(() => {
			const sheet = new CSSStyleSheet();
			// The distances of WCAG 2.2, criterion 1.4.12.
			sheet.replaceSync('* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }');
			document.adoptedStyleSheets.push(sheet);
		})()`);
		const beyond = `[...document.querySelectorAll('.diagram text')]
			.filter((text) => text.getBoundingClientRect().right > innerWidth || text.getBoundingClientRect().left < 0)
			.map((text) => text.textContent.trim())`;
		expect(await page.evaluate(beyond)).toEqual([]);
	});

	test.each([
		['in the dark', { colorScheme: 'dark' }],
		['with forced colours', { forcedColors: 'active' }],
		['on paper', { media: 'print' }],
	] as const)('shows its shapes and not only their words %s', async (_, media) => {
		const page = await site.open(path);
		await page.emulateMedia(media);
		const drawing = page.locator('.diagram svg');
		const whole = await drawing.screenshot();
		await page.evaluate(
			"for (const shape of document.querySelectorAll('.diagram :is(rect, path)')) shape.setAttribute('visibility', 'hidden')",
		);
		expect(await comparePixels(site.browser(), whole, await drawing.screenshot())).toBeGreaterThan(0.015);
	});
});

describe.each(CHAINED)('the chain on %s', (path) => {
	test('needs no scrolling sideways on the narrowest phone', async () => {
		const page = await site.open(path, { viewport: NARROW });
		expect(await page.evaluate('document.scrollingElement.scrollWidth - innerWidth')).toBe(0);
		expect(await page.locator('.chain > ol > li >> visible=true').count()).toBe(4);
	});

	test('draws its line, its strong joins and its weak ones with forced colours too', async () => {
		const page = await site.open(path);
		await page.emulateMedia({ forcedColors: 'active' });
		const styles = `['.chain ul > li:first-child', '.chain ul > li:last-child'].map((selector) => getComputedStyle(document.querySelector(selector)).borderTopStyle)`;
		expect(await page.evaluate(styles)).toEqual(['solid', 'dashed']);
		expect(await page.evaluate(`getComputedStyle(document.querySelector('.chain ol > li'), '::after').backgroundImage`)).toContain(
			'gradient',
		);
		const box = await page.locator('.chain > ol > li').first().boundingBox();
		// Between two links, where nothing else is drawn.
		const clip = { x: box?.x ?? 0, y: (box?.y ?? 0) + 45, width: 30, height: 20 };
		expect(await countColours(site.browser(), await page.screenshot({ clip, fullPage: true }))).toBeGreaterThanOrEqual(2);
	});
});
