import { expect, test } from 'vitest';
import { findWarnings, readBuildLog } from '../support/built-site.ts';

test('the build warns of nothing', () => {
	const log = readBuildLog();
	expect(log).toMatch(/\d{2,} page\(s\) built/);
	expect(findWarnings(log)).toEqual([]);
});

test('the build says what is due for review, whatever the day', () => {
	expect(readBuildLog()).toMatch(/\[review\] (?:Nothing of|\d+ of) \d{3,} pages, examples and sources/);
});

test.each([
	'10:43:34 [WARN] [vite] [plugin:search-code] context method emitFile() is not supported in serve mode.',
	'10:43:34 [ERROR] [content] Invalid content reference',
	'(node:123) ExperimentalWarning: SQLite is an experimental feature and might change at any time',
	'(node:123) [DEP0040] DeprecationWarning: The `punycode` module is deprecated.',
	'(!) Some chunks are larger than 500 kB after minification.',
	'[INEFFECTIVE_DYNAMIC_IMPORT] a.tsx is dynamically imported by b.ts but also statically imported by c.astro',
])('a warning would be seen: %s', (line) => {
	expect(findWarnings(`10:43:33 [build] Building …\n${line}\n10:43:35 [build] Complete!`)).toEqual([line]);
});
