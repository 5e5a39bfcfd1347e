import { describe, expect, test } from 'vitest';
import { MOST, pageSources, sourcePath } from '../../src/lib/source-pages.ts';
import type { SourceGroup } from '../../src/schemas/source.ts';

const made = (count: number, group: SourceGroup) =>
	Array.from({ length: count }, (_, index) => ({ id: `${group}-${index}`, title: `Title ${String(index).padStart(3, '0')}`, group }));

describe('pageSources()', () => {
	test('gives each group a page, with its sources by title', () => {
		const pages = pageSources([{ id: 'b', title: 'Zebra', group: 'study' }, { id: 'a', title: 'Apes', group: 'study' }, ...made(1, 'law')]);
		expect(pages.map(({ path, ids }) => [path, ids])).toEqual([
			['/sources/law/', ['law-0']],
			['/sources/study/', ['a', 'b']],
		]);
	});

	test('parts a group that is too long into pages of about the same length, each source on one of them', () => {
		const pages = pageSources(made(2 * MOST + 1, 'issuer'));
		expect(pages.map(({ path, part, parts }) => [path, part, parts])).toEqual([
			['/sources/issuer/', 1, 3],
			['/sources/issuer/2/', 2, 3],
			['/sources/issuer/3/', 3, 3],
		]);
		const lengths = pages.map(({ ids }) => ids.length);
		expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
		expect(pages.flatMap(({ ids }) => ids)).toEqual(made(2 * MOST + 1, 'issuer').map(({ id }) => id));
	});

	test('keeps a group that just fits on one page', () => {
		expect(pageSources(made(MOST, 'survey'))).toHaveLength(1);
	});
});

test('sourcePath() leads to the entry of a source, or above the lists where there is none', () => {
	expect(sourcePath('eu-rec-2022')).toMatch(/^\/sources\/law\/(\d\/)?#eu-rec-2022$/);
	expect(sourcePath('nobody-2020')).toBe('/sources/#nobody-2020');
});
