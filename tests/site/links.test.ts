import { expect, test } from 'vitest';
import { readBuiltPages } from '../../src/integrations/built-page.ts';
import { findBrokenLinks, readAddresses } from '../../src/integrations/link-check.ts';
import { DIST, readPages } from '../support/dist.ts';

const PAGES = readPages();

test('every link inside the site leads to a page and a heading that exist', () => {
	expect(findBrokenLinks(DIST, [...readBuiltPages(DIST).map(readAddresses)], '/')).toEqual([]);
});

test('every page but the one for lost links and the one for those who work on the site can be reached by links from the front page', () => {
	const reached = new Set(['/']);
	for (const route of reached) {
		const page = PAGES.find((one) => one.route === route);
		for (const link of page?.document.querySelectorAll('a[href]') ?? []) {
			const { origin, pathname } = new URL(link.getAttribute('href') ?? '', `http://site${route}`);
			if (origin === 'http://site') reached.add(pathname);
		}
	}
	expect(PAGES.map(({ route }) => route).filter((route) => !reached.has(route))).toEqual(['/404.html', '/design/']);
});

test('no link is labelled by its place or by nothing', () => {
	const labels = PAGES.flatMap(({ route, document }) =>
		document.querySelectorAll('a[href]').map((link) => ({ route, label: link.getAttribute('aria-label') ?? link.textContent.trim() })),
	);
	expect(labels.length).toBeGreaterThan(PAGES.length);
	expect(labels.filter(({ label }) => /^(?:|here|click here|this page|link|more|read more)$/i.test(label))).toEqual([]);
});

test('links that leave the site are only to the web or to mail', () => {
	const leaving = PAGES.flatMap(({ document }) =>
		document.querySelectorAll('a[href]').map((link) => link.getAttribute('href') ?? ''),
	).filter((href) => /^[a-z]+:/i.test(href));
	expect(leaving).not.toEqual([]);
	expect(leaving.filter((href) => !/^(https?:\/\/|mailto:)/.test(href))).toEqual([]);
});
