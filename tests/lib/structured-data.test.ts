import { describe, expect, test } from 'vitest';
import { absolute, articleThing, breadcrumbThings, glossaryThing, siteThing, toDataBlock } from '../../src/lib/structured-data.ts';

const SITE = new URL('https://example.org');
const reviewed = new Date('2026-11-23');

describe('absolute(href, site)', () => {
	test('is whole where the site’s address is known, and as it was where it is not', () => {
		expect(absolute('/guide/fees/', SITE)).toBe('https://example.org/guide/fees/');
		expect(absolute('/guide/fees/', undefined)).toBe('/guide/fees/');
	});

	test('keeps the place of what is searched', () => {
		expect(absolute('/search/?q={query}', SITE)).toBe('https://example.org/search/?q={query}');
	});
});

test('a page says the day of its last review, and nobody as its author', () => {
	const thing = articleThing({ title: 'Fees', reviewed });
	expect(thing).toMatchObject({ '@type': 'Article', headline: 'Fees', dateModified: '2026-11-23' });
	expect(Object.keys(thing)).not.toContain('author');
	expect(articleThing({ title: 'Laws', reviewed, isList: true })['@type']).toBe('CollectionPage');
});

test('breadcrumbs count from 1, and a page without any says nothing of them', () => {
	expect(breadcrumbThings([], SITE)).toEqual([]);
	const [list] = breadcrumbThings([{ href: '/issuers/', label: 'Issuers' }], SITE);
	expect(list?.['itemListElement']).toEqual([{ '@type': 'ListItem', position: 1, name: 'Issuers', item: 'https://example.org/issuers/' }]);
});

describe('toDataBlock(things)', () => {
	test('holds one thing as it is, and several as a graph', () => {
		expect(JSON.parse(toDataBlock([siteThing('/search/?q={query}')]))).toMatchObject({ '@type': 'WebSite' });
		const many = JSON.parse(toDataBlock([articleThing({ title: 'a', reviewed }), ...breadcrumbThings([{ href: '/', label: 'b' }], SITE)]));
		expect(many['@graph']).toHaveLength(2);
		expect(many['@context']).toBe('https://schema.org');
	});

	test('ends no script, whatever a title says', () => {
		const text = toDataBlock([glossaryThing([{ term: '</script><script>', meaning: '<!--' }])]);
		expect(text).not.toContain('<');
		expect(JSON.parse(text).hasDefinedTerm[0].name).toBe('</script><script>');
	});
});
