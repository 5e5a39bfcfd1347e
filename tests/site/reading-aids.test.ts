import { describe, expect, test } from 'vitest';
import { measureReadingLevel, readingAge } from '../../src/lib/reading-level.ts';
import { readCollection } from '../support/content.ts';
import { pageAt } from '../support/dist.ts';
import { findProse } from '../support/prose.ts';

const PAGES = [
	...readCollection('guide').map(({ id, body, data }) => ({ route: `/${id}/`, body, isAbout: data['kind'] === 'about' })),
	...readCollection('examples').map(({ id, body }) => ({ route: `/examples/${id}/`, body, isAbout: false })),
];

describe.each(PAGES)('$route', ({ route, body, isAbout }) => {
	const { document } = pageAt(route);
	const hrefs = (selector: string) => document.querySelectorAll(selector).map((link) => link.getAttribute('href'));
	const anchors = (selector: string) => document.querySelectorAll(selector).map(({ id }) => `#${id}`);

	test('leads from each citation to a source, and from there back to that very citation', () => {
		const ways = document.querySelectorAll('main .prose a.cite[id]').map(({ id }) => id.replace('cite-', ''));
		expect(hrefs('main .prose a.cite[id]').sort()).toEqual(anchors('.references__back').sort());
		expect(hrefs('.references__back').sort()).toEqual(ways.map((way) => `#cite-${way}`).sort());
	});

	test('prints the reading age of its prose', () => {
		const [, printed] = /Reading age\s+about (\d+)/.exec(document.querySelector('.article__reviewed')?.textContent ?? '') ?? [];
		// Read here line by line, there by the Markdown's syntax tree: a figure on the edge may fall on either side.
		expect(Math.abs(Number(printed) - readingAge(measureReadingLevel(findProse(body))))).toBeLessThanOrEqual(1);
	});

	test('leads on to the next page or back to the one before, unless it is about the guide', () => {
		expect(document.querySelectorAll('.page-foot [rel=prev], .page-foot [rel=next]').length > 0).toBe(!isAbout);
	});
});
