import { describe, expect, test } from 'vitest';
import { makeLicences, packageOf } from '../../src/integrations/licences.ts';
import { ROOT } from '../support/repository.ts';

test.each([
	['/a/node_modules/preact/dist/preact.mjs', 'preact'],
	['/a/node_modules/@astrojs/preact/dist/client.js', '@astrojs/preact'],
	['/a/node_modules/one/node_modules/two/index.js', 'two'],
	['\0virtual:a', undefined],
	['/a/src/model/types.ts', undefined],
])('packageOf(%j) is %s', (id, name) => {
	expect(packageOf(id)).toBe(name);
});

describe('makeLicences(packages, root)', () => {
	test('prints each licence once, with the package’s version, and that of the fonts', () => {
		const text = makeLicences(['preact', 'stemmer', 'preact'], ROOT);
		expect(text.match(/^preact \d+\.\d+\.\d+$/gm)).toHaveLength(1);
		expect(text.match(/^stemmer \d+\.\d+\.\d+$/gm)).toHaveLength(1);
		expect(text).toContain('Permission is hereby granted');
		expect(text).toContain('SIL OPEN FONT LICENSE');
	});

	test('finds a licence that lies in a folder of licences', () => {
		expect(makeLicences(['pagefind'], ROOT)).toMatch(/^pagefind \d+\.\d+\.\d+$/m);
	});
});
