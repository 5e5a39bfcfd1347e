// Drawings as browsers lay them out: letters have a size of their own there, which no build knows.
import { describe, expect, test } from 'vitest';
import { readCollection } from '../support/content.ts';
import { pageAt } from '../support/dist.ts';
import { comparePixels, countColours } from './pixels.ts';
import { NARROW, useBuiltSite, WIDE } from './site.ts';

const site = useBuiltSite();

const DRAWING = '.prose > figure:is(.drawing, .chain)';
const DRAWN = readCollection('guide')
	.map(({ id }) => `/${id}/`)
	.filter((route) => pageAt(route).document.querySelector(DRAWING));
const CHAINED = ['/issuers/platforms/', '/issuers/universities/', '/issuers/industry-bodies/', '/issuers/vendors/'];
/** Small print. Numbers of citations are smaller everywhere. */
const SMALLEST_PX = 13;

interface Measured {
	/** Of the drawing, as a share of the column that text stands in. */
	readonly share: number;
	/** Words in letters that are too small. */
	readonly small: readonly string[];
	/** Words that reach beyond the window. */
	readonly outside: readonly string[];
	/** Words that lie on other words. */
	readonly overlapping: readonly string[];
	readonly lines: number;
}

const MEASURE = `(() => {
	const figure = document.querySelector('${DRAWING}');
	const walker = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
	const lines = [];
	while (walker.nextNode()) {
		const { currentNode: node } = walker;
		const { parentElement } = node;
		// A meaning that opens over the page is no part of a drawing.
		if (!node.textContent.trim() || parentElement.closest('.cite, .visually-hidden, [popover]')) continue;
		const range = document.createRange();
		range.selectNodeContents(node);
		const size = parseFloat(getComputedStyle(parentElement).fontSize);
		for (const box of range.getClientRects()) if (box.width > 1) lines.push({ node, words: node.textContent.trim(), size, box });
	}
	// Lines may stand close, as those of one text do: what counts is where letters of two would touch.
	const touch = (a, b) =>
		a.node !== b.node && a.box.right - b.box.left > 1 && b.box.right - a.box.left > 1 && a.box.bottom - b.box.top > 5 && b.box.bottom - a.box.top > 5;
	return {
		share: figure.getBoundingClientRect().width / document.querySelector('.prose').getBoundingClientRect().width,
		small: lines.filter(({ size }) => size < ${SMALLEST_PX}).map(({ words }) => words),
		outside: lines.filter(({ box }) => box.left < 0 || box.right > innerWidth).map(({ words }) => words),
		overlapping: lines.flatMap((a, index) => lines.slice(index + 1).filter((b) => touch(a, b)).map((b) => a.words + ' / ' + b.words)),
		lines: lines.length,
	};
})()`;

/** The distances of WCAG 2.2, criterion 1.4.12. */
const SPACED = '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important; }';
/** Leaves the words of a drawing alone. */
const WORDS_ONLY = `
	.prose > figure *, .prose > figure ::before, .prose > figure ::after {
		forced-color-adjust: none !important;
		border-color: transparent !important;
		outline-color: transparent !important;
		background: none !important;
		text-decoration-color: transparent !important;
		color: CanvasText !important;
	}
	.prose > figure svg { visibility: hidden; }`;
const addStyles = (css: string) => `(() => {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(${JSON.stringify(css)});
	document.adoptedStyleSheets.push(sheet);
})()`;

describe.each(DRAWN)('the drawing on %s', (path) => {
	test.each([NARROW, WIDE])(
		'fills its column, and keeps every word within it, apart from the others and legible ($width px)',
		async (viewport) => {
			const page = await site.open(path, { viewport });
			const { share, lines, ...wrong } = await page.evaluate<Measured>(MEASURE);
			expect(lines).toBeGreaterThan(5);
			expect(wrong).toEqual({ small: [], outside: [], overlapping: [] });
			expect(share).toBeGreaterThan(0.95);
		},
	);

	test('keeps every word in the window and apart when text is spaced out, on the narrowest phone', async () => {
		const page = await site.open(path, { viewport: NARROW });
		await page.evaluate(addStyles(SPACED));
		const { outside, overlapping } = await page.evaluate<Measured>(MEASURE);
		expect({ outside, overlapping }).toEqual({ outside: [], overlapping: [] });
	});

	test.each([
		['in the dark', { colorScheme: 'dark' }],
		['with forced colours', { forcedColors: 'active' }],
		['on paper', { media: 'print' }],
	] as const)('shows its shapes and not only their words %s', async (_, media) => {
		const page = await site.open(path);
		await page.emulateMedia(media);
		const drawing = page.locator(DRAWING);
		const whole = await drawing.screenshot();
		await page.evaluate(addStyles(WORDS_ONLY));
		expect(await comparePixels(site.browser(), whole, await drawing.screenshot())).toBeGreaterThan(0.007);
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
