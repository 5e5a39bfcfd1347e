// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { markCurrentSection } from '../../../src/components/nav/current-section.ts';

afterEach(() => {
	vi.restoreAllMocks();
	history.replaceState(null, '', '/');
});

/** What is marked on a page with sections of these ids, whose headings stand this far below the top of the window. */
function marked(sections: Readonly<Record<string, number>>, address = '/'): readonly (string | null)[] {
	history.replaceState(null, '', address);
	const ids = Object.keys(sections);
	document.body.innerHTML = [
		...ids.map((id) => `<p class="contents"><a href="#${id}">${id}</a></p>`),
		...ids.map((id) => `<h2 id="${id}">${id}</h2>`),
	].join('');
	// As browsers do it, and Happy DOM does not: the fragment of an address is encoded.
	for (const link of document.querySelectorAll<HTMLAnchorElement>('.contents a'))
		vi.spyOn(link, 'hash', 'get').mockReturnValue(new URL(link.getAttribute('href') ?? '', 'http://site').hash);
	vi.spyOn(document.body, 'scrollHeight', 'get').mockReturnValue(100_000);
	for (const heading of document.querySelectorAll('h2'))
		vi.spyOn(heading, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, sections[heading.id], 100, 20));
	// Marks once: a page that is gone is not followed.
	vi.spyOn(window, 'addEventListener').mockReturnValue();
	markCurrentSection();
	return [...document.querySelectorAll('.contents a')].filter(({ ariaCurrent }) => ariaCurrent).map(({ textContent }) => textContent);
}

test('marks the last section whose heading has passed the reading line', () => {
	expect(marked({ first: -500, second: 10, third: 700 })).toEqual(['second']);
});

test.each(['zürich', '資格', '100%', 'a b', "l'été"])('finds a heading whose id is “%s”', (id) => {
	expect(marked({ first: -500, [id]: 10, third: 700 })).toEqual([id]);
});

test('counts a heading as read that the address names, though its id is encoded there', () => {
	expect(marked({ zürich: 5, second: 10 }, '/#z%C3%BCrich')).toEqual(['zürich']);
});
