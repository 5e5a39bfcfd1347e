/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const MINUTE = 60_000;

// `unit` and `content` read source files only; `site`, `tools` and `browser` want a built site, which `run.ts` makes first.
export default defineConfig({
	root: fileURLToPath(new URL('..', import.meta.url)),
	resolve: {
		alias: {
			'~': fileURLToPath(new URL('../src', import.meta.url)),
			// Outside Astro there are no collections: the stand-in holds what a test puts into it.
			'astro:content': fileURLToPath(new URL('support/collections.ts', import.meta.url)),
		},
	},
	oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
	test: {
		// A path in a title names the file to open: it is never cut.
		taskTitleValueFormatTruncate: 0,
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: [
						'tests/{model,device,words,parts,instruments,lib,integrations,components,support}/**/*.test.{ts,tsx}',
						'tests/{architecture,no-sentence}.test.ts',
					],
				},
			},
			{ extends: true, test: { name: 'content', include: ['tests/content/**/*.test.ts'], testTimeout: 2 * MINUTE, hookTimeout: MINUTE } },
			{ extends: true, test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: MINUTE, hookTimeout: 2 * MINUTE } },
			{ extends: true, test: { name: 'tools', include: ['tests/tools/**/*.test.ts'], testTimeout: 3 * MINUTE } },
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['tests/browser/**/*.test.ts'],
					fileParallelism: false,
					testTimeout: 2 * MINUTE,
					hookTimeout: 3 * MINUTE,
				},
			},
		],
	},
});
