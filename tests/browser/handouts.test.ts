// What an adviser hands out, on paper: each on one sheet, no table cut, and what is invented says so on it.
import { describe, expect, test } from 'vitest';
import { readPages } from '../support/dist.ts';
import { useBuiltSite } from './site.ts';

const site = useBuiltSite();

const MM = 96 / 25.4;
/** Millimetres of a sheet, less the margins that `styles/print.css` gives it. */
const SHEETS = { A4: { width: 210 - 32, height: 297 - 36 }, Letter: { width: 215.9 - 32, height: 279.4 - 36 } };

const PARTS = '.handout, .invented';
const PAGES = readPages()
	.filter(({ route, document }) => route.startsWith('/for-advisers/') && document.querySelector(PARTS))
	.map(({ route }) => route);

interface Measured {
	readonly height: number;
	readonly isWide: boolean;
	readonly begins: string;
	readonly cutRows: number;
}

const MEASURE = `[...document.querySelectorAll('${PARTS}')].map((part) => ({
	height: part.getBoundingClientRect().height,
	isWide: [part, ...part.querySelectorAll('table')].some((box) => box.scrollWidth > Math.ceil(part.getBoundingClientRect().width)),
	begins: getComputedStyle(part).breakBefore,
	cutRows: [...part.querySelectorAll('tr')].filter((row) => getComputedStyle(row).breakInside !== 'avoid').length,
}))`;

test('there are pages with something to hand out', () => {
	expect(PAGES.length).toBeGreaterThanOrEqual(7);
});

describe.each(PAGES)('what %s hands out', (route) => {
	test.each(['A4', 'Letter'] as const)('fits a sheet of %s each, begins on it, and no row of a table is cut', async (format) => {
		const { width, height } = SHEETS[format];
		const page = await site.open(route, { viewport: { width: Math.floor(width * MM), height: 900 } });
		await page.emulateMedia({ media: 'print' });
		const parts = await page.evaluate<readonly Measured[]>(MEASURE);
		expect(parts.length).toBeGreaterThan(0);
		for (const part of parts) {
			expect(part.height).toBeLessThanOrEqual(height * MM);
			expect(part).toMatchObject({ isWide: false, begins: 'page', cutRows: 0 });
		}
	});
});

test.each(PAGES.filter((route) => /page-[abc]/.test(route)))('%s says above and below that it is invented', async (route) => {
	const page = await site.open(route);
	await page.emulateMedia({ media: 'print' });
	expect(await page.locator('.invented > p:first-child, .invented > p:last-child').allInnerTexts()).toEqual(
		Array(2).fill('Invented for practice. No such course, seller or person exists.'),
	);
	expect(await page.locator('h1').innerText()).toMatch(/^Invented sales page/);
});
