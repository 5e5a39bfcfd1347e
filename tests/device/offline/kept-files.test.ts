import { expect, test } from 'vitest';
import { pathOf } from '../../../src/device/offline/kept-files.ts';

test.each([
	['https://a.example/', 'https://a.example/', 'index.html'],
	['https://a.example/', 'https://a.example/fit/?q=1#v=1', 'fit/index.html'],
	['https://a.example/', 'https://a.example/fit', 'fit'],
	['https://a.example/guide/', 'https://a.example/guide/', 'index.html'],
	['https://a.example/guide/', 'https://a.example/guide/_astro/a.js?x', '_astro/a.js'],
	['https://a.example/guide/', 'https://a.example/guidelines/', undefined],
	['https://a.example/guide/', 'https://a.example/', undefined],
	['https://a.example/', 'https://b.example/fit/', undefined],
])('of the site at %s, %s is the file %s', (scope, address, path) => {
	expect(pathOf(scope, address)).toBe(path);
});
