import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { describeSocialCard, drawSocialCard, SOCIAL_SIZE } from '../../../src/components/article/social-card.ts';
import { colour, loadPalette } from '../../../src/lib/pictures/palette.ts';
import { toPng, toSvg } from '../../../src/lib/pictures/picture.ts';
import { type SocialPage, socialImagePath } from '../../../src/lib/pictures/social.ts';
import type { Result } from '../../../src/model/verdict/result.ts';

/** What a card reads of a result. */
const RESULT = {
	standing: 'open-to-judgement',
	verdict: 'open',
	isSettled: false,
	shownRange: { lo: 40, hi: 80 },
	shownBounds: { lo: 20, hi: 90 },
} as unknown as Result;

async function draw(page: SocialPage): Promise<PNG> {
	return PNG.sync.read(Buffer.from(toPng(await toSvg(drawSocialCard(page), SOCIAL_SIZE))));
}

/** Whether any pixel between two columns, above one row, differs from the paper. */
function isBlank(png: PNG, [left, right]: readonly [number, number], [top, bottom]: readonly [number, number]): boolean {
	const paper = Buffer.from(colour(loadPalette().light, 'page').slice(1), 'hex');
	for (let y = top; y < bottom; y++)
		for (let x = left; x < right; x++) {
			const at = (y * png.width + x) * 4;
			if (!png.data.subarray(at, at + 3).equals(paper)) return false;
		}
	return true;
}

const WORD = 'Unabridged'.repeat(12);

describe('drawSocialCard()', () => {
	test.each([
		['a short title', 'Time'],
		['a title of the longest length', 'W'.repeat(6).concat(' ').repeat(10)],
		['one word that is wider than the picture', WORD],
		['signs that mean something in markup', 'R&D <b>"C++"</b> & ’quotes’ – 50 %'],
		['letters with marks', 'Łódź, Škoda, Größe, Tiếng Việt, Ελληνικά, Українська'],
		['text from right to left', 'שווה את הזמן? هل تستحق وقتك؟'],
		['characters that the face lacks', '微证书 🎓'],
		['no title', ''],
	])(
		'stays within its edges with %s',
		async (_, title) => {
			for (const scale of [undefined, RESULT, 'empty'] as const) {
				const png = await draw({ path: '/x/', title, kind: 'Value factors', scale });
				const { width, height } = SOCIAL_SIZE;
				expect([png.width, png.height]).toEqual([width, height]);
				expect(isBlank(png, [0, 56], [0, height])).toBe(true);
				expect(isBlank(png, [width - 56, width], [0, height])).toBe(true);
				expect(isBlank(png, [0, width], [height - 40, height])).toBe(true);
				expect(isBlank(png, [0, width], [0, height - 40])).toBe(false);
			}
		},
		20_000,
	);

	test('draws a result where its numbers lie on the scale', async () => {
		const png = await draw({ path: '/x/', title: 'X', kind: 'Worked examples', scale: RESULT });
		const accent = colour(loadPalette().light, 'accent');
		const line = colour(loadPalette().light, 'acceptable');
		const row = (y: number) =>
			Array.from(
				{ length: png.width },
				(_, x) => `#${png.data.subarray((y * png.width + x) * 4, (y * png.width + x) * 4 + 3).toString('hex')}`,
			);
		const rows = Array.from({ length: png.height }, (_, y) => row(y)).filter((pixels) => pixels[600] === line && pixels.includes(accent));
		const at = (value: number) => 72 + (value / 100) * 1056;
		expect(rows.length).toBeGreaterThan(20);
		expect(rows[10]?.indexOf(accent)).toBeCloseTo(at(40), -1);
		expect(rows[10]?.lastIndexOf(accent)).toBeCloseTo(at(80), -1);
	});
});

describe('describeSocialCard()', () => {
	test('says the result of a worked example', () => {
		expect(describeSocialCard({ path: '/x/', title: 'EPA 608', kind: 'Worked examples', scale: RESULT })).toContain('40 to 80 of 100');
	});

	test('says no score where it is ruled out', () => {
		const out: Result = { ...RESULT, standing: 'ruled-out' };
		expect(describeSocialCard({ path: '/x/', title: 'X', kind: 'Worked examples', scale: out })).toContain('X: Ruled out');
		expect(describeSocialCard({ path: '/x/', title: 'X', kind: 'Worked examples', scale: out })).not.toContain('40');
	});
});

describe('socialImagePath()', () => {
	test.each([
		['/', '/social/front-page.png'],
		['/fit/', '/social/fit.png'],
		['/issuers/platforms/', '/social/issuers/platforms.png'],
	])('of %s is %s', (path, image) => {
		expect(socialImagePath({ path, title: '' })).toBe(image);
	});
});
