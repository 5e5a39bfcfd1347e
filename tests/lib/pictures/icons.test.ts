import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { ICON_SIZES, iconPng, markSideOf, toIco } from '../../../src/lib/pictures/icons.ts';
import { MARK } from '../../../src/lib/pictures/mark.ts';
import { colour, loadPalette } from '../../../src/lib/pictures/palette.ts';

const { light } = loadPalette();

/** The colour of one pixel, as #rrggbb. */
function pixel(png: PNG, x: number, y: number): string {
	const at = (y * png.width + x) * 4;
	return `#${png.data.subarray(at, at + 3).toString('hex')}`;
}

describe('the mark', () => {
	test('lies on whole units, so that it is sharp at 16 pixels', () => {
		expect(`${MARK.range}${MARK.line}`).not.toContain('.');
	});

	test('has its line in the middle of the scale', () => {
		const png = PNG.sync.read(Buffer.from(iconPng(16, 16)));
		const line = colour(light, 'acceptable');
		expect(Array.from({ length: 16 }, (_, x) => pixel(png, x, 8) === line)).toEqual(
			Array.from({ length: 16 }, (_, x) => x === 7 || x === 8),
		);
	});

	test('is open to the left of its line and filled to the right', () => {
		const png = PNG.sync.read(Buffer.from(iconPng(16, 16)));
		expect([pixel(png, 1, 8), pixel(png, 4, 8)]).toEqual([colour(light, 'accent'), colour(light, 'page')]);
		expect([pixel(png, 10, 8), pixel(png, 15, 8)]).toEqual([colour(light, 'accent'), colour(light, 'accent')]);
	});
});

describe('iconPng()', () => {
	test.each(Object.entries(ICON_SIZES))('draws %s at %i pixels, with paper to the edge', (_, side) => {
		const png = PNG.sync.read(Buffer.from(iconPng(side, markSideOf(side))));
		expect([png.width, png.height]).toEqual([side, side]);
		expect([pixel(png, 0, 0), png.data[3]]).toEqual([colour(light, 'page'), 255]);
	});

	test.each(Object.values(ICON_SIZES))('keeps the mark of an icon of %i pixels within the circle that no device cuts', (side) => {
		expect(Math.hypot(markSideOf(side), markSideOf(side)) / 2).toBeLessThanOrEqual(0.4 * side);
	});
});

describe('toIco()', () => {
	const png = new Uint8Array([1, 2, 3]);
	const file = Buffer.from(toIco(png, 48));

	test('says that it holds one picture', () => {
		expect([file.readUInt16LE(0), file.readUInt16LE(2), file.readUInt16LE(4)]).toEqual([0, 1, 1]);
	});

	test('says how large the picture is, and where it lies', () => {
		expect([file.readUInt8(6), file.readUInt8(7), file.readUInt32LE(14), file.readUInt32LE(18)]).toEqual([48, 48, 3, 22]);
		expect([...file.subarray(22)]).toEqual([1, 2, 3]);
	});
});
