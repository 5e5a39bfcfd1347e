import { describe, expect, test } from 'vitest';
import { canBeFramed, HEADERS, isText, valueFor } from '../../src/delivery/headers.ts';

const value = (name: string, path: string) => {
	const rule = HEADERS.find((one) => one.name === name);
	return rule && valueFor(rule, path);
};

describe('the table of headers', () => {
	test.each([
		['_astro/preact.abc.js', 'public, max-age=31536000, immutable'],
		['search/texts/en_1.json', 'no-cache'],
		// What is named by what it is, and not by what is in it, must be asked for each time: the service worker most of all.
		['sw.js', 'no-cache'],
		['search-dialog.js', 'no-cache'],
		['pagefind/pagefind.js', 'no-cache'],
		['pagefind/wasm.en.pagefind', 'no-cache'],
		['fit/index.html', 'no-cache'],
		['about.md', 'no-cache'],
	])('has %s kept so: %s', (path, caching) => {
		expect(value('Cache-Control', path)).toBe(caching);
	});

	test.each([
		['embed/names/index.html', null, 'cross-origin'],
		['embed/sheet/change-career/index.html', null, 'cross-origin'],
		// It says how, and is framed no more than any other page.
		['embed/index.html', 'DENY', 'same-origin'],
		['embed/index.html.md', 'DENY', 'same-origin'],
		['fit/index.html', 'DENY', 'same-origin'],
		['social/a.png', 'DENY', 'cross-origin'],
	])('lets anybody frame pages below /embed/, and no other: %s', (path, frames, resource) => {
		expect(value('X-Frame-Options', path)).toBe(frames);
		expect(value('Cross-Origin-Resource-Policy', path)).toBe(resource);
		expect(canBeFramed(path)).toBe(frames === null);
	});

	test('names no header twice', () => {
		expect(new Set(HEADERS.map(({ name }) => name.toLowerCase())).size).toBe(HEADERS.length);
	});
});

test.each([
	['index.html', true],
	['a/b.js', true],
	['about.md', true],
	['favicon.svg', true],
	['site.webmanifest', true],
	['a.woff2', false],
	['a.png', false],
	['pagefind/wasm.en.pagefind', false],
	['_headers', false],
	['a.js.br', false],
])('isText(%j) is %s', (path, expected) => {
	expect(isText(path)).toBe(expected);
});
