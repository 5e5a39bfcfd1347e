import type { Browser } from 'playwright-core';

/** Runs an expression with `pixels`, a list of each picture's pixels as numbers, on a blank page, whose policy lets it read pictures. */
async function withPixels<T>(browser: Browser, pictures: readonly Buffer[], expression: string): Promise<T> {
	const page = await browser.newPage();
	try {
		const addresses = pictures.map((picture) => `data:image/png;base64,${picture.toString('base64')}`);
		return await page.evaluate<T>(`(async () => {
			const pixels = [];
			for (const address of ${JSON.stringify(addresses)}) {
				const picture = new Image();
				picture.src = address;
				await picture.decode();
				const canvas = new OffscreenCanvas(picture.width, picture.height);
				const context = canvas.getContext('2d');
				context.drawImage(picture, 0, 0);
				pixels.push(new Uint32Array(context.getImageData(0, 0, picture.width, picture.height).data.buffer));
			}
			return ${expression};
		})()`);
	} finally {
		await page.close();
	}
}

/** Different colours that each cover at least a hundredth of a picture: edges drawn smoothly have many more. */
export function countColours(browser: Browser, picture: Buffer): Promise<number> {
	return withPixels(
		browser,
		[picture],
		`(() => {
			const counts = new Map();
			for (const pixel of pixels[0]) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
			return [...counts.values()].filter((count) => count > pixels[0].length / 100).length;
		})()`,
	);
}

/** A quarter of what a channel can hold: fainter differences, as of an edge drawn in another grey, nobody sees. */
const SEEN = 64;

/** Share of pixels that look different in two pictures of one size. */
export function comparePixels(browser: Browser, before: Buffer, after: Buffer): Promise<number> {
	return withPixels(
		browser,
		[before, after],
		`pixels[0].filter((pixel, index) => [0, 8, 16].some((shift) => Math.abs(((pixel >> shift) & 255) - ((pixels[1][index] >> shift) & 255)) > ${SEEN})).length / pixels[0].length`,
	);
}
